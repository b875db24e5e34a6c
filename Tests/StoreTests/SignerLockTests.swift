import Store
import Testing

struct SignerLockTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test func `one signer works at a time, and the next one after it`() throws {
    var first: SignerLock? = try SignerLock(beside: directory.path())
    #expect(first?.path == directory.path("register.sqlite.signer"))
    for _ in 1...2 {
      #expect(throws: StoreError.signerBusy(directory.path("register.sqlite.signer"))) {
        try SignerLock(beside: directory.path())
      }
    }
    first = nil
    #expect(throws: Never.self) { try SignerLock(beside: directory.path()) }
  }

  @Test func `registers do not share a signer`() throws {
    let first = try SignerLock(beside: directory.path("satu"))
    let second = try SignerLock(beside: directory.path("dua"))
    #expect(first.path != second.path)
  }

  @Test func `the lock does not keep anybody from reading or syncing`() throws {
    let lock = try SignerLock(beside: directory.path())
    var log = SampleLog()
    let register = try directory.register()
    #expect(try register.apply(log.part(1)) != .alreadyHeld)
    #expect(try register.log()?.size == 1)
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock that cannot be made says which file and why`() throws {
    let path = directory.path("tidak-ada/register.sqlite.signer")
    #expect(
      throws: StoreError.system(path, operation: "opening the lock file", reason: "No such file or directory")
    ) { try SignerLock(beside: directory.path("tidak-ada/register.sqlite")) }
  }
}
