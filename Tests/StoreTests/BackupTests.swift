import Ledger
import Testing

@testable import Store

struct BackupTests {
  let directory: TemporaryDirectory
  let register: RegisterFile
  var log = SampleLog()
  let epoch = [UInt8](repeating: 9, count: 16)

  init() throws {
    directory = try TemporaryDirectory()
    register = try directory.register()
    let payload = PayloadRow.present("isi")
    let document = log.document("e-office", title: "E-Office", source: payload.commitment)
    try register.apply(log.part([log.entry(carrying: payload)], documents: [document]))
    try register.apply(log.part(299))
    try register.remember(PeerRow(url: "http://127.0.0.1"))
  }

  @Test func `a copy holds all of the last commit, under an epoch of its own`() throws {
    try register.backup(to: directory.path("salinan.sqlite"), newEpoch: epoch)
    let copy = try directory.register("salinan.sqlite")
    try copy.read { snapshot in
      let generation = try snapshot.generation()
      #expect(generation == FileGeneration(epoch: String(repeating: "09", count: 16), counter: 2))
      #expect(try snapshot.logs() == register.read { try $0.logs() })
      #expect(try snapshot.documents() == register.read { try $0.documents() })
      #expect(try snapshot.peers() == register.read { try $0.peers() })
      #expect(try snapshot.search("office", limit: 1).count == 1)
      #expect(try snapshot.integrityCheck() == [])
    }
    var next = log
    #expect(try copy.apply(next.part(3)) != .alreadyHeld)
    #expect(try register.log()?.size == 300)
  }

  @Test func `a copy made while parts are stored is one commit`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (register, directory, epoch, start) = (register, directory, epoch, log)
      group.addTask {
        var log = start
        for _ in 0..<30 {
          try register.apply(log.part(10))
          await Task.yield()
        }
      }
      group.addTask {
        for number in 0..<5 {
          let name = "salinan-\(number).sqlite"
          try register.backup(to: directory.path(name), newEpoch: epoch)
          let copy = try RegisterFile(path: directory.path(name), access: .readOnly)
          let findings = try copy.read { try $0.integrityCheck() }
          #expect(findings == [])
          #expect(try copy.log()?.size.isMultiple(of: 10) == true)
          await Task.yield()
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a copy is one file that is read without another beside it`() throws {
    try register.backup(to: directory.path("salinan.sqlite"), newEpoch: epoch)
    let reader = try RegisterFile(path: directory.path("salinan.sqlite"), access: .readOnly)
    #expect(try reader.log()?.size == 300)
    #expect(try directory.names().filter { $0.hasPrefix("salinan") } == ["salinan.sqlite"])
  }

  @Test func `a reader can make a copy too`() throws {
    let reader = try RegisterFile(path: directory.path(), access: .readOnly)
    try reader.backup(to: directory.path("salinan.sqlite"), newEpoch: epoch)
    #expect(try directory.register("salinan.sqlite").log()?.size == 300)
  }

  @Test func `nothing is overwritten`() throws {
    try directory.write([1, 2, 3], to: "penting")
    #expect(throws: StoreError.alreadyExists(directory.path("penting"))) {
      try register.backup(to: directory.path("penting"), newEpoch: epoch)
    }
    #expect(try directory.bytes("penting") == [1, 2, 3])
    try directory.write([4], to: "setengah")
    #expect(throws: StoreError.alreadyExists(directory.path("penting"))) {
      try RegisterPlace(path: directory.path("penting")).publish(from: directory.path("setengah"))
    }
  }

  @Test func `a copy that cannot be made leaves nothing`() throws {
    #expect(throws: StoreError.missing(directory.path("tidak-ada"))) {
      try register.backup(to: directory.path("tidak-ada/salinan"), newEpoch: epoch)
    }
    #expect(throws: StoreError.epochLength(3)) {
      try register.backup(to: directory.path("salinan"), newEpoch: [1, 2, 3])
    }
    #expect(try directory.names().allSatisfy { $0.hasPrefix("register.sqlite") })
  }

  @Test func `erased bytes are not copied`() throws {
    let payload = PayloadRow.present("zqxrahasia")
    var next = log
    try register.apply(next.part([next.entry(carrying: payload)]))
    try register.erasePayload(payload.commitment)
    try register.backup(to: directory.path("salinan.sqlite"), newEpoch: epoch)
    #expect(try directory.names(containing: "zqxrahasia") == [])
  }
}
