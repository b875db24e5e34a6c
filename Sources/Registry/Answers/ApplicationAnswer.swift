package import Catalog

/// The answer about one application: its card, who uses it, and on what basis on a legal day.
package struct ApplicationAnswer: Sendable {
  package let id: RecordID
  package let card: ApplicationCard
  package let dataClass: DataClass
  package let day: CalendarDay
  package let adopters: [Adopter]
  /// The names that it bore before.
  package let formerNames: [RecordID]
  /// When its author withdrew it; nil: it is offered.
  package let withdrawnAt: Instant?

  /// One use of the application.
  package struct Adopter: Sendable {
    package let adoption: RecordedAdoption
    package let basis: UseBasis
    /// Who says that it is used.
    package let standing: UseStanding
    /// Nil where the payload was erased or withheld.
    package let record: AdoptionRecord?
    /// Whom to call at the taker; nil where nobody is recorded.
    package let contact: Contact?

    package var coverage: Coverage { basis.coverage }
  }
}

/// Applications, one class of data after the other.
package struct ApplicationList: Sendable {
  package let day: CalendarDay
  package let sections: [Section]

  /// How many rows there are in all sections.
  package var count: Int { sections.map(\.rows.count).reduce(0, +) }

  /// The applications of one class of data.
  package struct Section: Sendable {
    package let dataClass: DataClass
    package let rows: [Row]
  }

  /// One application in the list.
  package struct Row: Sendable {
    package let id: RecordID
    package let card: ApplicationCard
    /// How many parties use it on the day.
    package let adopters: Int
  }
}

extension RegisterView {
  /// Answers about the application that `text` names: a short name, a name, or the beginning of either.
  package func application(_ text: String, on day: CalendarDay? = nil) throws(RegistryError) -> ApplicationAnswer {
    do throws(RegistryError) {
      let (id, card) = try identifyApplication(text)
      return application(id, card, on: day ?? today)
    } catch {
      // What was withdrawn is no more meant by a part of its name.
      guard error.code == .notFound,
        let id = withdrawnApplications.keys.first(where: { $0.description == text || $0.slug.description == text }),
        let card = withdrawnApplications[id]
      else { throw error }
      return application(id, card, on: day ?? today)
    }
  }

  /// The one application that `text` names.
  package func identifyApplication(_ text: String) throws(RegistryError) -> (id: RecordID, card: ApplicationCard) {
    let candidates = applications.map { id, card in
      let former = register.formerNames(.application, of: id).flatMap { [$0.description, $0.slug.description] }
      return Identification.Candidate(id, names: card.names.languages.compactMap { card.names[$0] } + former)
    }
    let id = try Identification(candidates)(text, what: .application)
    guard let card = applications[id] else { throw .notFound(text, near: [], .application) }
    return (id, card)
  }

  private func application(_ id: RecordID, _ card: ApplicationCard, on day: CalendarDay) -> ApplicationAnswer {
    let adopters = uses(on: day).filter { $0.adoption.application == id }.map { adopter($0, on: day) }
    return ApplicationAnswer(
      id: id, card: card, dataClass: dataClass(ofApplication: id), day: day, adopters: adopters,
      formerNames: register.formerNames(.application, of: id),
      withdrawnAt: register.withdrawal(.application, of: id)?.recordedAt)
  }

  /// One use with its basis and the contact of the taker.
  func adopter(_ use: RecordedAdoption, on day: CalendarDay) -> ApplicationAnswer.Adopter {
    let record = adoptions[use.id]
    let taker = use.adoption.taker
    let own = record?.contacts.first { $0.party == nil || $0.party == taker }
    let profile = (try? MemberID(taker.description)).flatMap { profiles[$0] }
    return ApplicationAnswer.Adopter(
      adoption: use, basis: basis(of: use, on: day), standing: register.standing(of: use), record: record,
      contact: own ?? profile?.contacts.first)
  }

  /// Lists applications by id; with `owner`, only those of one party.
  package func applications(owner: PartyID? = nil, on day: CalendarDay? = nil) -> ApplicationList {
    let day = day ?? today
    let uses = Dictionary(grouping: uses(on: day), by: \.adoption.application)
    var rows: [DataClass: [ApplicationList.Row]] = [:]
    for (id, card) in applications where owner == nil || card.owner == owner {
      let takers = Set((uses[id] ?? []).map(\.adoption.taker))
      rows[dataClass(ofApplication: id), default: []].append(
        ApplicationList.Row(id: id, card: card, adopters: takers.count))
    }
    return ApplicationList(
      day: day,
      sections: DataClass.allCases.compactMap { dataClass in
        rows[dataClass].map { ApplicationList.Section(dataClass: dataClass, rows: $0) }
      })
  }

  /// Uses that have begun and not ended; one without dates counts.
  func uses(on day: CalendarDay) -> [RecordedAdoption] {
    register.adoptions.filter { use in
      (use.adoption.since?.first ?? day) <= day && (use.adoption.until?.last ?? day) >= day
    }
  }
}
