import Catalog
import Exchange
import Hummingbird
import Registry

/// The logs that are held, the peers that were met, what was refused and who signed two histories.
struct NetworkModel {
  let origin: String
  let member: String
  let registration: Badge
  let unsigned: String?
  let evidence: [Evidence]
  let logs: [Log]
  let peers: [Peer]
  let refusals: [Refusal]

  struct Log {
    let origin: String
    let own: Bool
    let size: String
    let root: String
    let last: String
    let badge: Badge
  }

  struct Peer {
    let url: String
    let badge: Badge
    let seen: String
    let success: String
    let error: String?
  }

  struct Refusal {
    let at: String
    let origin: String
    let peer: String
    let code: String
    let sentence: String
  }

  struct Evidence {
    let sentence: String
    let notes: [String]
  }
}

extension Reading {
  func networkPage(_ node: Node) throws(PageProblem) -> Page {
    let answer: NetworkAnswer
    do { answer = try node.network() } catch {
      throw PageProblem(
        .internalServerError, say("Jaringan tidak terbaca", "The network cannot be read"),
        error.sentence(language))
    }
    let model = NetworkModel(
      origin: answer.origin.description, member: wording.member(answer.member),
      registration: answer.isRegistered
        ? Badge(tone: .good, say("Terdaftar di direktori", "Registered in the directory"))
        : Badge(
          tone: .waiting,
          say("Belum terdaftar; data tersimpan lokal.", "Not registered yet; data are kept locally.")),
      unsigned: answer.unsigned == 0
        ? nil
        : count(
          answer.unsigned, "entri belum berada di bawah segel yang ditandatangani.",
          "entry is not under a signed head yet.", "entries are not under a signed head yet."),
      evidence: answer.evidenceLines.map(evidence),
      logs: answer.logs.map { log($0, own: $0.origin == answer.origin) },
      peers: answer.peerLines.map(peer),
      refusals: answer.refusalLines.prefix(50).map { line in
        .init(
          at: moment(line.at), origin: line.origin ?? "–", peer: line.peer ?? "–", code: line.code,
          sentence: line.sentence)
      })
    return Page(
      template: .network, title: say("Jaringan", "Network"), model: model, isDated: false, isKept: false)
  }

  private func log(_ head: HeadSummary, own: Bool) -> NetworkModel.Log {
    let badge =
      head.frozenAt.map {
        Badge(tone: .bad, say("dibekukan sejak entri ", "frozen from entry ") + wording.number($0))
      }
      ?? Badge(tone: .good, say("utuh", "whole"))
    return NetworkModel.Log(
      origin: head.origin.description, own: own, size: wording.number(head.size), root: "\(head.root)",
      last: head.lastRecorded.map(moment) ?? "–", badge: badge)
  }

  private func peer(_ line: PeerLine) -> NetworkModel.Peer {
    let badge =
      line.lastError == nil
      ? Badge(
        tone: line.lastSuccess == nil ? .unknown : .good,
        line.lastSuccess == nil ? say("belum dihubungi", "not met yet") : say("selaras", "reconciled"))
      : Badge(tone: .bad, count(line.failures, "kali gagal", "failure", "failures"))
    return NetworkModel.Peer(
      url: line.url, badge: badge, seen: line.lastSeen.map(moment) ?? say("belum pernah", "never"),
      success: line.lastSuccess.map(moment) ?? say("belum pernah", "never"), error: line.lastError)
  }

  private func evidence(_ line: EvidenceLine) -> NetworkModel.Evidence {
    .init(
      sentence: say(
        "\(line.origin) menandatangani dua riwayat yang bertentangan; dibekukan sejak entri "
          + "\(wording.number(line.index)), terlihat \(moment(line.seenAt)).",
        "\(line.origin) signed two histories that contradict each other; frozen from entry "
          + "\(wording.number(line.index)), seen \(moment(line.seenAt))."),
      notes: line.notes)
  }

  /// A moment in the node's zone: "24 November 2026 09.15 WIB".
  private func moment(_ instant: Instant) -> String {
    let seconds = (instant.seconds + view.zone.offset) % 86_400
    let (hour, minute) = (seconds / 3600, seconds / 60 % 60)
    let clock = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: say(".", ":"))
    return "\(wording.date(instant)) \(clock) \(view.zone.rawValue)"
  }
}
