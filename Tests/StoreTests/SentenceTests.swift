import Ledger
import Store
import Testing

/// Every error as an operator reads it: what happened, the rule, the next step.
struct SentenceTests {
  private static let path = "/srv/mitrakota/register.sqlite"
  private static let log = "mitrakota/73.71"

  static let sentences: [(error: StoreError, code: String, sentence: String)] = [
    (
      .missing(path), "missing",
      "There is no file '/srv/mitrakota/register.sqlite'; reading never makes one. Check the path, or set up the node first."
    ),
    (
      .unreadable(path), "unreadable",
      "'/srv/mitrakota/register.sqlite' may not be read; a register is a file that this user may read. Check its permissions."
    ),
    (
      .notWritable(path), "not-writable",
      "'/srv/mitrakota/register.sqlite' may not be written; the file and its directory must be writable, whoever runs the program. Change the permissions, or open it for reading only."
    ),
    (
      .empty(path), "empty",
      "'/srv/mitrakota/register.sqlite' is empty; a register is never empty, so its content was lost. Restore a backup, or move the file away to begin a new register."
    ),
    (
      .notRegister(path), "not-register",
      "'/srv/mitrakota/register.sqlite' is not a register; a register is an SQLite file made by this program. Check the path, or restore a backup."
    ),
    (
      .damaged(path, detail: "it ends after 15 bytes"), "damaged",
      "'/srv/mitrakota/register.sqlite' is damaged (it ends after 15 bytes); every page of a register must be whole. Stop the node, keep the file, restore a backup and sync: peers give back what was published."
    ),
    (
      .newerSchema(path, found: 2, known: 1), "newer-schema",
      "'/srv/mitrakota/register.sqlite' has schema 2; this program knows schemas up to 1 and never goes back. Update the program."
    ),
    (
      .olderSchema(path, found: 1, known: 2), "older-schema",
      "'/srv/mitrakota/register.sqlite' has schema 1; reading needs schema 2 and never changes a file. Start the node once, or run a command that writes, to bring it up to date."
    ),
    (
      .notDurable(setting: "synchronous", found: "1"), "not-durable",
      "SQLite keeps 'synchronous' at '1'; a signed head must be on the disk before it is shown, and erased bytes must be overwritten. Use the SQLite library that the installation guide names."
    ),
    (
      .epochLength(3), "epoch-length",
      "An epoch of 3 bytes was passed; it takes 8 to 32 random bytes. Pass 16."
    ),
    (
      .alreadyExists(path), "already-exists",
      "'/srv/mitrakota/register.sqlite' exists; a register is never overwritten. Choose another name, or move the file away."
    ),
    (
      .busy(path), "busy",
      "'/srv/mitrakota/register.sqlite' is being written by another process; writers wait 5 seconds for each other. Try again."
    ),
    (
      .signerBusy(path + ".signer"), "signer-busy",
      "'/srv/mitrakota/register.sqlite.signer' is locked: another process signs for this register; one signer works at a time. Wait until it ends, or stop it."
    ),
    (
      .readOnly(path), "read-only",
      "'/srv/mitrakota/register.sqlite' was opened for reading; reading never writes. Open it for writing."
    ),
    (
      .full(path), "disk-full",
      "The disk of '/srv/mitrakota/register.sqlite' is full; a change is stored whole or not at all, and this one was not. Free some space and try again."
    ),
    (
      .system(path, operation: "locking", reason: "No locks available"), "system",
      "'/srv/mitrakota/register.sqlite': locking failed (No locks available); the operating system must allow it. Check the disk and the permissions."
    ),
    (
      .notContiguous(origin: log, held: 3, offered: 5), "not-contiguous",
      "The part of 'mitrakota/73.71' begins at 5; a part begins where the log ends, which is 3. Ask for entries from 3."
    ),
    (
      .malformedPart(origin: log, reason: "begins at -1"), "malformed-part",
      "The part of 'mitrakota/73.71' begins at -1; a part is one list of entries in order, of one log, with what belongs to them. Make the part again."
    ),
    (
      .contradictsHeld(origin: log, index: 2), "contradicts-held",
      "Entry 2 of 'mitrakota/73.71' is held with other bytes; entries never change. Compare the signed heads of both histories."
    ),
    (
      .hashMismatch(origin: log, index: 2), "hash-mismatch",
      "Entry 2 of 'mitrakota/73.71' does not have the hash it came with; a hash is that of its bytes. Verify the part again."
    ),
    (
      .frontierMismatch(origin: log, computed: .emptyRoot, offered: .leaf([])), "frontier-mismatch",
      "The entries of 'mitrakota/73.71' lead to the root 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, not to bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=; a part and its right edge belong together. Verify the part again."
    ),
    (
      .frozen(origin: log, at: 3), "frozen",
      "'mitrakota/73.71' is frozen at entry 3, since its key signed two histories; nothing from there on is taken. Read the evidence, and ask the secretariat for a revocation."
    ),
    (
      .readBackDiffers(origin: log, what: "Entry 3"), "read-back-differs",
      "Entry 3 of 'mitrakota/73.71' reads otherwise than it was written; what is stored must read the same, so nothing was stored. Check the disk, then the integrity of the file."
    ),
    (
      .invariant("an entry never changes"), "invariant",
      "The register refused a row (an entry never changes); its constraints hold always, so nothing was stored. Report this."
    ),
    (
      .unknownLog(log), "unknown-log",
      "No log 'mitrakota/73.71' is held; a log is held once a part of it is stored. Sync, or check the name."
    ),
    (
      .outside(origin: log, index: 3, size: 3), "outside",
      "'mitrakota/73.71' has no entry 3; it has 3 entries, counted from 0. Sync, or ask for less."
    ),
    (
      .unknownPayload(.emptyRoot), "unknown-payload",
      "No entry names the payload '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; only payloads that a held entry commits to are kept. Sync the log first."
    ),
    (
      .erasedPayload(.emptyRoot), "erased-payload",
      "The payload '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' was erased; an erasure is for good. Do not send it again."
    ),
    (.ledger(.hashLength(31)), "ledger", LedgerError.hashLength(31).description),
    (.reader(LedgerError.hashLength(31)), "reader", LedgerError.hashLength(31).description),
  ]

  @Test func `every error says what happened, the rule and the next step`() {
    for (error, code, sentence) in Self.sentences {
      #expect(error.description == sentence)
      #expect(error.code == code)
    }
  }

  @Test func `no two errors have one code`() {
    #expect(Set(Self.sentences.map(\.code)).count == Self.sentences.count)
  }

  @Test func `errors are equal by what they say`() {
    #expect(StoreError.unknownLog("a") == .unknownLog("a"))
    #expect(StoreError.unknownLog("a") != .unknownLog("b"))
    #expect(Set([StoreError.full("a"), .full("a"), .busy("a")]).count == 2)
  }
}
