/// The bytes of a document and the places in them.
///
/// libxml2 keeps 16 bits for the line of a node and no column at all, so places are counted here.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Where the text begins: 3 after a byte order mark, else 0.
  let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The place of a byte; one past the last byte is the end of the text.
  func position(at offset: Int) -> Position {
    var counter = Counter()
    return counter.advance(to: offset, in: self)
  }

  /// The offset of the nearest occurrence of `mark` that begins before `offset`.
  func last(_ mark: String, before offset: Int) -> Int? {
    let mark = Array(mark.utf8)
    var candidate = min(offset - 1, bytes.count - mark.count)
    while candidate >= start {
      if bytes[candidate...].starts(with: mark) { return candidate }
      candidate -= 1
    }
    return nil
  }

  /// Counts places in one pass over offsets that only grow.
  struct Counter {
    private var offset = 0
    private var line = 1
    private var column = 1

    mutating func advance(to target: Int, in text: SourceText) -> Position {
      offset = max(offset, text.start)
      let bytes = text.bytes
      let target = min(target, bytes.count)
      while offset < target {
        switch bytes[offset] {
        case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A:
          column += 1  // CR LF is one line end; the LF ends it.
        case 0x0A, 0x0D:
          line += 1
          column = 1
        case 0x80...0xBF:
          break  // The continuation of a character that has been counted.
        default:
          column += 1
        }
        offset += 1
      }
      return Position(line: line, column: column)
    }
  }
}
