package import Catalog

/// Every page for people, and its one path, in Indonesian as it stands in letters and messages.
package enum PagePath: Hashable, Sendable, CustomStringConvertible {
  case list(List)
  case agreement(RecordID, AgreementView)
  case application(RecordID)
  /// A picture or a manual beside a card.
  case file(RecordID)
  case city(RegionCode, CityView)
  /// Everything between two parties.
  case between(PartyID, PartyID)

  /// A page that is there once.
  package enum List: String, Hashable, Sendable, CaseIterable {
    case overview = "/"
    case agreements = "/kerja-sama"
    case applications = "/aplikasi"
    case cities = "/kota"
    case network = "/jaringan"
    case signatures = "/tanda-tangan"
    case obligations = "/kewajiban"
    case changes = "/perubahan"
    case dormant = "/laporan/tidur"
    case semester = "/laporan/semester"
    case proposals = "/ajukan"
    case verification = "/periksa"
    case lateRecords = "/audit/terlambat"
    case gaps = "/audit/celah"
    case rules = "/aturan"
  }

  /// A view of one agreement; the empty word is its first page.
  package enum AgreementView: String, Hashable, Sendable, CaseIterable {
    case status = ""
    case impact = "dampak"
    case history = "riwayat"
  }

  /// A view of one city; the empty word is its sheet.
  package enum CityView: String, Hashable, Sendable, CaseIterable {
    case sheet = ""
    case duties = "kewajiban"
    case queue = "antrean"
    case ledger = "neraca"
  }

  /// The path, without a query.
  package var description: String {
    switch self {
    case .list(let list): list.rawValue
    case .agreement(let record, let view): "/kerja-sama/\(record)" + Self.suffix(view.rawValue)
    case .application(let record): "/aplikasi/\(record)"
    case .file(let record): "/berkas/\(record)"
    case .city(let code, let view): "/kota/\(code)" + Self.suffix(view.rawValue)
    case .between(let first, let second): "/antara/\(first)/\(second)"
    }
  }

  /// Parses a path without a query, accepting only the one spelling of each page.
  package init(_ text: some StringProtocol) throws(ExchangeError) {
    guard let path = Self.parse(Substring(text)), path.description.utf8.elementsEqual(text.utf8) else {
      throw ExchangeError(
        .path, "'\(Substring(text).shortened)' is not a page",
        rule: "the pages are those of the table of questions, each in its one spelling")
    }
    self = path
  }

  /// The path with a query whose values are percent-encoded, such as `/kerja-sama?berakhir=90`.
  package func link(_ query: [(name: String, value: String)] = []) -> String {
    let pairs = query.map { "\(Self.percentEncoded($0.name))=\(Self.percentEncoded($0.value))" }
    return pairs.isEmpty ? description : "\(self)?\(pairs.joined(separator: "&"))"
  }

  /// Where the page lies in a folder of plain files, such as `kerja-sama/index.html`.
  package var file: String {
    self == .list(.overview) ? "index.html" : "\(description.dropFirst())/index.html"
  }

  private static func suffix(_ word: String) -> String { word.isEmpty ? "" : "/\(word)" }

  private static func parse(_ text: Substring) -> PagePath? {
    guard text.utf8.count <= 256, text.utf8.first == .slash else { return nil }
    if let list = List(rawValue: String(text)) { return .list(list) }
    let words = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let view = String(words.last ?? "")
    switch (words[0], words.count) {
    case ("kerja-sama", 3): return record(words).map { .agreement($0, .status) }
    case ("kerja-sama", 4):
      guard let record = record(words), let view = AgreementView(rawValue: view) else { return nil }
      return .agreement(record, view)
    case ("aplikasi", 3): return record(words).map(application)
    case ("berkas", 3): return record(words).map(file)
    case ("kota", 2): return (try? RegionCode(words[1])).map { .city($0, .sheet) }
    case ("kota", 3):
      guard let code = try? RegionCode(words[1]), let view = CityView(rawValue: view) else { return nil }
      return .city(code, view)
    case ("antara", 3):
      guard let first = try? PartyID(words[1]), let second = try? PartyID(words[2]) else { return nil }
      return .between(first, second)
    default: return nil
    }
  }

  private static func record(_ words: [Substring]) -> RecordID? { try? RecordID("\(words[1])/\(words[2])") }

  /// RFC 3986 section 2.3: all but unreserved characters become `%XX`.
  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { (byte) -> [UInt8] in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        [byte]
      default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
