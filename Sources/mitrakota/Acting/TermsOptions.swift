import ArgumentParser
import Catalog
import Registry

/// What a text lays down.
struct TermsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Hari terakhir berlaku.", valueName: "tanggal"))
  var until: String?

  @Option(help: ArgumentHelp("Jangka waktu dalam bulan sejak hari pertama.", valueName: "bulan"))
  var months: Int?

  @ArgumentParser.Flag(help: "Tanpa batas waktu.")
  var unlimited = false

  @Option(help: ArgumentHelp("Hari pertama berlaku menurut naskah.", valueName: "tanggal"))
  var firstDay: String?

  @Option(
    help: ArgumentHelp(
      "Syarat mulai berlaku: all-signed (bawaan), signed-by(2), deposited, on(2018-01-01), after(all-signed,30d), all(…,…).",
      valueName: "syarat"))
  var condition: String?

  @Option(help: ArgumentHelp("Perpanjangan: none, by-agreement, atau jumlah bulan bila otomatis.", valueName: "cara"))
  var renewal: String?

  @Option(help: ArgumentHelp("Hari pemberitahuan sebelum diakhiri.", valueName: "hari"))
  var noticeDays: Int?

  @Option(help: ArgumentHelp("Paket aturan: pp-50-2007, pp-28-2018, atau general.", valueName: "paket"))
  var regime: String?

  /// What was said of the terms.
  func order() throws -> TermsOrder {
    var order = TermsOrder()
    order.condition = try condition.map { try Condition($0.filter { $0 != " " }) }
    order.firstDay = try firstDay.map { text throws(Failure) in try HumanDate.day(text) }
    order.duration = try duration()
    order.renewal = try renewal.map { text throws(Failure) in try Self.renewal(text) }
    if let noticeDays {
      guard (1...3650).contains(noticeDays) else { throw Self.outOfRange("--notice-days", noticeDays, 1...3650) }
      order.noticeDays = noticeDays
    }
    order.regime = try regime.map { try Slug($0) }
    return order
  }

  private func duration() throws(Failure) -> Terms.Duration? {
    guard [until != nil, months != nil, unlimited].count(where: \.self) <= 1 else {
      throw .usage(
        id: "Pakai salah satu saja dari --until, --months, dan --unlimited.",
        en: "Use only one of --until, --months and --unlimited.")
    }
    if let until { return .until(try HumanDate.day(until)) }
    if let months {
      guard (1...1200).contains(months) else { throw Self.outOfRange("--months", months, 1...1200) }
      return .months(months)
    }
    return unlimited ? .unlimited : nil
  }

  private static func renewal(_ text: String) throws(Failure) -> Terms.Renewal {
    switch text {
    case "none": return .none
    case "by-agreement": return .byAgreement
    default:
      guard let months = Int(text), (1...1200).contains(months), text == String(months) else {
        throw .usage(
          id: "'\(text)' bukan cara perpanjangan: tulis none, by-agreement, atau jumlah bulan, misalnya 12.",
          en: "'\(text)' is no way of renewal: write none, by-agreement or a number of months, such as 12.")
      }
      return .automatic(months: months)
    }
  }

  private static func outOfRange(_ option: String, _ value: Int, _ range: ClosedRange<Int>) -> Failure {
    .usage(
      id: "\(option) \(value) di luar \(range.lowerBound) sampai \(range.upperBound).",
      en: "\(option) \(value) is not between \(range.lowerBound) and \(range.upperBound).")
  }
}

/// Words of the form `PARTY=VALUE`.
enum PartyWords {
  /// Both sides of the first equals sign; nil where there is none, or where a side is empty.
  static func pair(_ text: String) -> (party: String, value: String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let (party, value) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
    return party.isEmpty || value.isEmpty ? nil : (party, value)
  }

  /// A signature: `27-12-2017` for all parties, `74.72=27-12-2017` for one, `74.72=?` where the day is not known.
  static func signature(_ text: String) throws(Failure) -> SignatureOrder {
    guard let (party, value) = pair(text) else { return SignatureOrder(nil, on: try HumanDate.date(text)) }
    return SignatureOrder(party, on: value == "?" ? nil : try HumanDate.date(value))
  }

  /// A number: `74.72=119/KB/2017`.
  static func number(_ text: String) throws(Failure) -> InstrumentOrder.NumberOrder {
    guard let (party, value) = pair(text) else {
      throw .usage(
        id: "'\(text)' bukan nomor suatu pihak: tulis PIHAK=NOMOR, misalnya 74.72=119/KB/2017.",
        en: "'\(text)' is no number of a party: write PARTY=NUMBER, such as 74.72=119/KB/2017.")
    }
    return InstrumentOrder.NumberOrder(party, value)
  }

  /// A participant: `74.72`, or `apeksi=fasilitator`.
  static func participant(_ text: String) throws(Failure) -> TermsOrder.ParticipantOrder {
    guard let (party, value) = pair(text) else { return TermsOrder.ParticipantOrder(text) }
    guard let role = Participant.Role(rawValue: value.lowercased()) else {
      let roles = Participant.Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        id: "'\(value)' bukan peran. Pakai salah satu dari: \(roles).",
        en: "'\(value)' is no role. Use one of: \(roles).")
    }
    return TermsOrder.ParticipantOrder(party, role)
  }
}
