import Ledger
import Store
import Testing

struct EntryQueryTests {
  let register: RegisterFile
  var makassar = SampleLog(SampleLog.makassar)
  var baubau = SampleLog(SampleLog.baubau)
  let payload = PayloadRow.present("<instrument/>")

  init() throws {
    register = try TemporaryDirectory().register()
    try register.apply(
      baubau.part([
        baubau.entry(0, kind: "act", subject: "74.72/satu", topic: "apeksi/baubau-makassar"),
        baubau.entry(1, kind: "record", payload: payload),
      ]))
    try register.apply(
      makassar.part([
        makassar.entry(0, kind: "record", subject: "73.71/e-office", topic: "73.71/e-office"),
        makassar.entry(1, kind: "act", topic: "apeksi/baubau-makassar", payload: payload),
        makassar.entry(2, kind: "act", topic: "apeksi/baubau-makassar"),
      ]))
  }

  @Test func `entries are found by topic, kind, subject and payload, by origin and position`() throws {
    try register.read { snapshot in
      let about = try snapshot.entries(topic: "apeksi/baubau-makassar")
      #expect(about.map(\.hash) == [makassar.entry(1), makassar.entry(2), baubau.entry(0)].map(\.hash))
      #expect(try snapshot.entries(topic: "apeksi/baubau") == [])
      #expect(try snapshot.entries(kind: "record").map(\.index) == [0, 1])
      #expect(try snapshot.entries(subject: "73.71/e-office").map(\.index) == [0])
      #expect(
        try snapshot.entries(naming: payload.commitment).map(\.hash) == [
          makassar.entry(1).hash, baubau.entry(1).hash,
        ])
    }
  }

  @Test func `payloads are loaded only when asked for`() throws {
    try register.read { snapshot in
      let skipped = try snapshot.entries(kind: "record").last?.payload
      #expect(skipped == payload.with(.unread))
      #expect(try snapshot.entries(kind: "record", payloads: .loaded).last?.payload == payload)
    }
  }

  @Test func `a leaf hash leads to its place`() throws {
    try register.read { snapshot in
      let found = try #require(try snapshot.position(of: baubau.entry(1).hash))
      #expect(found == (SampleLog.baubau, 1))
      #expect(try snapshot.position(of: .emptyRoot) == nil)
    }
  }

  @Test(arguments: 1...4)
  func `batches hand over a log in order and whole`(_ count: Int) throws {
    try register.read { snapshot in
      var sizes: [Int] = []
      var indices: [Int] = []
      try snapshot.forEachBatch(of: count, origin: SampleLog.makassar) { batch in
        sizes.append(batch.count)
        indices += batch.map(\.index)
      }
      #expect(indices == [0, 1, 2])
      #expect(sizes.allSatisfy { $0 <= count })
    }
  }

  @Test func `what the log held at a moment is found by halving`() throws {
    let register = try TemporaryDirectory().register()
    var log = SampleLog()
    let times = [5, 5, 5, 7, 7, 9, 12]
    try register.apply(log.part(times.enumerated().map { log.entry($0.offset, recordedAt: $0.element) }))
    try register.read { snapshot in
      for moment in 0...13 {
        let size = try snapshot.size(of: log.origin, recordedBy: moment)
        #expect(size == times.count { $0 <= moment })
      }
    }
  }

  @Test func `an error of the body comes out whole`() throws {
    struct Stumble: Error {}
    let error = #expect(throws: StoreError.self) { try register.read { _ in throw Stumble() } }
    guard case .reader(let inner) = error else {
      Issue.record("\(String(describing: error)) is not about the body")
      return
    }
    #expect(inner is Stumble)
  }

  @Test func `a snapshot stays as it was while a part is stored`() throws {
    var log = makassar
    let next = log.part(2)
    try register.read { snapshot in
      #expect(try snapshot.log(SampleLog.makassar)?.size == 3)
      try register.apply(next)
      #expect(try snapshot.log(SampleLog.makassar)?.size == 3)
      #expect(try snapshot.generation().counter == 2)
    }
    #expect(try register.log()?.size == 5)
  }
}
