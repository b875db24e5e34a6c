extension StoreError: CustomStringConvertible {
  /// What happened, the rule, the next step.
  package var description: String {
    switch self {
    case .missing, .unreadable, .notWritable, .empty, .notRegister, .damaged, .newerSchema, .olderSchema,
      .notDurable, .epochLength, .alreadyExists:
      openingSentence
    case .busy, .signerBusy, .readOnly, .full, .system: sharingSentence
    case .notContiguous, .malformedPart, .contradictsHeld, .hashMismatch, .frontierMismatch, .frozen,
      .readBackDiffers, .invariant:
      partSentence
    case .unknownLog, .outside, .unknownPayload, .erasedPayload, .ledger, .reader: askingSentence
    }
  }

  private var openingSentence: String {
    switch self {
    case .missing(let path):
      "There is no file '\(path)'; reading never makes one. Check the path, or set up the node first."
    case .unreadable(let path):
      "'\(path)' may not be read; a register is a file that this user may read. Check its permissions."
    case .notWritable(let path):
      """
      '\(path)' may not be written; the file and its directory must be writable, whoever runs the program. \
      Change the permissions, or open it for reading only.
      """
    case .empty(let path):
      """
      '\(path)' is empty; a register is never empty, so its content was lost. \
      Restore a backup, or move the file away to begin a new register.
      """
    case .notRegister(let path):
      """
      '\(path)' is not a register; a register is an SQLite file made by this program. \
      Check the path, or restore a backup.
      """
    case .damaged(let path, let detail):
      """
      '\(path)' is damaged (\(detail)); every page of a register must be whole. \
      Stop the node, keep the file, restore a backup and sync: peers give back what was published.
      """
    case .newerSchema(let path, let found, let known):
      """
      '\(path)' has schema \(found); this program knows schemas up to \(known) and never goes back. \
      Update the program.
      """
    case .olderSchema(let path, let found, let known):
      """
      '\(path)' has schema \(found); reading needs schema \(known) and never changes a file. \
      Start the node once, or run a command that writes, to bring it up to date.
      """
    case .notDurable(let setting, let found):
      """
      SQLite keeps '\(setting)' at '\(found)'; a signed head must be on the disk before it is shown, and \
      erased bytes must be overwritten. Use the SQLite library that the installation guide names.
      """
    case .epochLength(let count):
      "An epoch of \(count) bytes was passed; it takes 8 to 32 random bytes. Pass 16."
    case .alreadyExists(let path):
      "'\(path)' exists; a register is never overwritten. Choose another name, or move the file away."
    default: preconditionFailure("only errors of opening come here")
    }
  }

  private var sharingSentence: String {
    switch self {
    case .busy(let path):
      """
      '\(path)' is being written by another process; writers wait \(RegisterFile.busySeconds) seconds for \
      each other. Try again.
      """
    case .signerBusy(let path):
      """
      '\(path)' is locked: another process signs for this register; one signer works at a time. \
      Wait until it ends, or stop it.
      """
    case .readOnly(let path):
      "'\(path)' was opened for reading; reading never writes. Open it for writing."
    case .full(let path):
      """
      The disk of '\(path)' is full; a change is stored whole or not at all, and this one was not. \
      Free some space and try again.
      """
    case .system(let path, let operation, let reason):
      """
      '\(path)': \(operation) failed (\(reason)); the operating system must allow it. \
      Check the disk and the permissions.
      """
    default: preconditionFailure("only errors of sharing come here")
    }
  }

  private var partSentence: String {
    switch self {
    case .notContiguous(let origin, let held, let offered):
      """
      The part of '\(origin)' begins at \(offered); a part begins where the log ends, which is \(held). \
      Ask for entries from \(held).
      """
    case .malformedPart(let origin, let reason):
      """
      The part of '\(origin)' \(reason); a part is one list of entries in order, of one log, with what \
      belongs to them. Make the part again.
      """
    case .contradictsHeld(let origin, let index):
      """
      Entry \(index) of '\(origin)' is held with other bytes; entries never change. \
      Compare the signed heads of both histories.
      """
    case .hashMismatch(let origin, let index):
      """
      Entry \(index) of '\(origin)' does not have the hash it came with; a hash is that of its bytes. \
      Verify the part again.
      """
    case .frontierMismatch(let origin, let computed, let offered):
      """
      The entries of '\(origin)' lead to the root \(computed), not to \(offered); a part and its right edge \
      belong together. Verify the part again.
      """
    case .frozen(let origin, let at):
      """
      '\(origin)' is frozen at entry \(at), since its key signed two histories; nothing from there on is \
      taken. Read the evidence, and ask the secretariat for a revocation.
      """
    case .readBackDiffers(let origin, let what):
      """
      \(what) of '\(origin)' reads otherwise than it was written; what is stored must read the same, so \
      nothing was stored. Check the disk, then the integrity of the file.
      """
    case .invariant(let rule):
      "The register refused a row (\(rule)); its constraints hold always, so nothing was stored. Report this."
    default: preconditionFailure("only errors of parts come here")
    }
  }

  private var askingSentence: String {
    switch self {
    case .unknownLog(let origin):
      "No log '\(origin)' is held; a log is held once a part of it is stored. Sync, or check the name."
    case .outside(let origin, let index, let size):
      "'\(origin)' has no entry \(index); it has \(size) entries, counted from 0. Sync, or ask for less."
    case .unknownPayload(let commitment):
      """
      No entry names the payload '\(commitment)'; only payloads that a held entry commits to are kept. \
      Sync the log first.
      """
    case .erasedPayload(let commitment):
      "The payload '\(commitment)' was erased; an erasure is for good. Do not send it again."
    case .ledger(let error): String(describing: error)
    case .reader(let error): String(describing: error)
    default: preconditionFailure("only errors of asking come here")
    }
  }
}
