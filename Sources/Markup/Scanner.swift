/// Walks over the tags of a document, comments and CDATA sections skipped.
struct Scanner {
  private(set) var tags: [Outline.Tag] = []
  private let text: SourceText
  private let limits: MarkupLimits
  private var cursor: Int
  private var depth = 0
  private var elements = 0

  init(_ text: SourceText, limits: MarkupLimits) {
    self.text = text
    self.limits = limits
    cursor = text.start
  }

  mutating func run() throws(MarkupError) {
    guard text.bytes.count <= limits.bytes else {
      throw refusal(
        .tooLarge, at: 0, expected: [String(limits.bytes)], found: String(text.bytes.count),
        "The document has \(text.bytes.count) bytes; at most \(limits.bytes) are read. Split it or shorten it."
      )
    }
    try Encoding.check(text)
    while cursor < text.bytes.count {
      guard text.bytes[cursor] == 0x3C else {
        cursor += 1
        continue
      }
      try markup()
    }
  }

  private mutating func markup() throws(MarkupError) {
    if starts("<!--") {
      skip(past: "-->", after: 4)
    } else if starts("<![CDATA[") {
      skip(past: "]]>", after: 9)
    } else if starts("<!") {
      throw refusal(
        .documentType, at: cursor,
        "The document has a document type declaration; records are checked against a schema and have none. "
          + "Remove everything from <!DOCTYPE to its closing >.")
    } else if starts("<?") {
      try instruction()
    } else if starts("</") {
      let (offset, name) = (cursor, name(at: cursor + 2))
      skip(past: ">", after: 2)
      tags.append(Outline.Tag(kind: .end, offset: offset, end: cursor, name: name))
      depth -= 1
    } else {
      try startTag()
    }
  }

  private mutating func instruction() throws(MarkupError) {
    guard isDeclaration else {
      throw refusal(
        .processingInstruction, at: cursor,
        "The document has a processing instruction; a record has no use for one. "
          + "Remove it, from <? to ?>.")
    }
    guard cursor == text.start else {
      throw refusal(
        .notWellFormed, at: cursor,
        "The XML declaration stands after other text; it may only be the very first thing in a document. "
          + "Remove what is in front of it, blank lines too.")
    }
    skip(past: "?>", after: 2)
  }

  /// Whether the instruction at the cursor is the XML declaration and not, say, `<?xml-stylesheet`.
  private var isDeclaration: Bool {
    starts("<?xml") && cursor + 5 < text.bytes.count
      && [0x20, 0x09, 0x0A, 0x0D].contains(text.bytes[cursor + 5])
  }

  private mutating func startTag() throws(MarkupError) {
    let offset = cursor
    let name = name(at: offset + 1)
    var attributes = 0
    var quote: UInt8?
    cursor = name.upperBound
    while cursor < text.bytes.count {
      let byte = text.bytes[cursor]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3D {
        attributes += 1
      } else if byte == 0x3E {
        break
      }
      cursor += 1
    }
    let isEmpty = cursor < text.bytes.count && text.bytes[cursor - 1] == 0x2F
    tags.append(Outline.Tag(kind: isEmpty ? .empty : .start, offset: offset, end: cursor + 1, name: name))
    elements += 1
    try check(depth + 1, attributes: attributes, at: offset)
    if !isEmpty { depth += 1 }
  }

  private func check(_ depth: Int, attributes: Int, at offset: Int) throws(MarkupError) {
    guard depth <= limits.depth else {
      throw refusal(
        .tooDeep, at: offset, expected: [String(limits.depth)], found: String(depth),
        "The element is nested \(depth) deep; at most \(limits.depth) are read. Close the elements before it."
      )
    }
    guard elements <= limits.elements else {
      throw refusal(
        .tooManyElements, at: offset, expected: [String(limits.elements)], found: String(elements),
        "This is element number \(elements); at most \(limits.elements) are read. Split the document.")
    }
    guard attributes <= limits.attributes else {
      throw refusal(
        .tooManyAttributes, at: offset, expected: [String(limits.attributes)], found: String(attributes),
        "The element has \(attributes) attributes; at most \(limits.attributes) are read. Remove some.")
    }
  }

  // MARK: - Bytes

  private func starts(_ mark: StaticString) -> Bool {
    text.bytes[cursor...].starts(with: mark.description.utf8)
  }

  /// Moves behind the next `mark`, or to the end of the text: libxml2 will say what is missing.
  private mutating func skip(past mark: StaticString, after length: Int) {
    let mark = Array(mark.description.utf8)
    cursor = min(cursor + length, text.bytes.count)
    while cursor < text.bytes.count {
      if text.bytes[cursor] == mark[0], text.bytes[cursor...].starts(with: mark) {
        cursor += mark.count
        return
      }
      cursor += 1
    }
  }

  private func name(at start: Int) -> Range<Int> {
    var end = min(start, text.bytes.count)
    while end < text.bytes.count, !endsName(text.bytes[end]) { end += 1 }
    return min(start, end)..<end
  }

  /// White space and `/ > = " ' <`.
  private func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3D, 0x22, 0x27, 0x3C: true
    default: false
    }
  }

  private func refusal(
    _ code: MarkupFinding.Code, at offset: Int, expected: [String] = [], found: String? = nil,
    _ message: String
  ) -> MarkupError {
    return MarkupError(
      MarkupFinding(
        code, at: text.position(at: offset), keyPath: Outline(tags: tags).keyPath(at: offset, in: text),
        expected: expected, found: found,
        message: message))
  }
}

extension Outline {
  /// The outline of what has been read so far.
  init(tags: [Tag]) { self.tags = tags }
}
