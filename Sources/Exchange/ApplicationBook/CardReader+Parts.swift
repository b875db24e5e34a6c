import Catalog
import Spreadsheet

// Columns whose cells are more than one value of one kind.

extension CardReader {
  /// "Web, Android", "website / mobile".
  mutating func readPlatforms() {
    let pieces = texts(.platforms).flatMap { text in
      text.replacing(" dan ", with: ",").split { ",/&+".contains($0) }.map { String($0).collapsingSpace }
    }
    var platforms: [Slug] = []
    for piece in pieces where !piece.isEmpty {
      guard let slug = Self.platform(piece) else {
        add(.unreadable(ApplicationColumn.platforms, piece, row.place(of: .platforms), allowed: ["web", "android"]))
        continue
      }
      if !platforms.contains(slug) { platforms.append(slug) }
    }
    card.platforms = platforms
  }

  private static func platform(_ text: String) -> Slug? {
    let key = HeadingNames.key(text)
    let words: [(String, [String])] = [
      ("web", ["website", "situs", "situs web", "aplikasi web", "berbasis web", "web based", "webbase", "web app"]),
      ("android", ["aplikasi android", "playstore", "play store"]), ("ios", ["iphone", "apple", "app store"]),
      ("mobile", ["mobile apps", "mobile app", "aplikasi mobile", "ponsel", "hp", "smartphone"]),
      ("desktop", ["aplikasi desktop", "berbasis desktop"]), ("other", ["lainnya", "lain", "lain lain"]),
    ]
    let known = words.first { $0.1.contains(key) }?.0
    return known.flatMap { try? Slug($0) } ?? Slug(words: text)
  }

