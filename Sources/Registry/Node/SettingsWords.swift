/// Reads the words of settings and collects everything that is wrong with them.
struct SettingsWords {
  /// What is wrong, a line each, in the order in which it was found.
  private(set) var faults: [String] = []
  private let words: [NodeSettings.Key: [String]]

  init(_ value: (NodeSettings.Key) -> [String]) {
    words = Dictionary(uniqueKeysWithValues: NodeSettings.Key.allCases.map { ($0, value($0)) })
  }

  /// All words of a setting, empty where it is not set.
  func all(_ key: NodeSettings.Key) -> [String] { words[key] ?? [] }

  /// The one word of a setting, if it is set.
  mutating func one(_ key: NodeSettings.Key) -> String? {
    let words = all(key)
    if words.count > 1 { refuse("\(key.rawValue): \(words.count) values where one is expected") }
    return words.first
  }

  /// The value of a setting; `rule` ends the sentence about a word that `parse` does not take.
  mutating func read<Value>(
    _ key: NodeSettings.Key, _ fallback: Value, _ rule: String, _ parse: (String) -> Value?
  ) -> Value {
    guard let word = one(key) else { return fallback }
    if let value = parse(word) { return value }
    refuse("\(key.rawValue): '\(word)' \(rule)")
    return fallback
  }

  mutating func refuse(_ fault: String) { faults.append(fault) }

  /// Takes whole numbers of a range in their one spelling.
  static func number(_ range: ClosedRange<Int>) -> (String) -> Int? {
    { word in Int(word).flatMap { String($0) == word && range.contains($0) ? $0 : nil } }
  }
}
