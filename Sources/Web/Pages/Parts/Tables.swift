import Catalog
import Exchange
import Registry

/// A table of agreements of one class.
struct AgreementTable {
  let caption: String
  let tone: String
  let rows: [Row]

  struct Row {
    let title: String
    let href: String
    let kind: String?
    let parties: String
    let badge: Badge
    /// What the badge does not say: why it ended, who is awaited.
    let detail: String?
    let until: String
    let left: String?
  }
}

/// A table of applications of one class.
struct ApplicationTable {
  let caption: String
  let tone: String
  let rows: [Row]

  struct Row {
    let name: String
    let href: String
    let about: String?
    let owner: Link
    let status: String
    let licence: String
    let users: String
  }
}

/// Who uses whose application.
struct UseTable {
  let caption: String
  let tone: String
  let rows: [Row]

  struct Row {
    let application: Link
    let giver: Link
    let taker: Link
    let badge: Badge
    let instrument: Link?
    let since: String
  }
}

extension Reading {
  func table(_ rows: [AgreementList.Row], _ dataClass: DataClass, caption: String) -> AgreementTable {
    AgreementTable(caption: caption, tone: dataClass.rawValue, rows: rows.map(row))
  }

  private func row(_ row: AgreementList.Row) -> AgreementTable.Row {
    let status = row.status
    let unnamed = say("para pihak tidak diketahui", "parties not known")
    let parties = status.parties.filter { $0.role == .pihak }.map(\.party)
    return AgreementTable.Row(
      title: row.title, href: request.link(.agreement(row.id, .status)),
      kind: status.terms.map { wording.name($0.kind) }, parties: parties.isEmpty ? unnamed : names(parties),
      badge: Badge(status.phase, wording), detail: detail(status),
      until: status.lastDay.map { wording.date($0.day) }
        ?? (status.terms?.duration == .unlimited ? say("tanpa batas waktu", "no end") : "–"),
      left: status.daysLeft.map { days in
        days == 0 ? say("hari terakhir", "last day") : count(days, "hari lagi", "day left", "days left")
      })
  }

  private func detail(_ status: InstrumentStatus) -> String? {
    switch status.phase {
    case .ended, .cancelled: status.reason.map(wording.name)
    case .partlySigned, .awaitingSignatures:
      say("\(status.signed) dari \(status.required) pihak", "\(status.signed) of \(status.required) parties")
    case .unknown: status.missing.first.map(wording.sentence)
    default: nil
    }
  }

  func table(_ rows: [ApplicationList.Row], _ dataClass: DataClass, caption: String) -> ApplicationTable {
    ApplicationTable(
      caption: caption, tone: dataClass.rawValue,
      rows: rows.map { row in
        ApplicationTable.Row(
          name: row.card.names.text(in: language.code) ?? row.id.description,
          href: request.link(.application(row.id)), about: row.card.function, owner: link(row.card.owner),
          status: row.card.status.map(name) ?? say("tidak diketahui", "not known"),
          licence: row.card.licence ?? say("tidak diketahui", "not known"),
          users: wording.number(row.adopters))
      })
  }

  /// Uses of one class, which is that of the application.
  func tables(_ uses: [RecordedAdoption], caption: String) -> [UseTable] {
    let classes = Dictionary(grouping: uses) { view.dataClass(ofApplication: $0.adoption.application) }
    return DataClass.allCases.compactMap { dataClass in
      classes[dataClass].map { uses in
        UseTable(caption: caption, tone: dataClass.rawValue, rows: uses.map(row))
      }
    }
  }

  private func row(_ use: RecordedAdoption) -> UseTable.Row {
    let adoption = use.adoption
    return UseTable.Row(
      application: link(application: adoption.application), giver: link(adoption.giver),
      taker: link(adoption.taker), badge: Badge(view.register.coverage(of: adoption, on: day), wording),
      instrument: adoption.instrument.map { link(instrument: $0) },
      since: adoption.since.map { wording.date($0) } ?? say("tidak diketahui", "not known"))
  }

  /// How far an application is, in words.
  func name(_ status: ApplicationCard.Status) -> String {
    switch status {
    case .concept: say("gagasan", "concept")
    case .development: say("dikembangkan", "in development")
    case .trial: say("uji coba", "on trial")
    case .active: say("aktif", "active")
    case .inactive: say("tidak aktif", "inactive")
    case .retired: say("dihentikan", "retired")
    }
  }
}