  /// "2019", "Tahun 2019", or several, of which the first counts.
  mutating func readYear() {
    guard let (_, index, cell) = row.cells(.year).first else { return }
    let place = row.place.at(index)
    if case .date(let year, _, _) = cell { return card.year = year }
    let text = cell.words.collapsingSpace
    // A program has put a point into the thousands: "2.019".
    let plain = text.count == 5 && text.dropFirst().first == "." ? text.filter { $0 != "." } : text
    let years = plain.split { !($0.isASCII && $0.isNumber) }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1900...2100).contains($0) }
    guard let first = years.min() else {
      return add(.unreadable(ApplicationColumn.year, text, place, allowed: ["2019"]))
    }
    if Set(years).count > 1 { add(.severalYears(text, first, place)) }
    card.year = first
  }

  mutating func readOwner() {
    guard let (text, place) = row.text(.owner) else { return }
    let (party, finding) = parties.party(text, at: place)
    if let finding { add(finding) }
    if let party { card.owner = party }
  }

  /// "PHP 8.2; JavaScript": the last word is a version where it begins with a digit.
  mutating func readTechnologies(_ column: ApplicationColumn, _ kind: ApplicationCard.Technology.Kind) {
    let found = texts(column).flatMap { text in
      text.split(separator: ",").map { piece in
        let words = piece.split(separator: " ").map(String.init)
        let isVersion = words.count > 1 && words.last.map { ($0.first?.isNumber ?? false) } ?? false
        return ApplicationCard.Technology(
          kind, (isVersion ? words.dropLast() : words[...]).joined(separator: " "),
          version: isVersion ? words.last : nil)
      }
    }.filter { !$0.name.isEmpty }
    card.technologies = card.technologies.filter { $0.kind != kind } + found
  }

  /// Yes, no, or what it is connected with; one column may say whether, another with what.
  mutating func readIntegrations() {
    var (isNone, isSome) = (false, false)
    var list: [ApplicationCard.Integration] = []
    for text in texts(.integrations).flatMap(Self.pieces) {
      switch ClosedWords.yes(text) {
      case true?: isSome = true
      case false?: isNone = true
      case nil:
        let parts = text.split(separator: "[", maxSplits: 1).map { String($0).collapsingSpace }
        let id = parts.count == 2 && text.hasSuffix("]") ? try? RecordID(parts[1].dropLast()) : nil
        list.append(.init(id == nil ? text : parts[0], application: id))
      }
    }
    if isNone, isSome || !list.isEmpty {
      return add(
        .unreadable(
          ApplicationColumn.integrations, "tidak; " + list.map(\.name).joined(separator: "; "),
          row.place(of: .integrations), allowed: ["tidak", "SSO; Dukcapil"]))
    }
    card.integrations = isNone ? .standalone : .connected(list)
  }

  private static func pieces(_ text: String) -> [String] {
    let pieces = text.split(separator: ",").map { String($0).collapsingSpace }
    return pieces.filter { !$0.isEmpty }
  }

  mutating func readOrigins() {
    card.origins = texts(.origins).compactMap { text in
      let words = ["cabang teknis:", "fork:", "varian:", "variant:"]
      let word = words.first { text.lowercased().hasPrefix($0) }
      let rest = word.map { String(text.dropFirst($0.count)).collapsingSpace } ?? text
      guard let place = try? ApplicationCard.Origin.Place(rest) else {
        add(
          .unreadable(
            ApplicationColumn.origins, text, row.place(of: .origins),
            allowed: ["varian: 73.71/war-room", "cabang teknis: https://…"]))
        return nil
      }
      return ApplicationCard.Origin(word.map { $0.hasPrefix("varian") } ?? true ? .variant : .fork, place)
    }
  }

  /// A web address, with `https://` in front where somebody left it out.
  mutating func address(_ text: String, _ column: ApplicationColumn) -> WebAddress? {
    if let address = try? WebAddress(text) { return address }
    let place = row.place(of: column)
    let host = text.prefix { !"/?#:".contains($0) }
    let isHost =
      host.contains(".") && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }
    if isHost, let address = try? WebAddress("https://" + text) {
      add(.addressCompleted(text, address, place))
      return address
    }
    leave(column, .notAnAddress(text, place))
    return nil
  }

  mutating func readDocumentation(_ column: ApplicationColumn, _ kind: ApplicationCard.Documentation.Kind) {
    card.documentation += texts(column).compactMap { text in
      address(text, column).map { ApplicationCard.Documentation(kind, .address($0)) }
    }
  }

  /// Whether it was tested, or when.
  mutating func readSecurityTest() {
    guard let (_, index, cell) = row.cells(.tested).first else { return }
    let text = cell.words.collapsingSpace
    switch HeadingNames.key(text) {
    case "sudah", "sudah diuji", "lulus": return card.securityTest = .tested(on: nil, by: nil)
    case "belum", "belum diuji", "belum pernah": return card.securityTest = .untested
    default: break
    }
    if let answer = ClosedWords.yes(text) {
      return card.securityTest = answer ? .tested(on: nil, by: nil) : .untested
    }
    let reading = DateCell(cell, row.place.at(index), monthFirst: monthFirst)
    for finding in reading.findings { add(finding) }
    if let date = reading.date { card.securityTest = .tested(on: date, by: nil) }
  }

  mutating func readTester() {
    guard let tester = text(.tester, limit: 300) else { return }
    let date: LegalDate? = if case .tested(let date, _)? = card.securityTest { date } else { nil }
    card.securityTest = .tested(on: date, by: tester)
  }

  mutating func readCommonApplication() {
    guard let text = text(.common, limit: 300) else { return }
    let words = HeadingNames.key(text)
    if ["belum ada", "tidak tersedia"].contains(words) || ClosedWords.yes(text) == false {
      card.commonApplication = .absent
    } else if ClosedWords.yes(text) == true {
      card.commonApplication = .present(name: nil)
    } else {
      let name = text.lowercased().hasPrefix("ada:") ? String(text.dropFirst(4)).collapsingSpace : text
      card.commonApplication = .present(name: name)
    }
  }
}

extension Slug {
  /// The words of a text in lower case with hyphens between them; nil where no letter or digit is left.
  init?(words text: String) {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var joined = Substring(words.joined(separator: "-").prefix(64))
    while joined.last == "-" { joined.removeLast() }
    guard let slug = try? Slug(joined) else { return nil }
    self = slug
  }
}
