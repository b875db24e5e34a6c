extension PubliccodeRule {
  /// A video is offered by a provider of oEmbed.
  static let video = PubliccodeRule(
    "video", id: "video harus dari penyedia oEmbed yang dikenal",
    en: "the video is from a known provider of oEmbed",
    fix: "Pakai alamat halaman videonya, misalnya https://www.youtube.com/watch?v=…, atau hapus.",
    fixEN: "Use the address of the video's page, such as https://www.youtube.com/watch?v=…, or remove it.",
    source: "oEmbed, providers")
}

extension ValueRule {
  static let video = ValueRule(.video) { VideoAddress.isKnown($0) }
}
