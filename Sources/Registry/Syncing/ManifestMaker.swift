import Exchange
import Ledger
import Store

/// Cuts what is held of a log into manifests.
struct ManifestMaker {
  let snapshot: RegisterSnapshot

  /// Entries from a position up to the signed head, or fewer where they would exceed `maxBytes`; at least one
  /// run where any entry is left.
  ///
  /// Runs end at multiples of 256, so that all nodes cut alike and caches keep whole runs.
  func manifest(of origin: Origin, from: Int, to wanted: Int = .max, maxBytes: Int) throws -> Manifest {
    guard let log = try snapshot.log(origin.description), let note = log.note, let head = log.noteSize, from <= head
    else {
      throw RegistryError(
        .notFound, id: "Tidak ada segel \(origin) sesudah entri \(from) di sini.",
        en: "No head of \(origin) beyond entry \(from) is held here.")
    }
    var runs: [Run] = []
    var position = from
    var weight = 0
    while position < min(head, wanted) && (runs.isEmpty || weight < maxBytes) {
      let end = min(head, wanted, (position / 256 + 1) * 256)
      let run = try run(of: origin, position..<end, budget: max(maxBytes - weight, 1))
      weight += run.items.reduce(0) { $0 + $1.weight }
      runs.append(run)
      position = run.to
    }
    let proof = position == 0 || position == head ? [] : try consistency(of: origin, from: position, to: head)
    return try Manifest(origin: origin, from: from, note: note, proof: proof, runs: runs)
  }

  /// One run; cut short where its payloads would exceed the budget, but never empty.
  func run(of origin: Origin, _ range: Range<Int>, budget: Int) throws -> Run {
    var items: [RunItem] = []
    var weight = 0
    for row in try snapshot.entries(origin: origin.description, range: range, payloads: .loaded) {
      let item = RunItem(entry: row.bytes, payload: RunPayload(row.payload))
      weight += item.weight
      if !items.isEmpty && weight > budget { break }
      items.append(item)
    }
    return try Run(origin: origin, from: range.lowerBound, items: items)
  }

  private func consistency(of origin: Origin, from: Int, to: Int) throws -> [MerkleHash] {
    try ConsistencyProof.make(from: from, to: to) { range in
      try snapshot.subtree(origin: origin.description, range: range)
    }.hashes
  }
}

extension RunPayload {
  init(_ row: PayloadRow?) {
    self =
      switch row?.content {
      case nil: .none
      // Files travel apart, when they are wanted.
      case .present where row.flatMap({ AttachedFile(rawValue: $0.mediaType) }) != nil: .withheld
      case .present(let salt, let bytes): .present(salt: salt, bytes: bytes)
      case .missing, .unread: .withheld
      case .erased: .erased
      }
  }
}
