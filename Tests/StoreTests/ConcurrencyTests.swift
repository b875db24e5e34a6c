import GRDB
import Ledger
import Testing

@testable import Store

struct ConcurrencyTests {
  @Test func `readers see whole parts only, while one writer writes`() async throws {
    let directory = try TemporaryDirectory()
    let register = try directory.register()
    // Another process on the same file.
    let other = try RegisterFile(path: directory.path(), access: .readOnly)
    let (step, parts) = (7, 40)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        var log = SampleLog()
        for number in 0..<parts {
          let document = log.document("aplikasi", title: "Aplikasi", revision: number)
          let entries = (0..<step).map {
            log.entry(log.frontier.size + $0, payload: .present("\($0) \(number)"))
          }
          try register.apply(log.part(entries, documents: [document]))
          await Task.yield()
        }
      }
      for reader in 0..<4 {
        group.addTask {
          var seen = 0
          for _ in 0..<60 {
            let size = try (reader.isMultiple(of: 2) ? register : other).read {
              try sizeOfWholeParts($0, step)
            }
            #expect(size >= seen)
            seen = size
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try register.log()?.size == step * parts)
    #expect(try register.read { try $0.integrityCheck() } == [])
  }

  @Test func `two writers take turns and neither loses a part`() async throws {
    let directory = try TemporaryDirectory()
    let registers = [try directory.register(), try directory.register()]
    let origins = [SampleLog.makassar, SampleLog.baubau]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (register, origin) in zip(registers, origins) {
        group.addTask {
          var log = SampleLog(origin)
          for _ in 0..<20 {
            try register.apply(log.part(3))
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
    try registers[0].read { snapshot in
      let logs = try snapshot.logs()
      #expect(logs.map(\.size) == [60, 60])
      #expect(try snapshot.generation().counter == 40)
      #expect(try snapshot.integrityCheck() == [])
    }
  }

  @Test func `a writer that holds the file too long is named`() throws {
    let directory = try TemporaryDirectory()
    let (first, second) = (try directory.register(), try directory.register())
    try second.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try first.write { database in
      _ = try database.nextCounter()
      var log = SampleLog()
      #expect(throws: StoreError.busy(directory.path())) { try second.apply(log.part(1)) }
    }
    #expect(try first.read { try $0.logs() } == [])
  }
}

/// The size of the log, after a look at all that must have been committed with it.
private func sizeOfWholeParts(_ snapshot: RegisterSnapshot, _ step: Int) throws -> Int {
  guard let log = try snapshot.log(SampleLog.makassar) else { return 0 }
  let entries = try snapshot.entries(origin: log.origin, range: 0..<log.size, payloads: .loaded)
  var frontier = Frontier()
  frontier.append(contentsOf: entries.map(\.hash))
  #expect(log.size.isMultiple(of: step))
  #expect(log.frontier == frontier)
  #expect(log.noteSize == log.size)
  #expect(try snapshot.generation().counter == log.size / step)
  #expect(
    try snapshot.document(record: "73.71/aplikasi", kind: "application")?.revision == log.size / step - 1)
  #expect(entries.allSatisfy { if case .present = $0.payload?.content { true } else { false } })
  return log.size
}
