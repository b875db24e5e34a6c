import Catalog
import Exchange
import Ledger

/// The rules that hold for entries of one log among each other.
extension PartVerifier {
  /// Checks entries and payloads in order; the first broken rule convicts the member, until the root says
  /// otherwise.
  func check(_ part: ReceivedPart, context: LogContext) throws(Refusal) -> [VerifiedItem] {
    let origin = part.manifest.origin
    var last = context.lastRecorded
    var tips: [Subject: SubjectTip] = [:]
    var items: [VerifiedItem] = []
    let erased = Set(part.items.flatMap(\.entry.erasedEntries))
    for (offset, item) in part.items.enumerated() {
      let entry = item.entry
      let position = part.manifest.from + offset
      func refusal(_ code: Refusal.Code, _ what: String) -> Refusal {
        Refusal(code, .member, origin, "entry \(position) \(what)")
      }
      guard entry.origin == origin else { throw refusal(.foreignEntry, "belongs to '\(entry.origin)'") }
      guard entry.index == position else {
        throw refusal(.misplacedEntry, "says that it stands at \(entry.index)")
      }
      if let last, entry.recorded < last {
        throw refusal(.timeRunsBack, "was recorded at \(entry.recorded), the one before at \(last)")
      }
      last = entry.recorded
      if case .leaf(let content) = entry.content {
        let tip = tips[content.subject] ?? context.tip(content.subject)
        let expected = content.statement.isAct ? 1 : (tip?.revision ?? 0) + 1
        guard content.revision == expected, content.previous == tip?.hash else {
          throw refusal(
            .brokenChain,
            "is revision \(content.revision) of '\(content.subject)', which stands at \(tip?.revision ?? 0)")
        }
        tips[content.subject] = SubjectTip(revision: content.revision, hash: entry.hash)
      }
      do { try item.checkPayload() } catch {
        throw Refusal(.wrongPayload, .peer, origin, "the payload of entry \(position) \(error.what)")
      }
      var payload = item.payload
      if case .erased = payload, !erased.contains(entry.hash) { payload = .withheld }
      items.append(VerifiedItem(entry: entry, payload: payload))
    }
    return items
  }
}

/// What is wrong with a payload, as half a sentence.
struct PayloadMismatch: Error {
  let what: String
}

extension ReceivedPart.Item {
  /// The payload is no part of the signed root: what is wrong with it is always the peer's doing.
  func checkPayload() throws(PayloadMismatch) {
    switch (entry.payload, payload) {
    case (nil, .none), (.some, .withheld), (.some, .erased): return
    case (.some(let reference), .present(let salt, let bytes)):
      guard salt.count == Commitment.saltLength else {
        throw PayloadMismatch(what: "has a salt of \(salt.count) bytes")
      }
      guard bytes.count == reference.length else {
        throw PayloadMismatch(what: "has \(bytes.count) bytes, the entry says \(reference.length)")
      }
      guard Commitment.of(salt: salt, payload: bytes) == reference.commitment else {
        throw PayloadMismatch(what: "is another one than the entry commits to")
      }
    case (nil, _): throw PayloadMismatch(what: "came, but the entry names none")
    case (.some, .none): throw PayloadMismatch(what: "is named by the entry and passed over in silence")
    }
  }
}

extension Entry {
  /// Entries whose payloads this one erases.
  var erasedEntries: [MerkleHash] {
    guard case .leaf(let content) = content, case .erase = content.statement else { return [] }
    return content.references
  }
}

extension Statement {
  /// An act is made once: it has no revisions.
  var isAct: Bool { if case .act = self { true } else { false } }
}
