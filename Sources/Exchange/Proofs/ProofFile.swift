package import Catalog
package import Ledger

/// All that a register has about one agreement, with what shows offline that it stands in signed logs.
///
/// Reading one believes nothing but that the file came whole: signatures, proofs and the status are for the
/// verifier. It shows that entries exist, never that there are no others.
package struct ProofFile: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.proof"
  /// The most bytes of a whole file.
  package static let longest = 64 << 20
  /// The most logs, the directory's among them.
  package static let mostLogs = 2000
  /// The most entries of all logs together.
  package static let mostEntries = 100_000
  /// The most hashes that lead from one entry to a root.
  package static let longestProof = 63

  /// What the file says it proves; all of it follows from the logs below and is compared with them.
  package let claim: Claim
  /// The directory's log first, whole; then the others by origin.
  package let logs: [Log]

  /// The agreement, and where it stands on one legal day.
  package struct Claim: Hashable, Sendable {
    package var instrument: RecordID
    package var day: CalendarDay
    /// Seconds east of UTC in which moments become days: 25200, 28800 or 32400.
    package var offset: Int
    package var phase: Phase
    /// The *keadaan* of the heads in the file.
    package var state: MerkleHash

    /// Makes a claim.
    package init(instrument: RecordID, day: CalendarDay, offset: Int, phase: Phase, state: MerkleHash) {
      self.instrument = instrument
      self.day = day
      self.offset = offset
      self.phase = phase
      self.state = state
    }
  }

  /// The signed head of one log, and those of its entries that matter.
  package struct Log: Hashable, Sendable {
    package let origin: Origin
    /// The signed checkpoint, byte for byte.
    package let note: [UInt8]
    /// In order of their positions; none where only the head counts.
    package let items: [Item]

    /// Joins a head and entries of its log.
    package init(origin: Origin, note: [UInt8], items: [Item]) {
      self.origin = origin
      self.note = note
      self.items = items
    }
  }

  /// One entry, with its payload where the maker had it.
  package struct Item: Hashable, Sendable {
    package let entry: Entry
    /// Inclusion in the tree of the head, nearest neighbour first; none where the log is whole.
    package let proof: [MerkleHash]
    /// Nil where it was erased or withheld, or the entry has none.
    package let payload: SaltedPayload?

    /// Joins an entry, its proof and its payload.
    package init(entry: Entry, proof: [MerkleHash] = [], payload: SaltedPayload?) {
      self.entry = entry
      self.proof = proof
      self.payload = payload
    }
  }

  /// Puts a file together; throws, as the author's fault, for parts that would not read back.
  package init(claim: Claim, logs: [Log]) throws(ExchangeError) {
    self.claim = claim
    self.logs = logs
    let read: ProofFile
    do { read = try ProofFile(decoding: bytes) } catch { throw error.blaming(.author) }
    guard read == self else {
      throw ExchangeError(
        .proof, "the proof of \(claim.instrument) reads back differently",
        rule: "a proof says no more than its lines", fault: .author)
    }
  }

  /// For parts that were just read.
  init(claim: Claim, read logs: [Log]) {
    self.claim = claim
    self.logs = logs
  }
}

extension ExchangeError.Code {
  /// A proof of one agreement.
  package static let proof = Self(rawValue: "exchange.proof")
}
