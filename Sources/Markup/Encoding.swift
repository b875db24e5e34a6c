/// Documents are UTF-8, and say nothing else of themselves.
enum Encoding {
  static func check(_ text: SourceText) throws(MarkupError) {
    let bytes = text.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw MarkupError(
        MarkupFinding(
          .notUTF8, at: .start, expected: ["UTF-8"], found: "UTF-16",
          message: "The document is in UTF-16; documents are read in UTF-8 only. Save it again as UTF-8."))
    }
    if let offset = firstInvalid(in: bytes) {
      let byte = "0x" + hex(bytes[offset])
      throw MarkupError(
        MarkupFinding(
          .notUTF8, at: text.position(at: offset), expected: ["UTF-8"], found: byte,
          message: "The byte \(byte) does not belong to a UTF-8 text; documents are read in UTF-8 only. "
            + "Save it again as UTF-8."))
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw MarkupError(
        MarkupFinding(
          .notWellFormed, at: text.position(at: offset), found: "U+0000",
          message: "The document holds the character U+0000; XML has no way to carry it. "
            + "Remove it, or save the document again as UTF-8."))
    }
    if let (name, offset) = declared(in: text), name.lowercased() != "utf-8" {
      throw MarkupError(
        MarkupFinding(
          .notUTF8, at: text.position(at: offset), expected: ["UTF-8"], found: name,
          message: "The document declares the encoding '\(name)'; documents are read in UTF-8 only. "
            + "Save it as UTF-8 and declare that, or nothing."))
    }
  }

  /// The offset of the first byte that is not part of a UTF-8 text.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The encoding that the XML declaration names, and where it stands.
  private static func declared(in text: SourceText) -> (name: String, offset: Int)? {
    let bytes = text.bytes[text.start...]
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: 0x3E) else { return nil }
    let declaration = bytes[..<end]
    let key = Array("encoding".utf8)
    guard let start = declaration.indices.first(where: { declaration[$0...].starts(with: key) }),
      let opening = declaration[start...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let closing = declaration[(opening + 1)...].firstIndex(of: declaration[opening])
    else { return nil }
    return (String(decoding: declaration[(opening + 1)..<closing], as: UTF8.self), opening + 1)
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}
