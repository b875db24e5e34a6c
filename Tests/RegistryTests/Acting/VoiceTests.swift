import Catalog
import Exchange
import Registry
import Testing

@Suite struct VoiceTests {
  private static let standing = Result { try ActDesk() }

  private func preview(_ order: ActOrder) throws -> ActPreview {
    try Self.standing.get().office().preview(order)
  }

  @Test func `what is said for another must have a source`() {
    expectRefusal(
      .badInput,
      "Catatan atas nama Kota Contoh Melati harus menyebut sumbernya. Tambahkan --source dengan berkas, alamat, atau "
        + "judul, misalnya --source \"Surat Sekretaris Daerah, 12 Maret 2024\"."
    ) {
      var order = ActOrder(.sign, ActDesk.kb)
      order.voice = Voice(onBehalfOf: "00.01")
      _ = try preview(order)
    }
  }

  @Test func `a member that is no party must say for whom it speaks`() {
    expectRefusal(
      .badInput,
      "Simpul ini milik Sekretariat APEKSI, yang bukan pihak naskah ini; pihaknya Kota Contoh Melati (00.01), Kota "
        + "Contoh Kenanga (00.02). Sebutkan pihak yang bertindak dan sumbernya: --on-behalf-of 00.01 --source …"
    ) { _ = try preview(ActOrder(.sign, ActDesk.kb)) }
  }

  @Test func `a meeting is nobody's act in particular`() throws {
    let order = try ActOrder.said(.discuss, by: nil, on: "2026-11-02")
    let item = try #require(try preview(order).items.first)
    guard case .act(let act)? = item.entry.leaf?.statement else {
      Issue.record("no act")
      return
    }
    #expect(act.party == nil)
  }

  @Test func `a depositary speaks for itself`() throws {
    let item = try #require(try preview(try .said(.deposit, by: nil, on: "2026-11-02")).items.first)
    #expect(item.lines.contains("by apeksi"))
  }

  @Test func `an unknown party is refused with the nearest names`() {
    expectRefusal(
      .notFound,
      "'Kota Contoh Melatti' bukan daerah atau badan yang dikenal register. Mungkin maksudnya: Kota Contoh Melati "
        + "(00.01), Kota Contoh Teratai (00.06)"
    ) { _ = try preview(try .said(.sign, by: "Kota Contoh Melatti")) }
  }

  @Test func `a stranger to the text is warned about, and may be recorded`() throws {
    let warnings = try preview(try .said(.sign, by: "00.04", on: "2026-11-02")).warnings
    #expect(warnings.map(\.id) == ["Kota Contoh Anggrek tidak tercatat sebagai peserta naskah ini."])
  }

  @Test func `a date to come is warned about, but for plans`() throws {
    let signing = try preview(try .said(.sign, by: "00.01", on: "2027-01-04")).warnings
    #expect(signing.map(\.id) == ["Tanggal 4 Januari 2027 belum tiba."])
    #expect(signing.map(\.en) == ["The date 4 January 2027 is still to come."])
    #expect(try preview(try .said(.planSigning, by: nil, on: "2027-01-04")).warnings.isEmpty)
  }

  @Test func `a source is a file, an address, a title, or a title with an address`() throws {
    let folder = try TemporaryFolder()
    try folder.write("lembar", to: "lembar.pdf")
    var order = try ActOrder.said(.sign, by: "00.01", on: "2026-11-02")
    order.voice.sources = [
      folder.path + "/lembar.pdf", "https://example.org/a", "Surat  dinas", "Berita <https://example.org/b>",
    ]
    let item = try #require(try preview(order).items.first)
    guard case .act(let record) = item.record.content else {
      Issue.record("no act")
      return
    }
    #expect(record.sources.map(\.title) == ["lembar.pdf", "https://example.org/a", "Surat dinas", "Berita"])
    #expect(
      record.sources.map { $0.url?.description } == [nil, "https://example.org/a", nil, "https://example.org/b"])
    #expect(record.documents.map(\.mediaType) == ["application/pdf"])
    #expect(record.documents.map(\.length) == [6])
  }

  @Test func `a mistyped file does not become a title`() {
    expectRefusal(.notFound, "Tidak ada berkas 'lembarr.pdf'. Periksa nama dan foldernya.") {
      var order = try ActOrder.said(.sign, by: "00.01")
      order.voice.sources = ["lembarr.pdf"]
      _ = try preview(order)
    }
    expectRefusal(.badInput, "Sumber kosong: tulis judul, alamat, atau nama berkasnya.") {
      var order = try ActOrder.said(.sign, by: "00.01")
      order.voice.sources = ["  "]
      _ = try preview(order)
    }
  }

  @Test func `an unknown agreement is refused with the list to look in`() {
    expectRefusal(
      .notFound, "Tidak ada kerja sama 'kb-zzz' di register ini. Lihat semuanya dengan: mitrakota agreements"
    ) { _ = try preview(try .said(.sign, by: "00.01", about: "kb-zzz")) }
  }
}
