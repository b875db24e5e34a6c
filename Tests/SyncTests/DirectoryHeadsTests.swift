import Exchange
import Ledger
import Sync
import Testing

/// Which heads count, as the directory grows.
struct DirectoryHeadsTests {
  @Test func `believes a head of a registered key`() throws {
    let makassar = try Author.makassar()
    let head = try makassar.head(of: makassar.log(of: 3))
    let directory = try DirectoryAuthor(registering: [makassar]).directory()
    #expect(try directory.head(head.note) == head)
  }

  @Test func `a key that is not known yet is pending, and counts when the directory grows`() throws {
    let (makassar, baubau) = (try Author.makassar(), try Author.baubau())
    let author = try DirectoryAuthor(registering: [makassar, baubau])
    let note = try baubau.head(of: baubau.log(of: 1)).note
    let refusal = try #require(refused(note, author.directory(upTo: 2)))
    #expect(refusal.isPending)
    #expect(refusal.fault == .nobody)
    #expect(try author.directory().head(note).checkpoint.size == 1)
  }

  @Test func `a new key of a known member is pending until it is registered`() throws {
    let (old, new) = (try Author.makassar(), try Author("mitrakota/73.71", seed: 11))
    let author = try DirectoryAuthor(registering: [old, new])
    let note = try new.head(of: new.log(of: 2)).note
    #expect(refused(note, try author.directory(upTo: 2))?.isPending == true)
    #expect(refused(note, try author.directory()) == nil)
  }

  @Test func `a signature that does not verify convicts the peer`() throws {
    let makassar = try Author.makassar()
    let directory = try DirectoryAuthor(registering: [makassar]).directory()
    let signed = try makassar.head(of: makassar.log(of: 2)).signed
    let other = try makassar.head(of: makassar.log(of: 3)).signed
    let forged = try SignedNote(text: other.text, signatures: signed.signatures)
    let refusal = try #require(refused(forged.bytes, directory))
    #expect(refusal.code == .wrongSignature)
    #expect(refusal.fault == .peer)
  }

  @Test func `a head of the other realm convicts the peer, both ways`() throws {
    let (official, demo) = (try Author.makassar(), try Author("mitrakota-demo/73.71", seed: 1))
    let register = try DirectoryAuthor(registering: [official]).directory()
    let demonstration = try DirectoryAuthor("mitrakota-demo/direktori", registering: [demo]).directory()
    #expect(refused(try demo.head(of: demo.log(of: 1)).note, register)?.code == .wrongRealm)
    #expect(refused(try official.head(of: official.log(of: 1)).note, demonstration)?.code == .wrongRealm)
  }

  @Test func `a revoked key is good up to the size that the revocation names`() throws {
    let makassar = try Author.makassar()
    let log = try makassar.log(of: 6)
    var author = try DirectoryAuthor(registering: [makassar])
    let good = try makassar.head(of: Array(log.prefix(4)))
    try author.revoke(makassar, goodSize: 4, goodRoot: good.checkpoint.root)
    let directory = try author.directory()
    for size in 1...6 {
      let found = refused(try makassar.head(of: Array(log.prefix(size))).note, directory)
      #expect(found?.code == (size <= 4 ? nil : .revokedKey), "size \(size)")
      #expect(found?.fault != .peer)
    }
  }

  @Test func `a revoked key is not good for another root at the good size`() throws {
    let makassar = try Author.makassar()
    var author = try DirectoryAuthor(registering: [makassar])
    let good = try makassar.head(of: makassar.log(of: 4))
    try author.revoke(makassar, goodSize: 4, goodRoot: good.checkpoint.root)
    let other = try makassar.head(of: makassar.log(of: 4, text: "lain"))
    #expect(refused(other.note, try author.directory())?.code == .revokedKey)
  }

  @Test func `a new key goes on after the old one was revoked`() throws {
    let (old, new) = (try Author.makassar(), try Author("mitrakota/73.71", seed: 11))
    let log = try old.log(of: 6)
    var author = try DirectoryAuthor(registering: [old])
    try author.revoke(
      old, goodSize: 4, goodRoot: old.head(of: Array(log.prefix(4))).checkpoint.root)
    try author.register(new)
    #expect(refused(try new.head(of: log).note, try author.directory()) == nil)
    #expect(refused(try old.head(of: log).note, try author.directory())?.code == .revokedKey)
  }

  @Test func `the directory's head is signed by the key in force at its size`() throws {
    var author = try DirectoryAuthor(registering: [.makassar(), .baubau()])
    let old = author.author
    try author.rotate()
    let directory = try author.directory()
    let before = Array(author.log.prefix(3))
    #expect(refused(try old.head(of: before).note, directory) == nil)
    #expect(refused(try author.next.head(of: author.log).note, directory) == nil)
    #expect(refused(try old.head(of: author.log).note, directory)?.isPending == true)
    #expect(refused(try author.next.head(of: before).note, directory)?.isPending == true)
  }

  @Test func `bytes that are no head convict the peer`() throws {
    let directory = try DirectoryAuthor().directory()
    for text in ["", "<html>Masuk dahulu</html>", "mitrakota/73.71\n1\n"] {
      let refusal = try #require(refused(Array(text.utf8), directory))
      #expect(refusal.code == .malformedHead)
      #expect(refusal.fault == .peer)
    }
  }

  private func refused(_ note: [UInt8], _ directory: Directory) -> Refusal? {
    do throws(Refusal) {
      _ = try directory.head(note)
      return nil
    } catch { return error }
  }
}
