import Catalog
import Exchange

/// Draws records of every kind; the same ones for the same seed.
struct RecordDice {
  private var dice: SeededGenerator
  init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  mutating func maybe<Value>(_ value: Value) -> Value? { number(0...1) == 0 ? nil : value }
  mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
  mutating func list<Value>(_ make: (inout RecordDice) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in make(&self) }
  }

  /// A text with what XML has to write otherwise, and both spellings of é.
  mutating func text() -> String {
    let words = ["Kota", "Baubau", "<>", "&amp;", "\"'", "é", "e\u{301}", "]]>", "–", "𝄞", "\u{A0}"]
    return (0...number(0...4)).map { _ in one(words) }.joined(separator: " ")
  }

  mutating func parsed<Value: TextValue>(_ texts: [String]) -> Value {
    guard let value = try? Value(one(texts)) else { preconditionFailure("the dice hold right values only") }
    return value
  }

  mutating func slug() -> Slug { parsed(["a", "war-room", "kb-2017", "x1"]) }
  mutating func party() -> PartyID { parsed(["73.71", "74.72", "74", "apeksi", "00.01"]) }
  mutating func record() -> RecordID { parsed(["73.71/war-room", "apeksi/baubau-makassar"]) }
  mutating func date() -> LegalDate { parsed(["2017-12-23", "2018-01", "2018", "2020-02-29"]) }
  private mutating func day() -> CalendarDay { parsed(["2017-12-23", "0001-01-01", "9999-12-31"]) }
  mutating func url() -> WebAddress {
    parsed(["https://example.org/a?b=1&c=2", "http://example.org:80"])
  }
  mutating func hash() -> LeafID { parsed([String(repeating: "0a", count: 32)]) }
  mutating func dataClass() -> DataClass? { maybe(one(DataClass.allCases)) }

  mutating func localized(atLeast least: Int = 0) -> LocalizedText {
    var texts = LocalizedText()
    if least > 0 || number(0...1) == 0 { texts[.indonesian] = text() }
    if number(0...1) == 0 { texts[parsed(["en", "jv", "id-ID"])] = text() }
    return texts
  }

  mutating func sources() -> [Source] {
    list { Source($0.text(), url: $0.maybe($0.url()), date: $0.maybe($0.day())) }
  }

  mutating func contacts() -> [Contact] {
    list { dice in
      Contact(
        dice.slug(), party: dice.maybe(dice.party()), office: dice.maybe(dice.text()),
        name: dice.maybe(dice.text()), email: dice.maybe("a@example.org"), phone: dice.maybe("+62 1"))
    }
  }

  private mutating func signatories() -> [Signatory] {
    list { dice in
      Signatory(
        dice.party(), office: dice.text(), capacity: dice.maybe(dice.text()), name: dice.maybe(dice.text()))
    }
  }

  mutating func profile() -> Profile {
    Profile(
      member: parsed(["73.71", "apeksi"]), dataClass: one(DataClass.allCases), names: localized(atLeast: 1),
      kind: one(Profile.Kind.allCases), region: maybe(parsed(["73.71", "73"])), aliases: list { $0.text() },
      units: number(0...1) == 0 ? [] : [Profile.Unit(slug(), name: text())], contacts: contacts(),
      website: maybe(url()), notice: localized(), sources: sources())
  }

  mutating func sharing() -> SharingTerms {
    var terms = SharingTerms()
    terms.modes = list { $0.one(SharingMode.allCases) }
    terms.sourceCodeHandedOver = maybe(number(0...1) == 0)
    terms.commercialUseForbidden = maybe(number(0...1) == 0)
    terms.reofferingForbidden = maybe(number(0...1) == 0)
    terms.publicationNeedsPermission = maybe(number(0...1) == 0)
    terms.attributionRequired = maybe(number(0...1) == 0)
    terms.derivedWorkBelongsTo = maybe(one(SharingTerms.Side.allCases))
    terms.hostingBy = maybe(one([.provider, .recipient]))
    terms.training = maybe(number(0...1) == 0)
    terms.helpUntil = maybe(one([.installation, .months(number(1...999)), .serviceAgreement]))
    terms.costBorneBy = maybe(one(SharingTerms.Side.allCases))
    terms.personalDataRole = maybe(one(SharingTerms.PersonalDataRole.allCases))
    terms.months = maybe(number(1...999))
    return terms
  }

  mutating func instrument() -> InstrumentRecord {
    var record = InstrumentRecord(slug(), title: text())
    record.dataClass = dataClass()
    record.cooperationTitle = maybe(text())
    record.cooperationClass = maybe(one(InstrumentRecord.CooperationClass.allCases))
    record.about = maybe(text())
    record.scope = maybe(text())
    record.note = maybe(text())
    record.sectors = list { $0.slug() }
    record.place = maybe(text())
    record.numbers = number(0...1) == 0 ? [] : [InstrumentRecord.Number(party(), text())]
    record.contacts = contacts()
    record.applications = list { $0.record() }
    record.signatories = signatories()
    record.documents = documents()
    let openness = one(InstrumentRecord.Classification.Openness.allCases)
    record.classification = maybe(.init(openness, ground: maybe(text())))
    record.funding = maybe(text())
    record.isBurdensome = maybe(number(0...1) == 1)
    record.fields = list { InstrumentRecord.Field($0.text(), $0.one(["A-12", " two\nlines\n", "1.500"])) }
    record.sources = sources()
    record.keeper = maybe(slug())
    return record
  }

  private mutating func documents() -> [DocumentReference] {
    list { dice in
      DocumentReference(
        holder: dice.party(), mediaType: dice.one(["application/pdf", "image/png"]),
        length: dice.number(0...999_999_999_999_999), sha256: dice.hash(),
        description: dice.maybe(dice.text()))
    }
  }

  mutating func adoption() -> AdoptionRecord {
    let adoption = Adoption(
      application: record(), giver: party(), taker: party(), instrument: maybe(record()),
      since: maybe(date()), until: maybe(date()))
    var record = AdoptionRecord(slug(), adoption)
    record.dataClass = dataClass()
    record.mode = maybe(one(SharingMode.allCases))
    record.release = maybe(text())
    record.scope = maybe(text())
    record.contacts = contacts()
    record.handover = maybe(
      AdoptionRecord.Handover(number: maybe(text()), date: maybe(date()), sha256: maybe(hash())))
    record.sources = sources()
    record.keeper = maybe(slug())
    return record
  }

  mutating func act() -> ActRecord {
    let signatures = number(0...1) == 0 ? [] : [SignatureClaim(party(), on: maybe(date()))]
    let act = Act(
      one(ActVerb.known), record(), party: maybe(party()), date: maybe(date()), due: maybe(date()),
      decision: maybe(slug()), topic: maybe(slug()), counterpart: maybe(party()), text: maybe(hash()),
      method: maybe(one(SigningMethod.allCases)),
      relation: maybe(Relation(one(Relation.Kind.allCases), self.record())), terms: maybe(terms()),
      signatures: signatures)
    var record = ActRecord(slug(), act)
    record.dataClass = dataClass()
    record.targets = list { $0.hash() }
    record.documents = documents()
    record.wording = maybe(text())
    record.place = maybe(text())
    record.signatories = signatories()
    record.note = maybe(text())
    record.sources = sources()
    record.keeper = maybe(slug())
    return record
  }

  private mutating func terms() -> Terms {
    Terms(
      kind: one([.kb, .pks, .mou, .prolongation]), cooperation: record(),
      participants: [Participant(party(), one(Participant.Role.allCases)), Participant(party())],
      condition: maybe(parsed(["all-signed", "any(deposited,after(signed(73.71,apeksi),3mo))"])),
      firstDay: maybe(day()),
      duration: one([.unknown, .unlimited, .until(day()), .months(number(1...1200))]),
      renewal: one([.unknown, .none, .byAgreement, .automatic(months: number(1...1200))]),
      noticeDays: maybe(number(1...3650)),
      relations: list { Relation($0.one(Relation.Kind.allCases), $0.record()) }, regime: maybe(slug()))
  }
}
