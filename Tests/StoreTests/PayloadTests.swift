import Ledger
import Store
import Testing

struct PayloadTests {
  let register: RegisterFile
  let payload = PayloadRow.present("<application/>")

  init() throws {
    register = try TemporaryDirectory().register()
    var log = SampleLog()
    try register.apply(log.part([log.entry(carrying: payload.with(.missing)), log.entry(1)]))
  }

  private let salt = [UInt8](repeating: 2, count: 16)
  private let bytes = Array("<application/>".utf8)

  @Test func `a payload that was missing is kept once`() throws {
    #expect(try register.read { try $0.missingPayloads(limit: 9) } == [payload.commitment])
    #expect(try register.keepPayload(payload.commitment, salt: salt, bytes: bytes))
    #expect(try register.read { try $0.payload(payload.commitment) } == payload.content)
    #expect(try register.read { try $0.missingPayloads(limit: 9) } == [])
    #expect(try !register.keepPayload(payload.commitment, salt: salt, bytes: bytes))
  }

  @Test func `a part that names a missing payload again may bring it`() throws {
    var log = SampleLog()
    _ = log.part([log.entry(carrying: payload.with(.missing)), log.entry(1)])
    try register.apply(log.part([log.entry(carrying: payload)]))
    #expect(try register.read { try $0.payload(payload.commitment) } == payload.content)
  }

  @Test func `only a payload that an entry names, of the length it says, is kept`() throws {
    #expect(throws: StoreError.unknownPayload(.emptyRoot)) {
      try register.keepPayload(.emptyRoot, salt: salt, bytes: bytes)
    }
    #expect(
      throws: StoreError.invariant("a payload has as many bytes as its entry says, not 13")
    ) { try register.keepPayload(payload.commitment, salt: salt, bytes: bytes.dropLast()) }
    #expect(throws: StoreError.invariant("CHECK constraint failed: length(salt) = 16")) {
      try register.keepPayload(payload.commitment, salt: [], bytes: bytes)
    }
    #expect(try register.read { try $0.payload(payload.commitment) } == .missing)
    #expect(try register.read { try $0.payload(.emptyRoot) } == nil)
  }

  @Test func `an empty payload is a payload`() throws {
    let empty = PayloadRow.present("")
    var log = SampleLog(SampleLog.baubau)
    try register.apply(log.part([log.entry(carrying: empty)]))
    #expect(try register.read { try $0.payload(empty.commitment) } == empty.content)
  }
}
