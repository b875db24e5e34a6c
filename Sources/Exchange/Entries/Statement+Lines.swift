import Catalog

extension Statement {
  /// Reads the lines after the references.
  init(_ kind: Entry.Kind, _ subject: Subject, _ reader: inout LineReader) throws(ExchangeError) {
    switch kind {
    case .record where subject.kind == .adoption: self = .adoption(try Adoption(&reader))
    case .record where subject.kind == .act:
      throw ExchangeError(
        .entry, "a record of '\(subject)'", rule: "an act is an entry of kind act and has no revisions")
    case .record: self = .record
    case .act: self = .act(try Act(&reader))
    case .withdraw: self = .withdraw
    case .erase: self = .erase
    case .evidence: self = .evidence(try reader.require("about", as: MemberID.init))
    case .key: preconditionFailure("a statement about keys has no subject")
    }
  }

  func write(to writer: inout LineWriter) {
    switch self {
    case .record, .withdraw, .erase: break
    case .adoption(let adoption): adoption.write(to: &writer)
    case .act(let act): act.write(to: &writer)
    case .evidence(let member): writer.add("about", member)
    }
  }
}

extension Adoption {
  fileprivate init(_ reader: inout LineReader) throws(ExchangeError) {
    self.init(
      application: try reader.require("application", as: RecordID.init),
      giver: try reader.require("giver", as: PartyID.init),
      taker: try reader.require("taker", as: PartyID.init),
      instrument: try reader.take("covered-by", as: RecordID.init),
      since: try reader.take("since", as: LegalDate.init),
      until: try reader.take("until", as: LegalDate.init),
      stance: try reader.take("stance", as: Spelling.oneOf(Stance.self)))
  }

  fileprivate func write(to writer: inout LineWriter) {
    writer.add("application", application)
    writer.add("giver", giver)
    writer.add("taker", taker)
    writer.add("covered-by", instrument)
    writer.add("since", since)
    writer.add("until", until)
    writer.add("stance", stance?.rawValue)
  }
}

extension Act {
  fileprivate init(_ reader: inout LineReader) throws(ExchangeError) {
    self.init(
      try reader.require("verb", as: Spelling.openWord(ActVerb.self)),
      try reader.require("instrument", as: RecordID.init),
      party: try reader.take("by", as: PartyID.init),
      date: try reader.take("date", as: LegalDate.init),
      due: try reader.take("due", as: LegalDate.init),
      decision: try reader.take("decision", as: Slug.init),
      topic: try reader.take("topic", as: Slug.init),
      counterpart: try reader.take("with", as: PartyID.init),
      text: try reader.take("text", as: { text throws in try LeafID(text) }),
      method: try reader.take("method", as: Spelling.oneOf(SigningMethod.self)),
      relation: try reader.take("relates", as: Relation.init(line:)),
      terms: try Terms(&reader),
      signatures: try reader.takeAll("signature", atMost: Entry.mostParties, as: SignatureClaim.init(line:)))
    guard Set(signatures.map(\.party)).count == signatures.count else {
      throw ExchangeError(.entry, "a party signs twice", rule: "a party has one signature")
    }
  }

  fileprivate func write(to writer: inout LineWriter) {
    writer.add("verb", verb)
    writer.add("instrument", instrument)
    writer.add("by", party)
    writer.add("date", date)
    writer.add("due", due)
    writer.add("decision", decision)
    writer.add("topic", topic)
    writer.add("with", counterpart)
    writer.add("text", text)
    writer.add("method", method?.rawValue)
    writer.add("relates", relation?.line)
    terms?.write(to: &writer)
    writer.addAll("signature", signatures.map(\.line))
  }
}

extension SignatureClaim {
  /// `73.71 2017-12-23`, or `73.71 unknown`.
  fileprivate init(line: Substring) throws {
    let words = try Spelling.words(line, 2...2)
    self.init(try PartyID(words[0]), on: words[1] == "unknown" ? nil : try LegalDate(words[1]))
  }

  fileprivate var line: String { "\(party) \(date?.description ?? "unknown")" }
}
