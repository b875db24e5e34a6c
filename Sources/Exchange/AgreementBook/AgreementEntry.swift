package import Catalog

/// One row of an agreement book: an agreement as an office keeps it in a list.
///
/// It holds what a row can say. What a register knows beyond it, such as contacts, is no part of an entry and stays
/// as it is when an entry is recorded.
package struct AgreementEntry: Hashable, Sendable {
  package var slug: Slug?
  /// Nil only where the text that is read says none.
  package var title: String?
  package var kind: InstrumentKind?
  package var about: String?
  /// Those who must sign, first party first.
  package var parties: [PartyID] = []
  /// Those who take part otherwise.
  package var others: [Participant] = []
  package var numbers: [InstrumentRecord.Number] = []
  /// Who signed, as far as it is known when; a party that is not there has not signed.
  package var signatures: [SignatureClaim] = []
  package var firstDay: CalendarDay?
  package var lastDay: LastDay?
  /// The term in the words of the book, such as "3 tahun".
  package var term: String?
  package var renewal: Terms.Renewal = .unknown
  /// 1…3650.
  package var noticeDays: Int?
  /// Other texts that this one carries out, changes or is related to.
  package var links: [Link] = []
  package var cooperationClass: InstrumentRecord.CooperationClass?
  package var cooperationTitle: String?
  package var scope: String?
  package var sectors: [Slug] = []
  package var applications: [RecordID] = []
  /// The offices that signed, by party.
  package var offices: [Office] = []
  package var place: String?
  package var funding: String?
  package var isBurdensome: Bool?
  package var classification: InstrumentRecord.Classification?
  /// Names of the scans.
  package var files: [String] = []
  /// Who holds them: one for all, or one each.
  package var holders: [PartyID] = []
  package var keeper: Slug?
  package var sources: [Source] = []
  package var note: String?
  /// What stands under headings of the book's own, in their order.
  package var fields: [InstrumentRecord.Field] = []

  package init() {}

  /// The last day in force, as far as the book states it.
  package enum LastDay: Hashable, Sendable {
    case day(CalendarDay)
    case unlimited
  }

  /// Another text: in the words of the book, and the record that they mean once it was found.
  package struct Link: Hashable, Sendable {
    package var kind: Relation.Kind
    package var words: String
    package var target: RecordID?

    package init(_ kind: Relation.Kind, _ words: String, target: RecordID? = nil) {
      self.kind = kind
      self.words = words
      self.target = target
    }
  }

  /// The office that signed for a party.
  package struct Office: Hashable, Sendable {
    package var party: PartyID
    package var office: String

    package init(_ party: PartyID, _ office: String) {
      self.party = party
      self.office = office
    }
  }

  /// How long it lasts, by the last day, or else by the term.
  package var duration: Terms.Duration {
    switch lastDay {
    case .day(let day): return .until(day)
    case .unlimited: return .unlimited
    case nil: break
    }
    switch term.flatMap({ LooseTerm($0) }) {
    case .months(let months): return .months(months)
    case .days(let days): return firstDay.map { .until($0.advanced(by: days - 1)) } ?? .unknown
    case .unlimited: return .unlimited
    case nil: return .unknown
    }
  }
}
