import Catalog
import Exchange
import Ledger
import Logging
import Store
import Synchronization
package import Transfer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Carries files that travel apart from the log: a member's own to its peers, others' only when somebody wants them.
package final class FileCourier: Sendable {
  private let node: Node
  private let engine: TransferEngine
  /// What a peer is known to hold, or to refuse for good; forgotten with the process.
  private let settled = Mutex<Set<Delivery>>([])

  private struct Delivery: Hashable {
    let peer: String
    let commitment: MerkleHash
  }

  /// So many bytes are asked for at a time; what came is kept when the line breaks.
  package static let partLength = 1 << 20

  package init(node: Node, engine: TransferEngine) {
    self.node = node
    self.engine = engine
  }

  /// Brings a peer the files of the member's own log that it lacks; returns how many were taken.
  ///
  /// Each file is asked about once in the life of the process, so that rounds with nothing new stay short.
  package func deliver(to peer: String) async throws(RegistryError) -> Int {
    var taken = 0
    for commitment in try own() {
      let delivery = Delivery(peer: peer, commitment: commitment)
      guard !settled.withLock({ $0.contains(delivery) }) else { continue }
      let address = Self.address(of: commitment, at: peer)
      let held = try await send(TransferRequest(address, method: .head))
      if held.status == 404 {
        guard case .present(let salt, let bytes)? = try node.register.snapshot({ try $0.payload(commitment) }) else {
          continue
        }
        var request = TransferRequest(address, method: .put)
        request.headers = [("Content-Type", Self.mediaType)]
        request.body = salt + bytes
        guard try await send(request).status == 201 else { continue }
        taken += 1
      } else if held.status != 200, held.status != 410 {
        continue
      }
      _ = settled.withLock { $0.insert(delivery) }
    }
    return taken
  }

  /// Fetches a file part by part, going on where an earlier attempt broke off, and keeps it once it is whole.
  ///
  /// - Returns: Whether the peer had it.
  package func fetch(_ file: Attachment, from peer: String) async throws(RegistryError) -> Bool {
    let path = node.folder.part(of: file.commitment)
    let whole = file.length + Commitment.saltLength
    var bytes = (try? Data(contentsOf: URL(fileURLWithPath: path))).map { [UInt8]($0) } ?? []
    if bytes.count > whole { bytes = [] }
    while bytes.count < whole {
      var request = TransferRequest(Self.address(of: file.commitment, at: peer))
      request.limits = TransferLimits(maxBytes: whole, totalTimeout: .seconds(600))
      request.resume = ResumePoint(
        offset: bytes.count, count: min(Self.partLength, whole - bytes.count), validator: "\"\(file.commitment.hex)\"")
      let answer = try await send(request)
      guard [200, 206].contains(answer.status) else { return false }
      guard !answer.body.isEmpty else { throw .wrongFile(file, peer) }
      bytes = answer.isPartial ? bytes + answer.body : answer.body
      try PrivateFile.write(bytes, to: path)
    }
    let salted: SaltedPayload
    do { salted = try SaltedPayload(bytes: bytes, for: file.commitment) } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw .wrongFile(file, peer)
    }
    _ = try storing { () throws(StoreError) in
      try node.register.keepPayload(file.commitment, salt: salted.salt, bytes: salted.payload)
    }
    try? FileManager.default.removeItem(atPath: path)
    return true
  }

  static let mediaType = "application/octet-stream"

  private static func address(of commitment: MerkleHash, at peer: String) -> String {
    (peer.hasSuffix("/") ? String(peer.dropLast()) : peer) + WirePath.payload(commitment).description
  }

  /// The files of the own log that are held, in the order of its entries.
  private func own() throws(RegistryError) -> [MerkleHash] {
    try node.register.snapshot { snapshot in
      let origin = node.settings.origin.description
      guard try snapshot.log(origin)?.noteSize != nil else { return [] }
      return try snapshot.attachedFiles(of: origin).filter { $0.content == .unread }.map(\.commitment)
    }
  }

  private func send(_ request: TransferRequest) async throws(RegistryError) -> TransferResponse {
    do { return try await engine.send(request) } catch {
      throw RegistryError(
        .peerUnreachable, id: "Rekan tidak terjangkau: \(error). Yang sudah datang tersimpan; ulangi nanti.",
        en: "The peer cannot be reached: \(error). What came is kept; try again later.")
    }
  }
}

extension NodeFolder {
  /// A file that has not come whole yet.
  func part(of commitment: MerkleHash) -> String { path + "/part-\(commitment.hex)" }
}

extension RegistryError {
  fileprivate static func wrongFile(_ file: Attachment, _ peer: String) -> RegistryError {
    RegistryError(
      .verificationFailed,
      id: "Yang datang dari \(peer) bukan berkas '\(file.fileName)'; tidak disimpan. Coba rekan lain dengan --peer.",
      en: "What came from \(peer) is not the file '\(file.fileName)'; it was not kept. Try another peer with --peer.")
  }
}
