import Catalog

extension Terms {
  /// Reads the lines from `naskah` on; nil if there is no such line.
  init?(_ reader: inout LineReader) throws(ExchangeError) {
    guard let kind = try reader.take("naskah", as: Spelling.openWord(InstrumentKind.self)) else { return nil }
    self.init(
      kind: kind,
      cooperation: try reader.require("cooperation", as: RecordID.init),
      participants: try reader.takeAll("party", atMost: Entry.mostParties, as: Participant.init(line:)),
      condition: try reader.take("condition", as: Condition.init),
      firstDay: try reader.take("first-day", as: { text throws in try CalendarDay(text) }),
      duration: try reader.take("last-day", as: Duration.init(line:)) ?? .unknown,
      renewal: try reader.take("renewal", as: Renewal.init(line:)) ?? .unknown,
      noticeDays: try reader.take("notice", as: Spelling.number(in: 1...3650)),
      relations: try reader.takeAll("relation", atMost: Entry.mostRelations, as: Relation.init(line:)),
      regime: try reader.take("regime", as: Slug.init))
    guard Set(participants.map(\.party)).count == participants.count else {
      throw ExchangeError(.entry, "a party stands twice", rule: "a party has one role in an instrument")
    }
  }

  func write(to writer: inout LineWriter) {
    writer.add("naskah", kind)
    writer.add("cooperation", cooperation)
    writer.addAll("party", participants.map { "\($0.party) \($0.role.rawValue)" })
    writer.add("condition", condition)
    writer.add("first-day", firstDay)
    writer.add("last-day", duration.line)
    writer.add("renewal", renewal.line)
    writer.add("notice", noticeDays)
    writer.addAll("relation", relations.map(\.line))
    writer.add("regime", regime)
  }
}

extension Participant {
  /// `73.71 pihak`: the role is written even where it is the usual one.
  fileprivate init(line: Substring) throws {
    let words = try Spelling.words(line, 2...2)
    self.init(try PartyID(words[0]), try Spelling.oneOf(Role.self)(words[1]))
  }
}

extension Relation {
  /// `melaksanakan apeksi/baubau-makassar`.
  init(line: Substring) throws {
    let words = try Spelling.words(line, 2...2)
    self.init(try Spelling.oneOf(Kind.self)(words[0]), try RecordID(words[1]))
  }

  var line: String { "\(kind.rawValue) \(target)" }
}

extension Terms.Duration {
  /// A day, `months 36` or `unlimited`; what is not known has no line.
  fileprivate init(line: Substring) throws {
    let words = try Spelling.words(line, 1...2)
    if words.count == 2, words[0] == "months" {
      self = .months(try Spelling.number(in: 1...1200)(words[1]))
    } else {
      self = line == "unlimited" ? .unlimited : .until(try CalendarDay(line))
    }
  }

  fileprivate var line: String? {
    switch self {
    case .unknown: nil
    case .until(let day): day.description
    case .months(let count): "months \(count)"
    case .unlimited: "unlimited"
    }
  }
}

extension Terms.Renewal {
  /// `none`, `agreement` or `automatic 12`; what is not known has no line.
  fileprivate init(line: Substring) throws {
    let words = try Spelling.words(line, 1...2)
    switch (words[0], words.count) {
    case ("none", 1): self = .none
    case ("agreement", 1): self = .byAgreement
    case ("automatic", 2): self = .automatic(months: try Spelling.number(in: 1...1200)(words[1]))
    default: throw SpellingError("a renewal is none, agreement or automatic with a number of months")
    }
  }

  fileprivate var line: String? {
    switch self {
    case .unknown: nil
    case .none: "none"
    case .byAgreement: "agreement"
    case .automatic(let count): "automatic \(count)"
    }
  }
}
