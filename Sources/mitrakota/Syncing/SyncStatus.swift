import ArgumentParser
import Catalog
import Exchange
import Registry

struct SyncStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Log yang dipegang, rekan, penolakan, dan keadaan.",
    discussion: "Kode keluar 6 bila ada log bercabang, 7 bila putaran terakhir dengan sebuah rekan tidak berhasil.")

  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .reading)
    let answer = try node.network()
    let page = NetworkPage(answer: answer, zone: node.settings.zone, session: session)
    let wording = Wording(session.language, offset: node.settings.zone.offset)
    try session.show(
      page: page.lines, json: answer.json, fields: answer.grid(on: node.today, wording), wording)
    if let fault = answer.gravest { throw fault }
  }
}

/// What this node knows of the others, as an operator reads it.
struct NetworkPage {
  let answer: NetworkAnswer
  let zone: IndonesianZone
  let session: Session

  var lines: [String] {
    var lines = [
      "\(answer.origin): "
        + (answer.isRegistered
          ? session.say("terdaftar", "registered")
          : session.say(
            "Belum terdaftar; data tersimpan lokal.", "Not registered yet; the data is kept here."))
    ]
    if answer.unsigned > 0 {
      lines.append(
        session.say(
          "\(answer.unsigned) entri belum bersegel; jalankan mitrakota publish.",
          "Entries without a signed head: \(answer.unsigned); run mitrakota publish."))
    }
    lines += table(
      answer.logs.map {
        [$0.origin.description, String($0.size), moment($0.lastRecorded), $0.frozenAt.map(String.init) ?? ""]
      }, ["LOG", "ENTRI", "TERAKHIR DICATAT", "DIBEKUKAN SEJAK"],
      ["LOG", "ENTRIES", "LAST RECORDED", "FROZEN FROM"], right: [1, 3])
    lines += table(
      answer.peerLines.map { [$0.url, moment($0.lastSeen), moment($0.lastSuccess), String($0.failures)] },
      ["REKAN", "TERAKHIR TERLIHAT", "TERAKHIR BERHASIL", "GAGAL"],
      ["PEER", "LAST SEEN", "LAST SUCCESS", "FAILURES"], right: [3])
    for case let (url, error?) in answer.peerLines.map({ ($0.url, $0.lastError) }) {
      lines += Paragraph.broken("\(url): \(error)", width: session.terminal.width)
    }
    lines += table(
      answer.refusalLines.prefix(10).map { [moment($0.at), $0.origin ?? "", $0.sentence] },
      ["DITOLAK", "LOG", "SEBAB"], ["REFUSED", "LOG", "WHY"])
    lines.append("")
    lines.append(session.say("Keadaan ", "State ") + "\(answer.state)")
    return lines
  }

  private func moment(_ instant: Instant?) -> String { instant.map { session.moment($0, zone: zone) } ?? "–" }

  private func table(
    _ rows: [[String]], _ indonesian: [String], _ english: [String], right: Set<Int> = []
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let header = session.language == .id ? indonesian : english
    let lines = Table(header: header, rows: rows, right: right).lines(width: session.terminal.width)
    return ["", session.terminal.paint(lines[0], .bold)] + lines.dropFirst()
  }
}
