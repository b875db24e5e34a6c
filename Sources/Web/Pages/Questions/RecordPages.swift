import Catalog
import Exchange
import Hummingbird
import Registry

// The questions about one agreement, one city, or two parties.

extension Reading {
  /// What stops being covered if an agreement ends.
  func impactPage(_ id: RecordID) throws(PageProblem) -> Page {
    try page(about: id) { view throws(RegistryError) in
      try view.impact(of: id.description, on: day).grid(view, wording)
    } empty: {
      say("Tidak ada yang bersandar padanya.", "Nothing rests on it.")
    }
  }

  /// Who recorded what, when, on what evidence and how late.
  func historyPage(_ id: RecordID) throws(PageProblem) -> Page {
    try page(about: id) { view throws(RegistryError) in
      try view.history(of: id.description).grid(view, wording)
    } empty: {
      say("Belum ada catatan.", "Nothing is recorded.")
    }
  }

  /// What a city has to do, by when, with whom.
  func dutiesPage(_ code: RegionCode) throws(PageProblem) -> Page {
    let party = try known(code)
    return page(
      view.todo(of: party, on: day, horizon: RegisterView.usualHorizon).grid(view, wording),
      empty: say("Tidak ada yang perlu dilakukan.", "There is nothing to do."), intro: [], choices: views(of: code))
  }

  /// What waits for a city's signature.
  func queuePage(_ code: RegionCode) throws(PageProblem) -> Page {
    var filter = SignatureFilter()
    filter.isPending = true
    filter.party = try known(code)
    return page(
      view.signatures(filter, on: day).grid(view, wording),
      empty: say("Tidak ada yang menunggu tanda tangannya.", "Nothing awaits its signature."), choices: views(of: code))
  }

  /// What a city gives and what it takes.
  func ledgerPage(_ code: RegionCode) throws(PageProblem) -> Page {
    let party = try known(code)
    return page(
      view.city(party, on: day).ledgerGrid(view, wording),
      empty: say(
        "Belum tercatat memberi atau memakai aplikasi.", "It is not recorded as giving or taking an application."),
      choices: views(of: code))
  }

  /// Everything between two parties.
  func betweenPage(_ first: PartyID, _ second: PartyID) throws(PageProblem) -> Page {
    do {
      return page(
        try view.between(first, second, on: day).grid(view, wording),
        empty: say("Tidak ada yang tercatat di antara keduanya.", "Nothing is recorded between the two."))
    } catch {
      throw PageProblem(.badRequest, say("Sebutkan dua pihak", "Name two parties"), error.sentence(language))
    }
  }

  private func page(
    about id: RecordID, _ grid: (RegisterView) throws(RegistryError) -> Grid, empty: () -> String
  ) throws(PageProblem) -> Page {
    guard view.register.instruments.contains(id) else { throw noAgreement(id.slug.description) }
    do {
      return page(try grid(view), empty: empty(), choices: views(of: id))
    } catch {
      throw PageProblem(.notFound, id.description, error.sentence(language))
    }
  }

  private func known(_ code: RegionCode) throws(PageProblem) -> PartyID {
    let answer = view.city(.region(code), on: day)
    guard answer.region != nil || answer.profile != nil || answer.agreements.count > 0 else { throw noRegion(code) }
    return .region(code)
  }

  /// The pages about one agreement.
  func views(of id: RecordID) -> GridModel.Choices {
    let views: [(PagePath.AgreementView, String)] = [
      (.status, say("kedudukan", "status")), (.history, say("riwayat", "history")),
      (.impact, say("bila berakhir", "if it ends")),
    ]
    return choices(views.map { (.agreement(id, $0), $1) })
  }

  /// The pages about one city.
  func views(of code: RegionCode) -> GridModel.Choices {
    let views: [(PagePath.CityView, String)] = [
      (.sheet, say("lembar kota", "sheet")), (.duties, say("yang perlu dilakukan", "to do")),
      (.queue, say("menunggu tanda tangannya", "awaiting its signature")), (.ledger, say("neraca", "ledger")),
    ]
    return choices(views.map { (.city(code, $0), $1) })
  }

  private func choices(_ pages: [(PagePath, String)]) -> GridModel.Choices {
    .init(
      label: say("Halaman", "Pages"),
      options: pages.map { page, words in
        .init(words: words, href: request.link(page), current: request.path == page.description)
      })
  }
}
