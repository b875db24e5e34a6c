import Catalog
import Exchange

/// Makes cards of applications nobody has, as files of a catalog folder: 1.5–5 KB of sentences each.
struct CardMill {
  let members: [MemberID]
  let vocabulary = Vocabulary(rare: 20_000, seed: 11)
  private let sectors: [String]

  init(members: Int) throws {
    let codes = ReferenceData.gazetteer.regions.filter { !$0.code.isInvented }.map(\.code)
    self.members = try codes.prefix(members).map { try MemberID($0.description) }
    sectors = [
      "kesehatan", "pendidikan", "perizinan", "kependudukan", "perhubungan", "pariwisata", "lingkungan", "pajak",
      "arsip", "sosial", "pertanian", "perikanan", "kebencanaan", "perdagangan", "tata-ruang", "kepegawaian",
    ]
  }

  /// The files of one member's folder.
  func files(of member: MemberID, cards: Int) -> [(path: String, bytes: [UInt8])] {
    var dice = Dice(seed: UInt64(member.description.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    return (0..<cards).map { number in
      let slug = "aplikasi-\(number)"
      return ("applications/\(slug).xml", Array(card(slug, owner: member, &dice).utf8))
    }
  }

  private func card(_ slug: String, owner: MemberID, _ dice: inout Dice) -> String {
    let names = [["Si", "e-", "Sim", "Loket ", "Peta ", "Info "], ["Ka", "Sa", "Wa", "Lo", "Mi", "Te"]]
    let name = dice.pick(names[0]) + dice.pick(names[1]) + vocabulary.word(&dice) + " " + vocabulary.word(&dice)
    let size = dice.number(900...4_000)
    var text = ""
    while text.utf8.count < size { text += sentence(&dice) + " " }
    let chosen = (0..<dice.number(1...3)).map { _ in sectors[min(dice.number(0...15), dice.number(0...15))] }
    let sectorLines = Set(chosen).sorted().map { "<sector>\($0)</sector>" }.joined()
    let platforms = ["web", "android", "ios", "windows"].filter { $0 == "web" || dice.chance(25) }
    let status = dice.pick(["active", "active", "active", "active", "trial", "development", "concept", "retired"])
    let licence = dice.pick(["EUPL-1.2", "MIT", "AGPL-3.0-or-later", "Apache-2.0", "", "", ""])
    let mode = dice.pick(["granted-source", "shared-hosting", "joint-development", "assistance-only"])
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <application xmlns="urn:mitrakota:application:1" slug="\(slug)">
        <name lang="id">\(name)</name>
        <description lang="id">
          \(text)
        </description>
        <function>\(sentence(&dice).prefix(200))</function>
        <owner>\(owner)</owner>
        <agency>Dinas \(vocabulary.word(&dice)) dan \(vocabulary.word(&dice))</agency>
        <classification>khusus</classification>
        \(sectorLines)
        \(platforms.map { "<platform>\($0)</platform>" }.joined())
        <status>\(status)</status>
        <release date="\(dice.number(2015...2026))">\(dice.number(1...9)).\(dice.number(0...20))</release>
        \(licence.isEmpty ? "" : "<licence>\(licence)</licence>")
        <sharing><mode>\(mode)</mode><training>yes</training></sharing>
        <personalData>\(dice.pick(["none", "general", "general", "specific"]))</personalData>
        <contact role="teknis"><office>Bidang Aplikasi \(vocabulary.word(&dice))</office></contact>
      </application>

      """
  }

  /// One sentence: a pattern whose gaps are words.
  private func sentence(_ dice: inout Dice) -> String {
    dice.pick(Self.patterns).map { $0 == "_" ? vocabulary.word(&dice) : $0 }.joined(separator: " ")
  }

  private static let patterns = [
    "Melalui layanan ini warga dapat _ _ tanpa datang ke _ .", "Setiap _ di _ dicatat oleh petugas _ dan _ .",
    "Data _ disimpan per _ agar _ mudah _ .", "Dinas _ memakai _ untuk _ _ di seluruh _ .",
    "Pemohon mengisi _ , lalu _ memeriksa _ dan _ .", "Laporan _ terbit setiap _ bersama _ _ .",
    "Peta _ menunjukkan _ menurut _ dan _ .", "Jika _ belum _ , sistem mengingatkan _ lewat _ .",
    "Kepala _ melihat _ hari itu : _ , _ dan _ .", "Berkas _ dipindai dan disambungkan dengan _ _ .",
    "Sejak awal _ dikembangkan bersama _ untuk _ .", "Petugas lapangan _ mengirim _ dari _ walau sinyal _ .",
    "Antrean _ dibagi menurut _ sehingga _ tidak _ .", "Yang berhak _ hanya _ dan _ dari _ .",
    "Hasil _ dapat diunduh sebagai _ atau dikirim ke _ .", "Untuk _ baru tersedia _ dan panduan _ _ .",
  ].map { $0.split(separator: " ").map(String.init) }
}
