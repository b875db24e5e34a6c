import ArgumentParser
import Catalog
import Exchange
import Registry

struct SyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Selaraskan dengan rekan, atau lihat keadaan jaringan.",
    subcommands: [Now.self, SyncStatus.self], defaultSubcommand: Now.self)

  struct Now: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "now", abstract: "Satu putaran sekarang dengan setiap rekan.",
      discussion: "Kode keluar 6 bila sebuah log bercabang, 7 bila sebuah rekan tidak terjangkau.")

    @Option(help: ArgumentHelp("Hanya rekan ini.", valueName: "url"))
    var peer: String?
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let session = options.session
      let node = try session.node(for: .writing)
      let answers = try await node.synchronize(with: peer.map { [$0] }) { peer, step in
        session.remark("\(peer): \(step.id)", "\(peer): \(step.en)")
      }
      let report = SyncReport(answers: answers, session: session)
      let grid = report.grid(on: node.today, node.settings.realm)
      if session.listForm == .json { try session.show(report.json) } else { try session.show(grid) }
      if answers.contains(where: { $0.isPending(node.settings.origin) }) {
        session.remark("Belum terdaftar; data tersimpan lokal.", "Not registered yet; the data is kept here.")
      }
      if let fault = report.gravest { throw fault }
    }
  }
}

/// What the rounds of one command did.
struct SyncReport {
  let answers: [RoundAnswer]
  let session: Session

  func grid(on day: CalendarDay, _ realm: Origin.Realm) -> Grid {
    let rows = answers.map { answer in
      Grid.Row([
        .text(answer.peer), .number(answer.pulled), .number(answer.pushed),
        .code(answer.fault?.code.rawValue ?? "good", result(answer)),
      ])
    }
    return Grid(
      session.say("Putaran dengan rekan", "Rounds with peers"), on: day,
      columns: [
        .init("peer", session.say("Rekan", "Peer")), .init("pulled", session.say("Ditarik", "Pulled"), isFirm: true),
        .init("pushed", session.say("Dikirim", "Pushed"), isFirm: true),
        .init("result", session.say("Hasil", "Result")),
      ], sections: rows.isEmpty ? [] : [.init(realm == .official ? .official : .publicSources, rows: rows)])
  }

  /// A fork before bytes that do not verify, those before a peer that is away.
  var gravest: RegistryError? {
    let order: [RegistryError.Code] = [.forked, .storage, .verificationFailed, .peerUnreachable]
    let faults = answers.compactMap(\.fault)
    return order.lazy.compactMap { code in faults.first { $0.code == code } }.first ?? faults.first
  }

  var json: JSONValue {
    [
      "rounds": .list(
        answers.map { answer in
          [
            "peer": .text(answer.peer), "pulled": .number(answer.pulled), "pushed": .number(answer.pushed),
            "requests": .number(answer.requests), "fault": JSONValue(answer.fault?.code.rawValue),
            "logs": .list(
              answer.logs.map {
                [
                  "origin": JSONValue($0.origin), "pulled": .number($0.pulled), "pushed": .number($0.pushed),
                  "standing": .text($0.standing),
                ]
              }),
          ]
        })
    ]
  }

  private func result(_ answer: RoundAnswer) -> String {
    switch answer.fault?.code {
    case .forked?: return session.say("log bercabang", "forked log")
    case .peerUnreachable?: return session.say("tidak terjangkau", "unreachable")
    case .verificationFailed?: return session.say("tidak lolos pemeriksaan", "did not verify")
    case .some: return session.say("gagal", "failed")
    case nil: break
    }
    if answer.pulled + answer.pushed > 0 { return session.say("bertukar", "exchanged") }
    let waiting = answer.logs.filter { $0.standing != "level" }.map { "\($0.origin)" }
    return waiting.isEmpty
      ? session.say("tidak ada yang baru", "nothing new")
      : session.say("menunggu: ", "waiting: ") + waiting.joined(separator: ", ")
  }
}
