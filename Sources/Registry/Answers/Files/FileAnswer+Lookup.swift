package import Catalog
import Exchange
import Ledger

extension Node {
  /// Looks up the file at a path: by its hash, then by the words of its name.
  package func fileAnswer(
    at path: String, view: RegisterView, on day: CalendarDay? = nil
  ) throws(RegistryError) -> FileAnswer {
    let file = try PaperFile(path)
    guard let digest = try? MerkleHash(hex: file.sha256.description) else {
      preconditionFailure("an id of a leaf is a SHA-256 value")
    }
    return try fileAnswer(for: digest, named: file.name, view: view, on: day)
  }
}

extension FileAnswer {
  /// The hash as people compare it, in hexadecimal digits.
  package var sha256: LeafID { LeafID(digest) }

  /// Whether the file is named by an agreement that is in force on the day.
  package var isInForce: Bool { matches.contains { $0.status.phase == .inForce } }
}
