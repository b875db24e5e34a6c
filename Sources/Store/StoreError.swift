package import Ledger

/// Why the register could not be opened, read or written.
///
/// Two errors are equal if their sentences are.
package enum StoreError: Error, Sendable {
  // Opening.
  /// There is no file at this path.
  case missing(String)
  /// The file may not be read.
  case unreadable(String)
  /// The file or its directory may not be written.
  case notWritable(String)
  /// The file is there and has no byte in it.
  case empty(String)
  /// The file is not a register: not SQLite, or another program's.
  case notRegister(String)
  /// Part of the file is cut off or overwritten; the detail is SQLite's or ours.
  case damaged(String, detail: String)
  /// A newer program has been here.
  case newerSchema(String, found: Int, known: Int)
  /// Opened for reading, and migrations are missing.
  case olderSchema(String, found: Int, known: Int)
  /// A commit would not be durable, or an erasure would not overwrite.
  case notDurable(setting: String, found: String)
  /// The bytes for an epoch are too few or too many.
  case epochLength(Int)
  /// A file is already where a new one was to be made.
  case alreadyExists(String)

  // Sharing.
  /// Another process is writing.
  case busy(String)
  /// Another process signs for this register.
  case signerBusy(String)
  /// A writing call on a file opened for reading.
  case readOnly(String)
  /// The disk is full.
  case full(String)
  /// The operating system refused an operation, with its own words.
  case system(String, operation: String, reason: String)

  // Parts.
  /// The part does not begin where the log ends.
  case notContiguous(origin: String, held: Int, offered: Int)
  /// The part is not one list of entries in order, of one log, with all that it needs.
  case malformedPart(origin: String, reason: String)
  /// The entry at this position is held with other bytes.
  case contradictsHeld(origin: String, index: Int)
  /// The hash is not the leaf hash of the bytes.
  case hashMismatch(origin: String, index: Int)
  /// The hashes of the entries lead to another right edge than the part says.
  case frontierMismatch(origin: String, computed: MerkleHash, offered: MerkleHash)
  /// The member signed two histories; nothing from this position on is taken.
  case frozen(origin: String, at: Int)
  /// What was written reads otherwise.
  case readBackDiffers(origin: String, what: String)
  /// A constraint of the schema refused the row.
  case invariant(String)

  // Asking.
  /// No log of this name is held.
  case unknownLog(String)
  /// The log has no entry there.
  case outside(origin: String, index: Int, size: Int)
  /// No held entry names this payload.
  case unknownPayload(MerkleHash)
  /// The payload was erased.
  case erasedPayload(MerkleHash)
  /// The proof asked for a range that is no subtree.
  case ledger(LedgerError)
  /// The body of a read threw this; it is not about the file.
  case reader(any Error)
}

extension StoreError: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.description == right.description }
  package func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
