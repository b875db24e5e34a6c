import ArgumentParser
import Catalog
import Exchange
import Registry

struct SyncStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Log yang dipegang, rekan, penolakan, dan keadaan.",
    discussion: "Kolom tsv: jenis (log, peer, refusal), nama, lalu rinciannya.")

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .reading)
    let page = NetworkPage(answer: try node.network(), zone: node.settings.zone, session: session)
    switch session.pageForm {
    case .json: try session.show(page.answer.json)
    case .tsv: try session.show(page.fields.map(TabSeparated.line))
    case .table: try session.show(page.lines)
    }
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
      ["LOG", "ENTRIES", "LAST RECORDED", "FROZEN FROM"])
    lines += table(
      answer.peerLines.map { [$0.url, moment($0.lastSeen), moment($0.lastSuccess), String($0.failures)] },
      ["REKAN", "TERAKHIR TERLIHAT", "TERAKHIR BERHASIL", "GAGAL"], ["PEER", "LAST SEEN", "LAST SUCCESS", "FAILURES"])
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

  /// Kind and name in front, moments in ISO 8601.
  var fields: [[String]] {
    [["registered", answer.origin.description, answer.isRegistered ? "yes" : "no"]]
      + answer.logs.map {
        [
          "log", $0.origin.description, String($0.size), $0.lastRecorded?.description ?? "",
          $0.frozenAt.map(String.init) ?? "",
        ]
      }
      + answer.peerLines.map {
        [
          "peer", $0.url, $0.lastSeen?.description ?? "", $0.lastSuccess?.description ?? "",
          $0.lastError ?? "",
        ]
      }
      + answer.refusalLines.map { ["refusal", $0.origin ?? "", $0.at.description, $0.code, $0.sentence] }
      + [["state", "\(answer.state)"]]
  }

  private func moment(_ instant: Instant?) -> String { instant.map { session.moment($0, zone: zone) } ?? "–" }

  private func table(_ rows: [[String]], _ indonesian: [String], _ english: [String]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let header = session.language == .id ? indonesian : english
    let lines = Table(header: header, rows: rows).lines(width: session.terminal.width)
    return ["", session.terminal.paint(lines[0], .bold)] + lines.dropFirst()
  }
}
