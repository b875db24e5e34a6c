import Foundation
import SystemPackage

extension FileDescriptor {
  /// What is written to the other side of a pipe, up to the piece with this word, or up to the end.
  ///
  /// Reading blocks, so it has a thread of its own.
  func text(until word: String? = nil) async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var text = Data()
        var piece = [UInt8](repeating: 0, count: 64 * 1024)
        while word.map({ text.range(of: Data($0.utf8)) == nil }) ?? true {
          guard let count = try? piece.withUnsafeMutableBytes({ try read(into: $0) }), count > 0 else { break }
          text += piece.prefix(count)
        }
        continuation.resume(returning: String(decoding: text, as: UTF8.self))
      }
    }
  }
}
