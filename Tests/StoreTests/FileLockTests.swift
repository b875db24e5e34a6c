import Foundation
import Testing

@testable import Store

struct FileLockTests {
  /// The number of the lock's file may be another file's a moment later, which must stay open.
  @Test func `a lock that is not to be had closes its file once`() throws {
    let path = try TemporaryDirectory().path("kunci")
    let lock = try #require(try FileLock(path))
    for _ in 0..<200 {
      #expect(try FileLock(path) == nil)
      let pipe = Pipe()
      #expect(try FileLock(path) == nil)
      try pipe.fileHandleForWriting.write(contentsOf: Data([7]))
      #expect(pipe.fileHandleForReading.availableData == Data([7]))
    }
    withExtendedLifetime(lock) {}
  }
}
