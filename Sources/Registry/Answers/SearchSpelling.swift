#if canImport(Foundation)
  import Foundation
#endif

/// Words that people who mean the same write in several ways: `kerjasama` and `kerja sama`, `pks` and
/// `perjanjian kerja sama`, `Bau-Bau` and `Baubau`.
enum Spellings {
  /// Ways to write one thing, as words; the first one stands for all of them in a key.
  ///
  /// In an order in which a later group may use the first forms of earlier ones.
  private static let groups: [[[Substring]]] = [
    ["kerjasama", "kerja sama"], ["walikota", "wali kota"], ["tandatangan", "tanda tangan"],
    ["penandatanganan", "penanda tanganan"], ["baubau", "bau bau"], ["parepare", "pare pare"],
    ["sekda", "sekretaris daerah"], ["pks", "perjanjian kerjasama"], ["kb", "kesepakatan bersama"],
    ["mou", "nota kesepahaman"],
  ].map { $0.map { $0.split(separator: " ") } }

  /// The most ways to write one text that are tried.
  private static let most = 48

  /// The text as typed first, then with its words written in every other way and mixture.
  static func variants(of text: String) -> [String] {
    let typed = words(text)
    var known: Set<[Substring]> = [typed]
    var found = [typed]
    var next = 0
    while next < found.count, found.count < most {
      for group in groups {
        for from in group {
          for to in group where to != from {
            for variant in replacements(of: from, with: to, in: found[next]) where found.count < most {
              if known.insert(variant).inserted { found.append(variant) }
            }
          }
        }
      }
      next += 1
    }
    return [text] + found.dropFirst().map { $0.joined(separator: " ") }
  }

  /// Letters and digits in lower case without accents, each thing in its first way to write it: equal for texts
  /// that mean the same, such as `134/12/2017` and `134 / 12 / 2017`.
  static func key(_ text: String) -> String {
    var words = words(text)
    for group in groups {
      guard let first = group.first else { continue }
      for other in group.dropFirst() {
        while let next = replacements(of: other, with: first, in: words).first { words = next }
      }
    }
    return words.joined()
  }

  /// The words of a text: runs of letters and digits, in lower case and without accents.
  static func words(_ text: String) -> [Substring] {
    let plain = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return plain.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { Substring($0) }
  }

  /// The words with one occurrence replaced, for each occurrence.
  private static func replacements(
    of from: [Substring], with to: [Substring], in words: [Substring]
  ) -> [[Substring]] {
    guard words.count >= from.count else { return [] }
    return (0...(words.count - from.count)).compactMap { start in
      let end = start + from.count
      guard words[start..<end].elementsEqual(from) else { return nil }
      return Array(words[..<start]) + to + Array(words[end...])
    }
  }
}
