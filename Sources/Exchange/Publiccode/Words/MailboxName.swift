/// A mail address by its form: `name@domain`.
enum MailboxName {
  /// Whether a text is a mailbox and nothing else.
  static func isRight(_ text: String) -> Bool {
    guard let at = text.lastIndex(of: "@") else { return false }
    return isLocal(text[..<at]) && isDomain(text[text.index(after: at)...])
  }

  private static func isLocal(_ text: Substring) -> Bool {
    if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      return text.dropFirst().dropLast().allSatisfy { $0 != "\"" && $0 != "\\" && !$0.isNewline }
    }
    return text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAtom) }
  }

  // At least two labels; the last begins and ends with a letter.
  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, labels.allSatisfy(isLabel) else { return false }
    return last.first?.isLetter == true && last.last?.isLetter == true
  }

  private static func isLabel(_ label: Substring) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    return isWord(first) && isWord(last) && label.allSatisfy { isWord($0) || $0 == "-" || $0 == "~" }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isASCII ? character.isLetter || character.isNumber : true
  }

  private static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: scalar.value >= 0xA0 || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    }
  }
}
