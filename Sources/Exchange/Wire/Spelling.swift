import Catalog
import Ledger

/// The spellings of single values that several formats share.
enum Spelling {
  /// The largest position and size of a log: fifteen digits, so that sums never overflow.
  static let largestNumber = 999_999_999_999_999

  /// A decimal number without sign or leading zero.
  static func number(
    in range: ClosedRange<Int> = 0...largestNumber
  ) -> (Substring) throws(SpellingError) -> Int {
    { text throws(SpellingError) in
      guard let number = CanonicalNumber.parse(text.utf8), range.contains(number) else {
        throw SpellingError(
          "a number here is \(range.lowerBound) to \(range.upperBound), without sign or leading zero")
      }
      return number
    }
  }

  /// The words of a line, between single spaces, exactly `count` of them.
  static func words(_ text: Substring, _ count: ClosedRange<Int>) throws(SpellingError) -> [Substring] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard count.contains(words.count), words.allSatisfy({ !$0.isEmpty }) else {
      throw SpellingError("the words of a line stand between single spaces")
    }
    return words
  }

  /// One of the words of a closed list.
  static func oneOf<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type
  ) -> (Substring) throws(SpellingError) -> Value {
    { text throws(SpellingError) in
      guard let value = Value(rawValue: String(text)) else {
        throw SpellingError("the word is one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return value
    }
  }

  /// A word of an open list: shaped like a slug, known or not.
  static func openWord<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) -> (Substring) throws -> Value {
    { text in
      guard let value = Value(rawValue: try Slug(text).description) else {
        throw SpellingError("the word is not known here")
      }
      return value
    }
  }

  /// A media type without parameters, in lower case, such as `application/xml`.
  static func mediaType(_ text: Substring) throws(SpellingError) -> String {
    let parts = text.utf8.split(separator: .slash, omittingEmptySubsequences: false)
    let isToken = { (part: Substring.UTF8View) in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
          case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
          default: false
          }
        }
    }
    guard parts.count == 2, parts.allSatisfy(isToken), text.utf8.count <= 100 else {
      throw SpellingError("a media type is two lower-case words around a slash, such as application/xml")
    }
    return String(text)
  }
}
