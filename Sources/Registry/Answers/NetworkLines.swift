package import Catalog
import Store

/// One other node as this one last met it.
package struct PeerLine: Hashable, Sendable {
  package let url: String
  /// The last answer of any kind.
  package let lastSeen: Instant?
  /// The end of the last round without fault.
  package let lastSuccess: Instant?
  /// The sentence of the last fault; nil after a success.
  package let lastError: String?
  /// Faults since the last success.
  package let failures: Int
}

/// Something that was offered and not believed.
package struct RefusalLine: Hashable, Sendable {
  /// The log that it claimed to be about, where it got so far.
  package let origin: String?
  package let peer: String?
  package let code: String
  package let sentence: String
  package let at: Instant
}

/// Two heads of one log that contradict each other, both signed by its key.
package struct EvidenceLine: Hashable, Sendable {
  package let origin: String
  /// The first disputed entry.
  package let index: Int
  /// The signed notes as text, the one held first.
  package let notes: [String]
  package let seenAt: Instant
}

extension NetworkAnswer {
  /// The peers by their addresses.
  package var peerLines: [PeerLine] {
    peers.map { row in
      PeerLine(
        url: row.url, lastSeen: row.lastSeen.map(Instant.init(seconds:)),
        lastSuccess: row.lastSuccess.map(Instant.init(seconds:)), lastError: row.lastError, failures: row.failures)
    }
  }

  /// What was refused, newest first.
  package var refusalLines: [RefusalLine] {
    refusals.sorted { $0.at > $1.at }.map { row in
      RefusalLine(
        origin: row.origin, peer: row.peer, code: row.code, sentence: row.sentence, at: Instant(seconds: row.at))
    }
  }

  /// The evidence against members who signed two histories.
  package var evidenceLines: [EvidenceLine] {
    evidence.map { row in
      EvidenceLine(
        origin: row.origin, index: row.at, notes: [row.held, row.offered].map { String(decoding: $0, as: UTF8.self) },
        seenAt: Instant(seconds: row.seenAt))
    }
  }
}
