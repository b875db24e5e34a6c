import Catalog

/// An entry as a vector file spells it.
struct VectorLeaf: Decodable {
  /// By which others of the file refer to it.
  var id: String?
  var author: String
  /// A moment, or a day, which is its first moment in UTC.
  var recorded: String
  var act: VectorAct
  var references: [String]

  init(from decoder: any Decoder) throws {
    let fields = try VectorFields(decoder, "id author recorded act references")
    id = try fields.value("id")
    author = try fields.required("author")
    recorded = try fields.required("recorded")
    act = try fields.required("act")
    references = try fields.value("references") ?? []
  }

  var recordedAt: Instant {
    get throws { try recorded.contains("T") ? Instant(recorded) : Instant(recorded + "T00:00:00Z") }
  }
}

/// An act as a vector file spells it.
struct VectorAct: Decodable {
  private let fields: VectorFields

  init(from decoder: any Decoder) throws {
    fields = try VectorFields(
      decoder,
      "verb instrument party date due decision topic counterpart text method relation terms signatures")
  }

  /// The act, about `instrument` unless it names another one.
  func act(of instrument: String, terms: [String: VectorTerms]) throws -> Act {
    var act = Act(
      ActVerb(rawValue: try fields.required("verb")),
      try RecordID(fields.value("instrument", as: String.self) ?? instrument))
    act.party = try text("party").map { try PartyID($0) }
    act.date = try text("date").map { try LegalDate($0) }
    act.due = try text("due").map { try LegalDate($0) }
    act.decision = try text("decision").map { try Slug($0) }
    act.topic = try text("topic").map { try Slug($0) }
    act.counterpart = try text("counterpart").map { try PartyID($0) }
    act.text = try fields.value("text", as: Int.self).map { try LeafID.text($0) }
    act.method = try text("method").map { name in
      guard let method = SigningMethod(rawValue: name) else { throw VectorError("no method '\(name)'") }
      return method
    }
    act.relation = try text("relation").map { try Relation(spelt: $0) }
    act.terms = try text("terms").map { name in
      guard let terms = terms[name] else { throw VectorError("no terms are called '\(name)'") }
      return try terms.terms()
    }
    act.signatures = try (fields.value("signatures", as: [String].self) ?? []).map { text in
      let words = text.split(separator: " ")
      guard (1...2).contains(words.count) else { throw VectorError("'\(text)' is not a party and a date") }
      return SignatureClaim(try PartyID(words[0]), on: try words.dropFirst().first.map { try LegalDate($0) })
    }
    return act
  }

  private func text(_ name: String) throws -> String? { try fields.value(name) }
}

/// Terms as a vector file spells them.
struct VectorTerms: Decodable {
  private let fields: VectorFields

  init(from decoder: any Decoder) throws {
    fields = try VectorFields(
      decoder,
      "kind cooperation parties helpers condition first-day lasts renewal notice-days relations regime")
  }

  func terms() throws -> Terms {
    Terms(
      kind: InstrumentKind(rawValue: try fields.required("kind")),
      cooperation: try RecordID(text("cooperation") ?? "apeksi/kerja-sama"),
      participants: try list("parties").map { Participant(try PartyID($0)) }
        + list("helpers").map { try Participant(spelt: $0) },
      condition: try text("condition").map { try Condition($0) },
      firstDay: try text("first-day").map { try CalendarDay($0) },
      duration: try text("lasts").map { try Terms.Duration(spelt: $0) } ?? .unknown,
      renewal: try text("renewal").map { try Terms.Renewal(spelt: $0) } ?? .unknown,
      noticeDays: try fields.value("notice-days"), relations: try list("relations").map { try Relation(spelt: $0) },
      regime: try text("regime").map { try Slug($0) })
  }

  private func text(_ name: String) throws -> String? { try fields.value(name) }
  private func list(_ name: String) throws -> [String] { try fields.value(name) ?? [] }
}

extension Participant {
  /// `apeksi fasilitator`.
  fileprivate init(spelt text: String) throws {
    let words = text.split(separator: " ")
    guard words.count == 2, let role = Role(rawValue: String(words[1])) else {
      throw VectorError("'\(text)' is not a party and its role")
    }
    self.init(try PartyID(words[0]), role)
  }
}

extension Relation {
  /// `memperpanjang apeksi/kb`.
  fileprivate init(spelt text: String) throws {
    let words = text.split(separator: " ")
    guard words.count == 2, let kind = Kind(rawValue: String(words[0])) else {
      throw VectorError("'\(text)' is not a relation and an instrument")
    }
    self.init(kind, try RecordID(words[1]))
  }
}

extension Terms.Duration {
  /// `until 2020-12-26`, `36 months` or `unlimited`.
  fileprivate init(spelt text: String) throws {
    let words = text.split(separator: " ")
    if text == "unlimited" {
      self = .unlimited
    } else if words.count == 2, words[0] == "until" {
      self = .until(try CalendarDay(words[1]))
    } else if words.count == 2, words[1] == "months", let count = Int(words[0]) {
      self = .months(count)
    } else {
      throw VectorError("'\(text)' is not how long a text lasts")
    }
  }
}

extension Terms.Renewal {
  /// `none`, `by-agreement` or `automatic 12 months`.
  fileprivate init(spelt text: String) throws {
    let words = text.split(separator: " ")
    switch text {
    case "none": self = .none
    case "by-agreement": self = .byAgreement
    default:
      guard words.count == 3, words[0] == "automatic", words[2] == "months", let count = Int(words[1]) else {
        throw VectorError("'\(text)' is not how a text is renewed")
      }
      self = .automatic(months: count)
    }
  }
}
