import Catalog
import Exchange
import Registry

/// One application: its card, on what terms it is shared, and who uses it on what basis.
struct ApplicationModel {
  let title: String
  let owner: Link
  let status: String
  let lead: String?
  let facts: [AgreementModel.Fact]
  let addresses: [Link]
  let terms: [AgreementModel.Fact]
  let uses: [UseTable]
  let contacts: [String]
  let sources: [Link]
}

extension Reading {
  func applicationPage(_ id: RecordID) throws(PageProblem) -> Page {
    guard view.applications[id] != nil, let answer = try? view.application(id.description, on: day) else {
      throw noApplication(id.slug.description)
    }
    let card = answer.card
    let title = card.names.text(in: language.code) ?? id.slug.description
    let model = ApplicationModel(
      title: title, owner: link(card.owner),
      status: card.status.map(name) ?? say("status tidak diketahui", "status not known"),
      lead: card.descriptions.text(in: language.code) ?? card.function, facts: facts(card),
      addresses: addresses(card), terms: terms(card.sharing),
      uses: tables(answer.adopters.map(\.adoption), caption: say("Pemakai", "Users")),
      contacts: card.contacts.map(contact), sources: links(card.sources))
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

  private func facts(_ card: ApplicationCard) -> [AgreementModel.Fact] {
    let classification = card.classification.map { kind in
      kind == .umum
        ? say("aplikasi umum", "general application") : say("aplikasi khusus", "special application")
    }
    let rows: [(String, String?)] = [
      (say("Fungsi", "Function"), card.function), (say("Perangkat daerah", "Agency"), card.agency),
      (say("Golongan", "Classification"), classification),
      (say("Urusan", "Affairs"), list(card.sectors.map(\.description))),
      (say("Berjalan di", "Runs on"), list(card.platforms.map(\.description))),
      (say("Versi terakhir", "Latest release"), card.releases.first.map(release)),
      (say("Lisensi", "Licence"), card.licence),
      (say("Data pribadi", "Personal data"), personal(card.personalData)),
    ]
    return rows.compactMap { name, words in words.map { .init(name: name, words: $0) } }
  }

  private func release(_ release: ApplicationCard.Release) -> String {
    release.version + (release.date.map { ", " + wording.date($0) } ?? "")
  }

  private func personal(_ data: ApplicationCard.PersonalData?) -> String? {
    switch data {
    case .some(.none): say("tidak ada", "none")
    case .general?: say("umum", "general")
    case .specific?: say("spesifik", "specific")
    case nil: nil
    }
  }

  private func addresses(_ card: ApplicationCard) -> [Link] {
    [(say("Situs", "Website"), card.website), (say("Kode sumber", "Source code"), card.repository)]
      .compactMap { name, address in
        address.map { Link(words: "\(name): \($0)", href: $0.description) }
      }
  }
}
