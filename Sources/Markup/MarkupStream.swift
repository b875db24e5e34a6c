/// Tells the elements of a document one after the other, for documents too long to be kept as a tree, such as
/// the sheets of a workbook.
///
/// The rules are those of ``MarkupParser``, but for pointers to schemas, which nothing here follows. A fault
/// may come after much has been told: whoever reads keeps nothing until the end.
package struct MarkupStream: ~Copyable {
  private let text: SourceText
  private let stream: XMLStream
  private var cursor: Int
  private var events: ArraySlice<MarkupEvent> = []
  private var isOver = false

  /// Bytes that are given to libxml2 at a time; what it tells about them is kept until it is asked for.
  private static let piece = 1 << 16

  /// Begins to read a document.
  ///
  /// - Parameter limit: Bytes of the whole document; how many texts and elements it holds is bounded by them
  ///   alone, the other limits are those of ``MarkupLimits`` if no others are given.
  package init(_ bytes: [UInt8], limit: Int) throws(MarkupError) {
    text = SourceText(bytes)
    cursor = text.start
    let limits = MarkupLimits()
    stream = XMLStream(attributeLimit: limits.attributes, depthLimit: limits.depth)
    guard bytes.count <= limit else {
      throw MarkupError(
        MarkupFinding(
          .tooLarge, at: .start, expected: [String(limit)], found: String(bytes.count),
          message: "The document has \(bytes.count) bytes; at most \(limit) are read. Split it or shorten it."))
    }
    try Encoding.check(text)
  }

  /// What comes next; nil at the end.
  ///
  /// - Throws: The first fault, with a place but without a key path.
  package mutating func next() throws(MarkupError) -> MarkupEvent? {
    while events.isEmpty, !isOver { try feed() }
    return events.popFirst()
  }

  private mutating func feed() throws(MarkupError) {
    let end = min(cursor + Self.piece, text.bytes.count)
    let piece = text.bytes[cursor..<end]
    cursor = end
    isOver = end == text.bytes.count
    do throws(StreamFault) {
      events = try stream.feed(piece, isLast: isOver)[...]
    } catch {
      isOver = true
      throw MarkupError(finding(about: error))
    }
  }

  private func finding(about fault: StreamFault) -> MarkupFinding {
    let limits = MarkupLimits()
    switch fault {
    case .message(let message):
      let offset = text.start + (message.offset ?? 0)
      // Behind the first element libxml2 has no name for what this is.
      if text.bytes[min(offset, text.bytes.count)...].starts(with: "<!DOCTYPE".utf8) { return documentType(at: offset) }
      return MarkupFinding(parsing: message, text, Outline(tags: []))
    case .endsEarly:
      return MarkupFinding(
        .notWellFormed, at: text.position(at: text.bytes.count),
        message: "The document ends while an element is open; every element is closed. Add what is missing.")
    case .documentType(let offset):
      return documentType(at: text.last("<!", before: text.start + offset) ?? text.start)
    case .instruction(let offset):
      return MarkupFinding(
        .processingInstruction, at: text.position(at: text.last("<?", before: text.start + offset) ?? text.start),
        message: "The document has a processing instruction; nothing that is read here has a use for one. "
          + "Remove it, from <? to ?>.")
    case .tooDeep(let offset):
      return MarkupFinding(
        .tooDeep, at: text.position(at: text.start + offset), expected: [String(limits.depth)],
        message: "The element is nested more than \(limits.depth) deep; no more is read. "
          + "Close the elements before it.")
    case .tooManyAttributes(let count, let offset):
      return MarkupFinding(
        .tooManyAttributes, at: text.position(at: text.start + offset), expected: [String(limits.attributes)],
        found: String(count),
        message: "The element has \(count) attributes; at most \(limits.attributes) are read. Remove some.")
    }
  }

  private func documentType(at offset: Int) -> MarkupFinding {
    MarkupFinding(
      .documentType, at: text.position(at: offset),
      message: "The document has a document type declaration; nothing that is read here has one. "
        + "Remove everything from <!DOCTYPE to its closing >.")
  }
}

/// One step through a document.
package enum MarkupEvent: Hashable, Sendable {
  /// An element begins: its local name and its attributes, in document order.
  case open(String, [Attribute])
  /// Text with all references resolved and line ends as LF; one text may come in several pieces.
  case text(String)
  /// The element that was opened last ends.
  case close
}
