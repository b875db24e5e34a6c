import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A command whose input is a terminal, at which one line has been typed already.
final class AnsweredCommand: Sendable {
  private let process: Process
  private let output: FileHandle
  private let ended: AsyncStream<Int32>
  private let terminal: FileHandle

  init(_ words: [String], answer: String, in town: Town) throws {
    let (main, side) = try Self.pair()
    terminal = FileHandle(fileDescriptor: main, closeOnDealloc: true)
    try terminal.write(contentsOf: Data(answer.utf8))
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: try Programs.path("mitrakota"))
    process.arguments = words
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": town.root, "MITRAKOTA_FOLDER": town.folder]
    process.currentDirectoryURL = URL(fileURLWithPath: town.root)
    process.standardInput = FileHandle(fileDescriptor: side, closeOnDealloc: true)
    process.standardOutput = pipe
    process.standardError = pipe
    let (ended, continuation) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      continuation.yield(process.terminationStatus)
      continuation.finish()
    }
    try process.runAlone()
    try pipe.fileHandleForWriting.close()
    self.process = process
    output = pipe.fileHandleForReading
    self.ended = ended
  }

  /// Waits for the end; both kinds of output in one text.
  func result() async throws -> (code: Int, text: String) {
    let text = String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
    var code = -1
    for await value in ended { code = Int(value) }
    return (code, text)
  }

  /// Both sides of a new pseudo-terminal.
  ///
  /// `openpty` is not in the Swift module of the C library, so this does what it does: unlock, then open by number.
  private static func pair() throws -> (main: Int32, side: Int32) {
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number): (Int32, UInt32) = (0, 0)
    let (unlock, ask): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    try #require(main >= 0 && ioctl(main, unlock, &lock) == 0 && ioctl(main, ask, &number) == 0)
    let side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(side >= 0)
    return (main, side)
  }
}
