import Catalog

/// One question of a vector file and what is expected of the answer.
struct VectorExpectation: Decodable {
  var on: String
  var instrument: String?
  var phase: String
  private var known: Known?
  private var numbers: [(name: String, expected: Stated<Int>)]
  private var texts: [(name: String, expected: Stated<String>)]
  private var lists: [(name: String, expected: Stated<[String]>)]
  var flags: [String]
  var absent: [String]
  var notes: [String]

  init(from decoder: any Decoder) throws {
    let fields = try VectorFields(
      decoder,
      "on instrument known phase signed required days-left first-day last-day since reason last-recorded says "
        + "missing confirmed flags no-flags notes")
    on = try fields.required("on")
    instrument = try fields.value("instrument")
    phase = try fields.required("phase")
    known = try fields.value("known")
    numbers = try ["signed", "required", "days-left"].map { ($0, try fields.stated($0)) }
    texts = try ["first-day", "last-day", "since", "reason", "last-recorded", "says"]
      .map { ($0, try fields.stated($0)) }
    lists = try ["missing", "confirmed"].map { ($0, try fields.stated($0)) }
    flags = try fields.value("flags") ?? []
    absent = try fields.value("no-flags") ?? []
    notes = try fields.value("notes") ?? []
  }

  /// The state of knowledge asked for; a day means its end in the zone of the settings.
  func knowledge(_ settings: FlagSettings) throws -> Knowledge {
    switch known {
    case nil: return .now
    case .heads(let sizes):
      return .heads(Dictionary(uniqueKeysWithValues: try sizes.map { (try MemberID($0.key), $0.value) }))
    case .moment(let text) where text.contains("T"): return .instant(try Instant(text))
    case .moment(let day):
      let end = try Instant(day + "T23:59:59Z")
      return .instant(Instant(seconds: end.seconds - settings.offset))
    }
  }

  /// One line for each part of the answer that is not as expected.
  func disagreements(with status: InstrumentStatus) -> [String] {
    var lines: [String] = []
    func compare<Value: Equatable>(_ name: String, _ expected: Stated<Value>, _ answer: Value?) {
      switch expected {
      case .silent: break
      case .none: if let answer { lines.append("\(name): \(answer), expected none") }
      case .value(let value) where value != answer:
        lines.append("\(name): \(answer.map { "\($0)" } ?? "none"), expected \(value)")
      case .value: break
      }
    }
    compare("phase", .value(phase), status.phase.rawValue)
    for (name, expected) in numbers { compare(name, expected, number(name, of: status)) }
    for (name, expected) in texts { compare(name, expected, text(name, of: status)) }
    for (name, expected) in lists {
      if case .value(let names) = expected { compare(name, .value(names.sorted()), list(name, of: status)) }
    }
    let codes = status.flags.map(\.code)
    lines += flags.filter { !codes.contains($0) }.map { "flag \($0) is not among \(codes)" }
    lines += absent.filter(codes.contains).map { "flag \($0) is among \(codes)" }
    let sentences = status.flags.map(Wording(.id).sentence)
    lines += notes.filter { !sentences.contains($0) }.map { "'\($0)' is not among \(sentences)" }
    return lines
  }

  private func number(_ name: String, of status: InstrumentStatus) -> Int? {
    switch name {
    case "signed": status.signed
    case "required": status.required
    default: status.daysLeft
    }
  }

  private func text(_ name: String, of status: InstrumentStatus) -> String? {
    switch name {
    case "first-day": status.entry?.description
    case "last-day": status.lastDay.map { $0.day.description + ($0.computed ? " computed" : "") }
    case "since": status.since?.description
    case "reason": status.reason?.description
    case "last-recorded": status.lastRecorded.map { "\($0.phase.rawValue) \($0.date)" }
    default: Wording(.id).headline(status)
    }
  }

  private func list(_ name: String, of status: InstrumentStatus) -> [String] {
    let names =
      name == "missing"
      ? status.missing.map(\.spelt) : status.parties.filter(\.confirmedByOwnKey).map(\.party.description)
    return names.sorted()
  }
}

/// What the register is taken to know: a day, a moment, or the sizes of the logs.
private enum Known: Decodable {
  case moment(String)
  case heads([String: Int])

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .moment(text)
    } else {
      self = .heads(try VectorFields(decoder, "heads").required("heads"))
    }
  }
}

extension Missing {
  /// The code, and what it is about: `signature 00.02`.
  fileprivate var spelt: String {
    switch self {
    case .day(let day): "\(code) \(day)"
    case .manual(let name): "\(code) \(name)"
    default: party.map { "\(code) \($0)" } ?? code
    }
  }
}
