package import Catalog
package import Exchange
import Logging
import Sync

/// What one round with one peer did, as an operator is told.
package struct RoundAnswer: Hashable, Sendable {
  /// The peer's address.
  package let peer: String
  /// Entries taken, entries that the peer accepted, and calls made.
  package let pulled: Int
  package let pushed: Int
  package let requests: Int
  /// Logs about which there is something to say, sorted.
  package let logs: [Line]
  /// What went wrong; nil after a round without fault. Its code decides how a command ends.
  package let fault: RegistryError?

  /// What became of one log.
  package struct Line: Hashable, Sendable {
    package let origin: Origin
    package let pulled: Int
    package let pushed: Int
    /// Stable word: level, peerBehind, unfinished, pending, refused, frozen or forked.
    package let standing: String
  }

  /// Whether the log waits for the secretariat to register its key.
  package func isPending(_ origin: Origin) -> Bool {
    logs.contains { $0.origin == origin && $0.standing == LogStanding.pending.rawValue }
  }
}

extension Node {
  /// One round with each of these peers, or with every configured one, in their order; `progress` is told each
  /// step of a round with the address of its peer.
  package func synchronize(
    with peers: [String]? = nil, progress: @escaping @Sendable (_ peer: String, Bilingual) -> Void
  ) async throws(RegistryError) -> [RoundAnswer] {
    let quiet = Logger(label: "mitrakota") { _ in SwiftLogNoOpLogHandler() }
    let rounds = Rounds(node: self, engine: Rounds.engine(for: settings), logger: quiet)
    guard !(peers ?? settings.peers).isEmpty else { return try await rounds.all().map(RoundAnswer.init) }
    var answers: [RoundAnswer] = []
    for peer in peers ?? settings.peers {
      answers.append(RoundAnswer(try await rounds.round(with: peer) { progress(peer, $0.sentence) }))
    }
    return answers
  }
}

extension RoundAnswer {
  init(_ report: RoundReport) {
    peer = report.peer
    pulled = report.pulled
    pushed = report.pushed
    requests = report.requests
    logs = report.logs.sorted { $0.key < $1.key }.map { origin, log in
      Line(origin: origin, pulled: log.pulled, pushed: log.pushed, standing: log.standing.rawValue)
    }
    fault = Self.fault(of: report)
  }

  private static func fault(of report: RoundReport) -> RegistryError? {
    if case .memberForked(let fork) = report.outcome {
      return RegistryError(
        .forked,
        id: "Anggota \(fork.origin) menandatangani dua riwayat yang bertentangan dan dibekukan sejak entri "
          + "\(fork.frozenAt). Bandingkan kedua catatan dengan anggota itu dan sekretariat.", en: "\(fork)")
    }
    if let fault = report.replicaFault {
      return RegistryError(.storage, id: "Register sendiri gagal: \(fault)", en: "\(fault)")
    }
    switch report.failure {
    case .unanswered(let fault)?:
      return RegistryError(
        .peerUnreachable,
        id:
          "Rekan \(report.peer) tidak menjawab (\(fault.what)). Data di sini mungkin sudah usang; periksa alamat "
          + "dan jaringan, lalu ulangi.",
        en:
          "The peer \(report.peer) did not answer (\(fault.what)). The data here may be old; check the address "
          + "and the network, then try again.")
    case .broken(let refusal)?:
      return RegistryError(
        .verificationFailed,
        id:
          "Rekan \(report.peer) mengirim data yang tidak lolos pemeriksaan; tidak ada yang disimpan darinya. "
          + "(\(refusal))", en: "\(refusal)")
    case .behind?, nil: return nil
    }
  }
}

extension Progress {
  /// The step in a few words.
  fileprivate var sentence: Bilingual {
    switch self {
    case .askingForHeads: Bilingual(id: "menanyakan segel", en: "asking for heads")
    case .pulling(let logs, let entries):
      Bilingual(
        id: "menarik \(entries) entri dari \(logs) log", en: "pulling entries: \(entries), logs: \(logs)")
    case .taking(let origin, let size):
      Bilingual(
        id: "\(origin) diperiksa dan disimpan sampai \(size)",
        en: "\(origin) verified and stored up to \(size)")
    case .comparing(let origin, let from):
      Bilingual(
        id: "membandingkan \(origin) sejak entri \(from)", en: "comparing \(origin) from entry \(from)")
    case .pushing(let origin, let from):
      Bilingual(id: "mengirim \(origin) sejak entri \(from)", en: "pushing \(origin) from entry \(from)")
    }
  }
}
