import ArgumentParser
import Catalog
import Exchange
import Registry

struct CoverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover", abstract: "Apakah pemakaian satu aplikasi tercakup, dan oleh apa.",
    discussion: "Kode keluar 8 bila tidak tercakup. Jawaban ini bukan penilaian keabsahan hukum.")

  @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.", completion: .applications)
  var id: String
  @Option(
    help: ArgumentHelp("Pemakainya; tanpa ini anggota simpul ini.", valueName: "pihak"), completion: .parties)
  var city: String?
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let taker = try city.map { text throws(RegistryError) in try view.identifyParty(text) } ?? view.member.party
    let answer = try view.coverage(of: id, for: taker, on: day)
    let page = CoveragePage(answer: answer, view: view, session: session)
    try session.show(
      page: page.lines, json: answer.json(view, wording), fields: answer.grid(view, wording), wording)
    guard answer.basis.coverage == .covered else { throw CheckNegative() }
  }
}

/// Whether a use is covered, as a person reads it: the word, by what, who uses it since when, and what to do next.
struct CoveragePage {
  let answer: CoverageAnswer
  let view: RegisterView
  let session: Session

  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    let day = wording.date(answer.day)
    let coverage = answer.basis.coverage
    let word = session.terminal.paint(wording.name(coverage).uppercased(), coverage.paint)
    var lines = [
      session.say("Per \(day): ", "As of \(day): ") + word,
      wording.name(answer.card) + " – " + wording.party(answer.taker),
    ]
    for (index, ground) in answer.basis.grounds.enumerated() {
      lines += labelled(index == 0 ? session.say("Dasar", "Basis") : "", wording.words(ground, view))
    }
    lines += labelled(session.say("Dipakai", "In use"), uses)
    if let next { lines += labelled(session.say("Berikutnya", "Next"), next) }
    lines.append(
      session.say(
        "Pencatatan di register ini bukan penilaian keabsahan hukum. Keadaan \(view.shortState)",
        "What this register records is no judgement of legal validity. State \(view.shortState)"))
    guard answer.dataClass != .official else { return lines }
    return lines
      + session.heading(of: answer.dataClass, session.banners(answer.dataClass, of: [answer.id.member], view))
  }

  private var uses: String {
    guard let use = answer.uses.first else {
      return session.say("tidak tercatat pada hari itu", "no use is recorded for that day")
    }
    let since = use.adoption.adoption.since.map(wording.date)
    let release = use.record?.release.map { session.say("versi \($0)", "release \($0)") }
    let facts = [since.map { session.say("sejak \($0)", "since \($0)") }, release].compactMap(\.self)
    return facts.isEmpty ? session.say("ya", "yes") : facts.joined(separator: ", ")
  }

  private var next: String? {
    let owner = wording.party(answer.card.owner)
    return switch answer.basis.coverage {
    case .covered: nil
    case .umbrellaOnly:
      session.say("sepakati PKS yang menyebut aplikasi ini", "agree on a PKS that names this application")
    case .unknown:
      session.say("lengkapi catatan naskahnya", "complete the record of the text")
    case .noBasis:
      session.say("hubungi \(owner), atau catat naskahnya bila sudah ada", "ask \(owner), or record the text there is")
    }
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    Paragraph.labelled(label, text, indent: 12, width: width)
  }
}

extension Coverage {
  fileprivate var paint: Paint {
    switch self {
    case .covered: .green
    case .umbrellaOnly, .unknown: .yellow
    case .noBasis: .red
    }
  }
}
