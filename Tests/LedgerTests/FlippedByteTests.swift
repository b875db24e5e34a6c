import Ledger
import Testing

/// One changed byte anywhere in a small note.
///
/// With one signature every change is refused: text and signature are covered by Ed25519, a changed
/// name or id belongs to nobody known, and base64 has no second spelling.
/// With a second, unknown signature, changes inside that line may be accepted, because the line says
/// nothing; then text and signer are the ones that were signed.
struct FlippedByteTests {
  private func changes(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.indices.flatMap { position in
      (0..<8).map { bit in
        var changed = bytes
        changed[position] ^= 1 << UInt8(bit)
        return changed
      }
    }
  }

  @Test func `every flipped bit in a checkpoint with one signature is refused`() throws {
    let key = try Samples.makassarKey()
    let head = try Samples.head(of: Samples.log(3), by: key)
    for changed in changes(head.note) {
      #expect(throws: LedgerError.self) {
        try ReceivedCheckpoint(bytes: changed).verified(by: [key.verifierKey], origin: Samples.makassar)
      }
    }
  }

  @Test func `every flipped bit in a note with one signature is refused`() throws {
    let key = try Samples.baubauKey()
    let note = try SignedNote(signing: "Baubau\n\nKomwil VI\n".bytes, by: key)
    for changed in changes(note.bytes) {
      #expect(throws: LedgerError.self) { try SignedNote(bytes: changed).verified(by: [key.verifierKey]) }
    }
  }

  @Test func `every byte taken out or added is refused`() throws {
    let key = try Samples.makassarKey()
    let bytes = try Samples.head(of: Samples.log(3), by: key).note
    for position in bytes.indices {
      var shorter = bytes
      shorter.remove(at: position)
      let longer = [UInt8(ascii: "\n"), UInt8(ascii: "A"), 0x20].map { added in
        var longer = bytes
        longer.insert(added, at: position)
        return longer
      }
      for changed in [shorter] + longer {
        #expect(throws: LedgerError.self) {
          try ReceivedCheckpoint(bytes: changed).verified(by: [key.verifierKey], origin: Samples.makassar)
        }
      }
    }
  }

  @Test func `a flipped bit in a line of an unknown key leaves text and signer as they were signed`() throws {
    let (key, stranger) = (try Samples.makassarKey(), try Samples.baubauKey())
    let head = try Samples.head(of: Samples.log(3), by: key)
    let line = try #require(try SignedNote(signing: head.checkpoint.text, by: stranger).signatures.first)
    let note = try head.signed.adding(line)
    var accepted = 0
    for changed in changes(note.bytes) {
      let verified = try? ReceivedCheckpoint(bytes: changed).verified(
        by: [key.verifierKey], origin: Samples.makassar)
      guard let verified else { continue }
      accepted += 1
      #expect(verified.checkpoint == head.checkpoint)
      #expect(verified.key == key.verifierKey)
      #expect(changed.starts(with: head.note))
    }
    #expect(accepted > 0)
  }

  @Test func `every flipped bit in a cosignature line is refused or makes it a stranger's`() throws {
    let witness = try Samples.witnessKey()
    let head = try Samples.head(of: Samples.log(3), by: Samples.makassarKey())
    let note = try head.signed.adding(witness.cosign(head, at: Samples.day).line)
    for changed in changes(note.bytes) {
      let found = try? ReceivedCheckpoint(bytes: changed).cosignatures(by: [witness.verifierKey])
      for cosignature in found ?? [] {
        #expect(cosignature.checkpoint == head.checkpoint)
        #expect(cosignature.timestamp == Samples.day)
      }
    }
  }
}
