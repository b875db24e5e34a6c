import Catalog
import Exchange
import Hummingbird
import Registry

/// The list of agreements with its three filters.
struct AgreementsModel {
  let summary: String
  let today: String?
  let parts: [Part]
  let phases: [Choice]
  let party: String
  let expiring: [Choice]
  let kept: [Frame.Field]
  let isFiltered: Bool
  let plain: String
  let hasForms: Bool
  let forms: [GridModel.Form]

  struct Part {
    let heading: String
    let banner: Banner?
    let table: AgreementTable
  }

  struct Choice {
    let value: String
    let words: String
    let selected: Bool
  }
}

extension Reading {
  func agreementsPage() throws(PageProblem) -> Page {
    let filter = try agreementFilter()
    let list = view.agreements(filter, on: day)
    let query = request.query
    let grid = list.grid(view, wording)
    let ends = ["30", "90", "180", "365"]
    let model = AgreementsModel(
      summary: say("Per ", "As of ") + wording.date(day)
        + (filter == AgreementFilter() ? "" : say(", sesuai saringan", ", matching the filter"))
        + ": " + counts(list),
      today: isAnotherDay ? todayWords + ": " + counts(view.agreements(filter)) : nil,
      parts: list.sections.map { section in
        .init(
          heading: heading(section.dataClass), banner: banner(section.dataClass),
          table: table(
            section.rows, section.dataClass,
            caption: count(section.rows.count, "kerja sama", "agreement", "agreements")))
      },
      phases: phases(query["tahap"]),
      party: query["pihak"] ?? "",
      expiring: ends.map { days in
        .init(
          value: days, words: say("dalam \(days) hari", "within \(days) days"),
          selected: query["berakhir"] == days)
      },
      kept: ["per", "lang"].compactMap { name in query[name].map { Frame.Field(name: name, value: $0) } },
      isFiltered: filter != AgreementFilter(), plain: request.link(.list(.agreements)),
      hasForms: grid.count > 0, forms: forms(of: .grid(grid)))
    return Page(template: .agreements, title: say("Kerja sama", "Agreements"), model: model, listing: .grid(grid))
  }

  /// The phases of those who wait for a signature, as the filter spells them.
  static let awaiting = [Phase.awaitingSignatures, .partlySigned].map(\.rawValue).joined(separator: ",")

  /// How many there are of each class; the classes are never added up.
  private func counts(_ list: AgreementList) -> String {
    let counts = list.sections.map { section in
      heading(section.dataClass) + " – "
        + count(section.rows.count, "kerja sama", "agreement", "agreements")
    }
    return (counts.isEmpty ? say("tidak ada kerja sama", "no agreement") : counts.joined(separator: "; "))
      + "."
  }

  private func phases(_ chosen: String?) -> [AgreementsModel.Choice] {
    let several = say("menunggu tanda tangan, semua atau sebagian", "awaiting signatures, all or some")
    let choices = [(Self.awaiting, several)] + Phase.allCases.map { ($0.rawValue, wording.name($0)) }
    return choices.map { .init(value: $0, words: $1, selected: $0 == chosen) }
  }

  private func agreementFilter() throws(PageProblem) -> AgreementFilter {
    var filter = AgreementFilter()
    filter.party = try asked("pihak")
    if let text = request.query["tahap"] {
      let phases = text.split(separator: ",").map { Phase(rawValue: String($0)) }
      guard !phases.isEmpty, !phases.contains(nil) else {
        throw PageProblem(
          .badRequest, say("Tahap '\(text)' tidak dikenal", "'\(text)' is not a phase"),
          say("Pilih salah satu tahap dari daftar.", "Choose one of the phases of the list."))
      }
      filter.phases = Set(phases.compactMap(\.self))
    }
    if let text = request.query["berakhir"] {
      guard let days = Int(text), (0...36_500).contains(days) else {
        throw PageProblem(
          .badRequest, say("'\(text)' bukan jumlah hari", "'\(text)' is not a number of days"),
          say("Tulis bilangan, misalnya 90.", "Write a number, such as 90."))
      }
      filter.expiringWithin = days
    }
    return filter
  }
}
