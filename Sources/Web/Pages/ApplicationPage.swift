import Catalog
import Exchange
import Registry

/// One application: its card, on what terms it is shared, and who uses it on what basis.
struct ApplicationModel {
  let title: String
  let owner: Link
  let status: String
  let lead: String?
  /// That its author withdrew it; nil: it is offered.
  let withdrawn: String?
  /// Security notices about it.
  let alerts: [Link]
  let facts: [AgreementModel.Fact]
  let addresses: [Link]
  /// The terms of sharing as a text, before the table of them.
  let sentences: String?
  let terms: [AgreementModel.Fact]
  let uses: [UseTable]
  let files: FileList?
  let contacts: [String]
  let sources: [Link]
}

extension Reading {
  /// The page of an application, or of the one under which it goes on.
  func application(_ id: RecordID) throws(PageProblem) -> PageDesk.Found {
    let current = view.register.current(.application, id)
    return current == id ? .page(try applicationPage(id)) : .elsewhere(request.link(.application(current)))
  }

  private func applicationPage(_ id: RecordID) throws(PageProblem) -> Page {
    guard view.applications[id] != nil || view.withdrawnApplications[id] != nil,
      let answer = try? view.application(id.description, on: day)
    else {
      throw noApplication(id.slug.description)
    }
    let card = answer.card
    let title = card.names.text(in: language.code) ?? id.slug.description
    let model = ApplicationModel(
      title: title, owner: link(card.owner),
      status: card.status.map(name) ?? say("status tidak diketahui", "status not known"),
      lead: card.descriptions.text(in: language.code) ?? card.function,
      withdrawn: answer.withdrawnAt.map { moment in
        say(
          "Kartu ini ditarik oleh pencatatnya pada \(wording.date(moment)); riwayatnya tetap tersimpan.",
          "This card was withdrawn by its recorder on \(wording.date(moment)); its history stays.")
      },
      alerts: view.notices(about: id).map { _, notice in
        Link(words: wording.sentence(notice, title), href: notice.address?.description)
      }, facts: facts(answer),
      addresses: addresses(card), sentences: card.sharing.map { wording.sentences($0).joined(separator: " ") },
      terms: terms(card.sharing),
      uses: tables(answer.adopters.map(\.adoption), caption: say("Pemakai", "Users")),
      files: files(of: id), contacts: card.contacts.map(contact), sources: links(card.sources))
    return Page(
      template: .application, title: title, model: model, banners: banner(answer.dataClass).map { [$0] } ?? []
    )
  }

  /// Whom to ask: the office first, then the person, then how to reach them.
  func contact(_ contact: Contact) -> String {
    let words = [
      contact.party.map(wording.party), contact.office, contact.name, contact.email, contact.phone,
    ]
    return "\(contact.role): " + words.compactMap(\.self).joined(separator: ", ")
  }

  /// What the head of the page and its other parts do not say already.
  private func facts(_ answer: ApplicationAnswer) -> [AgreementModel.Fact] {
    let elsewhere: Set<String> = [
      "id", "name", "withdrawn", "description", "owner", "status", "website", "repository", "sharing", "source",
    ]
    return answer.facts(wording).filter { !elsewhere.contains($0.field) }.map { .init(name: $0.label, words: $0.text) }
  }

  private func addresses(_ card: ApplicationCard) -> [Link] {
    [(say("Situs", "Website"), card.website), (say("Kode sumber", "Source code"), card.repository)]
      .compactMap { name, address in
        address.map { Link(words: "\(name): \($0)", href: $0.description) }
      }
  }
}
