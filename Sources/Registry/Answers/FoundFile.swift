import Catalog
import Exchange
import Ledger
import Store

/// A file as an entry names it, before it is known to which application it belongs.
struct FoundFile {
  let kind: AttachedFile
  let references: [LeafID]
  let length: Int
  let commitment: MerkleHash
  let state: Attachment.State

  /// Nil for a payload that comes with the log.
  init?(_ payload: PayloadRow, references: [LeafID]) {
    guard let kind = AttachedFile(rawValue: payload.mediaType) else { return nil }
    self.kind = kind
    self.references = references
    (length, commitment) = (payload.length, payload.commitment)
    state =
      switch payload.content {
      case .present, .unread: .held
      case .missing: .missing
      case .erased: .erased
      }
  }

  /// The files by application: each belongs to the card that its entry names, under the name of today.
  static func attachments(
    _ files: [(id: RecordID, file: FoundFile)], among leaves: [Leaf], in register: Register
  ) -> [RecordID: [Attachment]] {
    let wanted = Set(files.flatMap(\.file.references))
    guard !wanted.isEmpty else { return [:] }
    var cards: [LeafID: RecordID] = [:]
    for leaf in leaves where leaf.subject.kind == .application && wanted.contains(leaf.id) {
      cards[leaf.id] = leaf.record
    }
    var result: [RecordID: [Attachment]] = [:]
    for (id, file) in files {
      guard let card = file.references.lazy.compactMap({ cards[$0] }).first, card.member == id.member else { continue }
      let application = register.current(.application, card)
      result[application, default: []].append(
        Attachment(
          id: id, application: application, kind: file.kind, length: file.length, commitment: file.commitment,
          state: file.state))
    }
    return result.mapValues { $0.sorted { $0.id < $1.id } }
  }
}
