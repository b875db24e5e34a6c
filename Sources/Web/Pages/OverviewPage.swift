import Catalog
import Exchange
import Registry

/// One sentence for each class of data, what ends soon and what waits for signatures.
struct OverviewModel {
  let parts: [Part]
  let today: String?
  /// Security notices that concern somebody.
  let alerts: [Link]
  let questions: [Link]

  struct Part {
    let heading: String
    let banner: Banner?
    let sentence: String
    let numbers: [Number]
    let expiring: AgreementTable?
    let awaiting: AgreementTable?
    let unknown: AgreementTable?
    let all: String
  }

  /// A number with the list that it counts.
  struct Number {
    let value: String
    let words: String
    let href: String
  }
}

extension Reading {
  func overviewPage() -> Page {
    let overview = view.overview(on: day)
    let today = isAnotherDay ? view.overview() : nil
    let model = OverviewModel(
      parts: overview.counts.map { part($0, overview) },
      today: today.map { today in
        todayWords + ": "
          + today.counts.map { heading($0.dataClass) + " – " + inForce($0) }.joined(separator: "; ")
      }, alerts: alerts(for: nil), questions: questions)
    return Page(template: .overview, title: say("Ringkasan", "Overview"), model: model)
  }

  /// Each notice once, with those whom it concerns.
  func alerts(for taker: PartyID?) -> [Link] {
    let alerts = view.alerts(for: taker, on: day)
    var seen: Set<RecordID> = []
    return alerts.filter { seen.insert($0.id).inserted }.map { alert in
      let name = link(application: alert.application)
      let users = alerts.filter { $0.id == alert.id }.compactMap { alert in
        alert.use.map { use in
          wording.party(use.adoption.taker) + " ("
            + (alert.release ?? say("versi tidak diketahui", "release not known")) + ")"
        }
      }
      return Link(
        words: wording.sentence(alert.notice, name.words) + " · " + users.joined(separator: ", "), href: name.href)
    }
  }

  /// What people ask most, each with its page.
  private var questions: [Link] {
    let all: [(PagePath.List, [(name: String, value: String)], String, String)] = [
      (.agreements, [("berakhir", "90")], "Apa yang berakhir dalam 90 hari?", "What ends within 90 days?"),
      (.signatures, [], "Tanda tangan siapa yang ditunggu?", "Whose signature is awaited?"),
      (.changes, [], "Apa yang berubah minggu ini?", "What changed this week?"),
      (.obligations, [("tahap", "terlambat")], "Kewajiban apa yang terlambat?", "Which obligations are late?"),
      (.dormant, [], "Kesepakatan mana yang belum punya PKS?", "Which frameworks have no agreement yet?"),
      (.semester, [], "Laporan semester, siap dikirim", "The report of the half-year, ready to send"),
      (.lateRecords, [], "Apa yang dicatat terlambat?", "What was recorded late?"),
      (.gaps, [], "Celah apa yang ada di catatan?", "Which gaps do the records have?"),
    ]
    return all.map { list, query, id, en in Link(words: say(id, en), href: request.link(.list(list), query)) }
  }

  private func part(_ count: Overview.Count, _ overview: Overview) -> OverviewModel.Part {
    let dataClass = count.dataClass
    func table(_ list: AgreementList, _ caption: String) -> AgreementTable? {
      list.sections.first { $0.dataClass == dataClass }.map {
        self.table($0.rows, dataClass, caption: caption)
      }
    }
    var filter = AgreementFilter()
    filter.phases = [.unknown]
    filter.dataClass = dataClass
    let unknown = view.agreements(filter, on: day)
    return OverviewModel.Part(
      heading: heading(dataClass), banner: banner(dataClass), sentence: sentence(count),
      numbers: numbers(count),
      expiring: table(overview.expiring, say("Berakhir dalam 90 hari", "Ending within 90 days")),
      awaiting: table(overview.awaiting, say("Menunggu tanda tangan", "Awaiting signatures")),
      unknown: table(unknown, say("Status tidak diketahui", "Status unknown")),
      all: request.link(.list(.agreements)))
  }

  private func inForce(_ count: Overview.Count) -> String {
    guard count.inForce > 0 else {
      return say("tidak ada kerja sama yang tercatat berlaku", "no agreement is recorded as in force")
    }
    return say(
      "\(wording.number(count.inForce)) kerja sama berlaku antara \(wording.number(count.parties)) pihak",
      self.count(count.inForce, "", "agreement", "agreements") + " in force between "
        + self.count(count.parties, "", "party", "parties"))
  }

  private func sentence(_ count: Overview.Count) -> String {
    let on = say("Per \(wording.date(day))", "As of \(wording.date(day))")
    let rest = say(
      "; \(wording.number(count.expiring)) berakhir dalam 90 hari; "
        + "\(wording.number(count.awaitingSignature)) menunggu tanda tangan; "
        + "\(wording.number(count.unknown)) tidak diketahui statusnya.",
      "; \(wording.number(count.expiring)) ending within 90 days; "
        + "\(wording.number(count.awaitingSignature)) awaiting signatures; "
        + "\(wording.number(count.unknown)) of unknown status.")
    return "\(on): \(inForce(count))\(rest)"
  }

  private func numbers(_ count: Overview.Count) -> [OverviewModel.Number] {
    func number(_ value: Int, _ words: String, _ query: [(name: String, value: String)])
      -> OverviewModel.Number
    {
      .init(value: wording.number(value), words: words, href: request.link(.list(.agreements), query))
    }
    return [
      number(count.inForce, say("berlaku", "in force"), [("tahap", Phase.inForce.rawValue)]),
      number(count.expiring, say("berakhir dalam 90 hari", "ending within 90 days"), [("berakhir", "90")]),
      number(
        count.awaitingSignature, say("menunggu tanda tangan", "awaiting signatures"),
        [("tahap", Self.awaiting)]),
      number(count.unknown, say("tidak diketahui", "unknown"), [("tahap", Phase.unknown.rawValue)]),
      .init(
        value: wording.number(count.applications), words: say("aplikasi", "applications"),
        href: request.link(.list(.applications))),
    ]
  }
}
