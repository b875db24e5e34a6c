import Ledger

/// An entry's text without what its receiver can write again: the first three lines, which say format, log and
/// position, and — where the payload is there — the commitment.
///
/// Works on bytes alone, so that a run carries an entry without judging it.
struct EntryCut {
  private let origin: Origin

  init(origin: Origin) { self.origin = origin }

  /// The lines that every entry of the log at `index` begins with.
  func opening(_ index: Int) -> [UInt8] {
    var writer = LineWriter(Entry.version)
    writer.add("origin", origin)
    writer.add("index", index)
    return writer.bytes
  }

  /// The shortened text; nil if the entry does not belong at `index` or does not fit its payload.
  func shorten(_ item: RunItem, at index: Int) -> [UInt8]? {
    let opening = opening(index)
    guard item.entry.starts(with: opening), item.entry.count <= Entry.longest else { return nil }
    var text = Array(item.entry.dropFirst(opening.count))
    if case .present(let salt, _) = item.payload {
      guard salt.count == Commitment.saltLength, let line = Self.line("commitment", in: text) else {
        return nil
      }
      text.removeSubrange(line)
    }
    guard expand(text, item.payload, at: index) == item.entry else { return nil }
    return text
  }

  /// The entry's text; nil if there is a payload and no line that says so, or the other way round.
  func expand(_ text: [UInt8], _ payload: RunPayload, at index: Int) -> [UInt8]? {
    let length = Self.line("length", in: text)
    guard (length == nil) == (payload == .none), text.last == .lineFeed else { return nil }
    var entry = opening(index)
    if case .present(let salt, let bytes) = payload, let length {
      guard Self.length(in: text) == bytes.count else { return nil }
      entry += text[..<length.upperBound]
      entry += "commitment \(Commitment.of(salt: salt, payload: bytes).hex)\n".utf8
      entry += text[length.upperBound...]
    } else {
      entry += text
    }
    return entry.count <= Entry.longest ? entry : nil
  }

  /// The number on the line `length`; nil if there is none or it is no number.
  static func length(in text: [UInt8]) -> Int? {
    line("length", in: text).flatMap {
      CanonicalNumber.parse(text[$0].dropFirst("length ".utf8.count).dropLast())
    }
  }

  /// Where the first line with this key stands, with its line feed.
  private static func line(_ key: String, in text: [UInt8]) -> Range<Int>? {
    let start = Array(key.utf8) + [.space]
    var position = 0
    while position < text.count {
      guard let feed = text[position...].firstIndex(of: .lineFeed) else { return nil }
      if text[position...].starts(with: start) { return position..<feed + 1 }
      position = feed + 1
    }
    return nil
  }
}
