/// A release as numbers, so that 3.10 comes after 3.9; `v3.1` is 3.1, and 3.1 is 3.1.0.
public struct ReleaseNumber: Hashable, Sendable, Comparable {
  /// Without zeros at the end.
  private let parts: [Int]
  /// What stands after a hyphen, as in `3.0-beta`; such a release comes before the one without.
  private let preliminary: String?

  /// Reads one to six numbers with points between them; nil for any other text.
  public init?(_ text: String) {
    let words = text.lowercased().split(separator: " ").joined()
    let bare = words.hasPrefix("v") ? words.dropFirst() : words[...]
    let halves = bare.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard (1...6).contains(numbers.count) else { return nil }
    var parts: [Int] = []
    for number in numbers {
      guard (1...9).contains(number.utf8.count), number.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let value = Int(number)
      else { return nil }
      parts.append(value)
    }
    while parts.count > 1, parts.last == 0 { parts.removeLast() }
    self.parts = parts
    preliminary = halves.count > 1 ? String(halves[1]) : nil
  }

  /// Whether a shorter number is the beginning of this one.
  func begins(with shorter: ReleaseNumber) -> Bool { parts.starts(with: shorter.parts) }

  public static func < (a: Self, b: Self) -> Bool {
    for index in 0..<max(a.parts.count, b.parts.count) {
      let (left, right) = (
        index < a.parts.count ? a.parts[index] : 0, index < b.parts.count ? b.parts[index] : 0
      )
      if left != right { return left < right }
    }
    switch (a.preliminary, b.preliminary) {
    case (nil, _): return false
    case (_, nil): return true
    case (let left?, let right?): return left < right
    }
  }
}
