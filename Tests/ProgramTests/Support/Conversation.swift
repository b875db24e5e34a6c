import Foundation

/// A program that goes on running while its output is read, standard error too.
final class Conversation: Sendable {
  let process: Process
  private let output: FileHandle
  private let ended: AsyncStream<Int32>

  init(_ words: [String]) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: try Programs.path("mitrakota"))
    process.arguments = words
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    let (ended, continuation) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      continuation.yield(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
      continuation.finish()
    }
    try process.runAlone()
    try pipe.fileHandleForWriting.close()
    self.process = process
    self.output = pipe.fileHandleForReading
    self.ended = ended
  }

  /// Everything up to the piece with this word, or up to the end.
  func read(until word: String?) async -> String {
    await withCheckedContinuation { continuation in
      // Reading blocks, so it has a thread of its own.
      Thread.detachNewThread { [output] in
        var text = Data()
        while word.map({ text.range(of: Data($0.utf8)) == nil }) ?? true {
          let piece = output.availableData
          if piece.isEmpty { break }
          text += piece
        }
        continuation.resume(returning: String(decoding: text, as: UTF8.self))
      }
    }
  }

  func exitCode() async -> Int32? {
    for await code in ended { return code }
    return nil
  }
}
