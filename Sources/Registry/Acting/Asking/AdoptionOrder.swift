package import Catalog

/// What somebody wants recorded of a city's use of an application.
package enum AdoptionOrder: Sendable {
  case new(NewUse)
  case handOver(Handover)
  case retire(Retirement)
  case answer(Answer)

  /// A use that begins.
  package struct NewUse: Sendable {
    package var application: String
    /// The taker, where it is not the member itself, and where that is known from.
    package var voice = Voice()
    /// The giver; nil: the owner of the application.
    package var giver: String?
    /// The instrument that covers the use.
    package var agreement: String?
    package var mode: SharingMode?
    package var release: String?
    package var since: LegalDate?
    package var scope: String?
    /// The office that answers for it at the taker.
    package var office: String?
    package var slug: Slug?
    package var keeper: Slug?
    package var isRepeated = false

    package init(_ application: String) { self.application = application }
  }

  /// Evidence of the handover (BAST).
  package struct Handover: Sendable {
    /// The use, by its short name.
    package var adoption: String
    package var number: String?
    package var date: LegalDate?
    /// The scan.
    package var file: String?
    package var release: String?
    package var sources: [String] = []

    package init(_ adoption: String) { self.adoption = adoption }
  }

  /// What the giver or the taker says of a use that another recorded.
  package struct Answer: Sendable {
    /// The use, by its short name.
    package var adoption: String
    package var stance: Adoption.Stance
    package var note: String?

    package init(_ adoption: String, _ stance: Adoption.Stance, note: String? = nil) {
      self.adoption = adoption
      self.stance = stance
      self.note = note
    }
  }

  /// A use that ends.
  package struct Retirement: Sendable {
    /// The use, by its short name.
    package var adoption: String
    /// The last day of use.
    package var until: LegalDate
    package var sources: [String] = []

    package init(_ adoption: String, until: LegalDate) {
      self.adoption = adoption
      self.until = until
    }
  }
}
