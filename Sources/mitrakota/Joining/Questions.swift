/// Answers from options, or from a person at a terminal; nobody is asked through a pipe.
struct Questions {
  let session: Session

  /// What was given, or what a person types; `option` is named where there is neither.
  mutating func answer(_ given: String?, _ option: String, _ question: String) throws(Failure) -> String {
    if let given { return given }
    guard Terminal.canAsk else { throw Self.missing(option) }
    while let line = Terminal.ask("\(question): ") {
      let text = line.trimmed
      if !text.isEmpty { return text }
    }
    throw Self.missing(option)
  }

  /// What a person types, or the usual answer.
  mutating func answer(_ question: String, usual: String) throws(Failure) -> String {
    guard Terminal.canAsk, let line = Terminal.ask("\(question) [\(usual)]: ") else { return usual }
    return line.trimmed.isEmpty ? usual : line.trimmed
  }

  /// A port that a person types, or the usual one.
  mutating func port(_ question: String, usual: Int) throws(Failure) -> Int {
    let text = try answer(question, usual: String(usual))
    guard let port = Int(text), (1...65_535).contains(port) else {
      throw .usage(
        id: "'\(text)' bukan porta: tulis angka 1 sampai 65535.",
        en: "'\(text)' is not a port: write 1 to 65535.")
    }
    return port
  }

  /// Whether a person agrees; `--yes` agrees beforehand.
  mutating func agreed(_ question: String, given: Bool) throws(Failure) -> Bool {
    if given { return true }
    guard Terminal.canAsk else { throw Self.missing("--yes") }
    let words = ["y", "ya", "yes"]
    return (Terminal.ask("\(question) [y/t] ")?.trimmed.lowercased()).map(words.contains) ?? false
  }

  private static func missing(_ option: String) -> Failure {
    .usage(
      id: "\(option) belum diisi, dan tidak ada terminal untuk bertanya. Tambahkan \(option).",
      en: "\(option) is not given, and there is no terminal to ask on. Add \(option).")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
