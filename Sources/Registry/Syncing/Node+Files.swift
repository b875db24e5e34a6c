import Catalog
import Exchange
import Ledger

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Node {
  /// Fetches the files that are not held from the first peer that has them; returns whether all are held now.
  package func fetch(_ files: [Attachment], from peers: [String]? = nil) async throws(RegistryError) -> Bool {
    let missing = files.filter { $0.state == .missing }
    guard !missing.isEmpty else { return true }
    let peers = peers ?? settings.peers
    guard !peers.isEmpty else {
      throw RegistryError(
        .badSettings, id: "Simpul ini tidak memiliki rekan; sebutkan satu dengan --peer URL.",
        en: "This node has no peers; name one with --peer URL.")
    }
    let courier = FileCourier(node: self, engine: Rounds.engine(for: settings))
    var isComplete = true
    var fault: RegistryError?
    for file in missing {
      var isHere = false
      for peer in peers where !isHere {
        do throws(RegistryError) { isHere = try await courier.fetch(file, from: peer) } catch { fault = error }
      }
      isComplete = isComplete && isHere
    }
    if !isComplete, let fault { throw fault }
    return isComplete
  }

  /// Writes a file that is held into a folder, under its own name.
  package func save(_ file: Attachment, in folder: String) throws(RegistryError) {
    guard case .bytes(let bytes)? = try SyncService(node: self).servedPayload(file.commitment) else { return }
    let path = folder + "/" + file.fileName
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(bytes.dropFirst(Commitment.saltLength)).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path, error)
    }
  }
}
