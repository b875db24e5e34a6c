/// Numbers in Indonesian words, as legal texts write them beside the digits: "dua ribu tujuh belas".
enum WrittenNumber {
  /// The number 1…9999 with which the words begin, and how many of them it takes; nil where they begin otherwise.
  static func read(_ words: some Collection<Word>) -> (value: Int, count: Int)? {
    var rest = words.map(\.key)[...]
    let length = rest.count
    var value = 0
    for (name, worth) in [("ribu", 1000), ("ratus", 100)] {
      if rest.first == "se" + name {
        value += worth
        rest = rest.dropFirst()
      } else if let unit = rest.first.flatMap({ units[$0] }), rest.dropFirst().first == name {
        value += unit * worth
        rest = rest.dropFirst(2)
      }
    }
    if let (tens, count) = belowHundred(rest) {
      value += tens
      rest = rest.dropFirst(count)
    }
    return value == 0 ? nil : (value, length - rest.count)
  }

  private static func belowHundred(_ words: ArraySlice<String>) -> (Int, Int)? {
    guard let first = words.first else { return nil }
    if first == "sepuluh" { return (10, 1) }
    if first == "sebelas" { return (11, 1) }
    guard let unit = units[first] else { return nil }
    let after = words.dropFirst()
    switch after.first {
    case "belas": return (10 + unit, 2)
    case "puluh":
      // "dua puluh ribu" would be another number; nobody writes one in a date or a term.
      let last = after.dropFirst().first.flatMap { units[$0] }
      return (unit * 10 + (last ?? 0), last == nil ? 2 : 3)
    default: return (unit, 1)
    }
  }

  private static let units: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  ]
}
