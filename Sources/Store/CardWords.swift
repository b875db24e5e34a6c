#if canImport(Foundation)
  internal import Foundation
#endif

/// The words of a text as the finder keeps and looks for them: runs of letters and digits, in lower case and
/// without accents.
enum CardWords {
  /// A longer word is cut; nobody tells apart what comes after so many bytes.
  static let mostBytes = 48

  /// Words of so few letters stand for themselves; a longer one stands for all that begin with it.
  ///
  /// Beginnings of three letters are mostly prefixes, with which many words begin.
  static let shortest = 4

  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isPlain = true
    func close() {
      guard !word.isEmpty else { return }
      if isPlain {
        words.append(String(decoding: word.prefix(mostBytes), as: UTF8.self))
      } else {
        words += folded(word)
      }
      word.removeAll(keepingCapacity: true)
      isPlain = true
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case 0x80...:
        word.append(byte)
        isPlain = false
      default: close()
      }
    }
    close()
    return words
  }

  private static func folded(_ word: [UInt8]) -> [String] {
    String(decoding: word, as: UTF8.self).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { scalars in
        var text = ""
        for scalar in scalars where text.utf8.count + 4 <= mostBytes { text.unicodeScalars.append(scalar) }
        return text
      }
  }
}

/// Cards lie in stretches of so many numbers.
enum CardStretch {
  static let bits = 11
  static let size = 1 << bits
  /// Marks a word of the title.
  static let title: UInt16 = 0x8000

  static func of(_ document: Int) -> Int { document >> bits }
  static func place(_ document: Int) -> UInt16 { UInt16(document & (size - 1)) }
}
