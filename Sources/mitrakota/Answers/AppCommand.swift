import ArgumentParser
import Catalog
import Exchange
import Registry

struct AppCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "app", abstract: "Satu aplikasi.", subcommands: [Show.self])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Kartu satu aplikasi, para pemakainya, dan dasarnya.")

    @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.")
    var id: String
    @Option(help: ArgumentHelp("Menurut keadaan pada hari ini.", valueName: "tanggal"))
    var asOf: String?
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let session = options.session
      let day = try asOf.map { text throws(Failure) in try HumanDate.day(text) }
      let view = try session.node(for: .reading).view()
      let answer = try view.application(id, on: day)
      let page = ApplicationPage(answer: answer, view: view, session: session)
      switch session.pageForm {
      case .table: try session.show(page.lines)
      case .tsv: try session.show(page.codes.map(TabSeparated.line))
      case .json: try session.show(answer.json(session.wording(view)))
      }
    }
  }
}

/// One application as a person reads it: what is known of it, and who uses it on what basis.
struct ApplicationPage {
  let answer: ApplicationAnswer
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }
  private var card: ApplicationCard { answer.card }

  /// What is known, with its name for people and for programs; silence is left out.
  var facts: [(field: String, label: String, text: String)] {
    let code = session.languageCode
    let all: [(String, String, String?)] = [
      ("id", session.say("Nama pendek", "Short name"), answer.id.description),
      ("name", session.say("Nama", "Name"), card.names.text(in: code)),
      ("description", session.say("Uraian", "Description"), card.descriptions.text(in: code)),
      ("function", session.say("Fungsi", "Function"), card.function),
      ("owner", session.say("Pemilik", "Owner"), wording.party(card.owner)),
      ("agency", session.say("Perangkat", "Agency"), card.agency),
      ("status", "Status", card.status.map(session.name)),
      ("release", session.say("Versi", "Version"), card.releases.first?.version),
      ("licence", session.say("Lisensi", "Licence"), card.licence),
      ("website", session.say("Situs", "Website"), card.website?.description),
      ("repository", session.say("Kode sumber", "Source code"), card.repository?.description),
    ]
    return all.compactMap { field, label, text in text.map { (field, label, $0) } }
      + card.sources.map {
        ("source", session.say("Sumber", "Source"), $0.title + ($0.url.map { " <\($0)>" } ?? ""))
      }
  }

  /// Field and value for programs, codes as they were recorded.
  var codes: [[String]] {
    facts.map { fact in
      switch fact.field {
      case "owner": [fact.field, card.owner.description]
      case "status": [fact.field, card.status?.rawValue ?? ""]
      default: [fact.field, fact.text]
      }
    }
  }

  var lines: [String] {
    let indent = (facts.map(\.label.count).max() ?? 0) + 2
    let width = session.terminal.width
    var lines = facts.flatMap { Paragraph.labelled($0.label, $0.text, indent: indent, width: width) }
    if !answer.adopters.isEmpty {
      let header =
        session.language == .id
        ? ["PEMAKAI", "DASAR", "NASKAH", "SEJAK"] : ["USER", "BASIS", "TEXT", "SINCE"]
      let rows = answer.adopters.map { user in
        let adoption = user.adoption.adoption
        return [
          wording.party(adoption.taker), wording.name(user.coverage), adoption.instrument?.description ?? "",
          adoption.since.map { wording.date($0) } ?? "",
        ]
      }
      lines += Table(header: header, rows: rows, firstWidth: indent).lines(width: width)
    }
    let day = wording.date(answer.day)
    lines.append(
      session.say("Per \(day), keadaan \(view.shortState)", "As of \(day), state \(view.shortState)"))
    guard answer.dataClass != .official else { return lines }
    return lines
      + session.heading(of: answer.dataClass, session.banners(answer.dataClass, of: [answer.id.member], view))
  }
}
