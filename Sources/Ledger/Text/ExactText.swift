/// A text compared by its UTF-8 bytes.
///
/// `String` calls composed and decomposed spellings equal; a signature does not, so names and
/// origins are compared as the bytes that were signed.
struct ExactText: Hashable, Sendable {
  let string: String

  init(_ string: String) { self.string = string }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(string.utf8.count)
    for byte in string.utf8 { hasher.combine(byte) }
  }
}

extension String {
  /// The text of `bytes` exactly as they came; `nil` if they are not valid UTF-8.
  init?(exactly bytes: some Sequence<UInt8>) {
    self.init(validating: bytes, as: UTF8.self)
  }
}

extension Collection<UInt8> {
  /// The pieces between line feeds; a text ending in one has an empty last piece.
  func splitLines() -> [SubSequence] {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// For error sentences: at most 80 bytes, control characters and bytes that are not UTF-8 escaped.
  var quoted: String {
    let isLong = count > 80
    let text = String(decoding: prefix(80), as: UTF8.self)
    var shown = ""
    for scalar in text.unicodeScalars {
      shown += scalar.value < 0x20 || scalar.value == 0x7f ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return isLong ? "'\(shown)…'" : "'\(shown)'"
  }
}
