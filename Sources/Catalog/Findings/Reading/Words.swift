/// One word or number of a text, and where it stands.
struct Word: Hashable, Sendable {
  /// In lower case, without apostrophes.
  var key: String
  var range: Range<String.Index>

  /// The number, if the word is written in digits, at most four of them.
  var digits: Int? {
    (1...4).contains(key.utf8.count) && key.utf8.allSatisfy(\.isDigit) ? Int(key) : nil
  }
}

extension String {
  /// The words of a text in lower case; what stands between them is dropped.
  var words: [String] { readWords().map(\.key) }

  /// The words with their places: runs of letters or of digits, with apostrophes inside, as in "Jum'at".
  func readWords() -> [Word] {
    var words: [Word] = []
    var start: Index?
    func end(at index: Index) {
      guard let first = start else { return }
      let key = self[first..<index].lowercased().filter { !Self.apostrophes.contains($0) }
      if !key.isEmpty { words.append(Word(key: key, range: first..<index)) }
      start = nil
    }
    var wasNumber = false
    for index in indices {
      let character = self[index]
      let isNumber = character.isASCII && character.isNumber
      let isInside = start != nil && !wasNumber && Self.apostrophes.contains(character)
      guard isNumber || character.isLetter || isInside else {
        end(at: index)
        continue
      }
      if start != nil, isNumber != wasNumber { end(at: index) }
      if start == nil { start = index }
      wasNumber = isNumber
    }
    end(at: endIndex)
    return words
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`"]
}
