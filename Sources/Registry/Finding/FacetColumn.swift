/// The values of one facet of all applications: each application has a set of values, and each set that occurs has
/// a number.
///
/// So a facet with one value each and one with several are counted alike, in one pass over small numbers.
struct FacetColumn: Sendable {
  /// The number of the set of each application.
  private(set) var codes: [Int32] = []
  /// Each set that occurs, as places in `values`.
  private(set) var sets: [[Int]] = []
  private(set) var values: [String] = []
  private var codeOfSet: [[String]: Int32] = [:]
  private var codeOfValue: [String: Int32] = [:]
  private var placeOfValue: [String: Int] = [:]

  /// Adds the next application; no value stands for not recorded.
  mutating func append(_ given: [String]) {
    guard given.count > 1 else {
      let value = given.first ?? ApplicationFacet.unknown
      if let code = codeOfValue[value] { return codes.append(code) }
      let code = add([value])
      codeOfValue[value] = code
      return codes.append(code)
    }
    let set = Set(given).sorted()
    if set.count == 1 { return append(set) }
    if let code = codeOfSet[set] { return codes.append(code) }
    let code = add(set)
    codeOfSet[set] = code
    codes.append(code)
  }

  /// For each set, whether it has one of these values.
  func admits(_ chosen: Set<String>) -> [Bool] {
    let wanted = Set(chosen.compactMap { placeOfValue[$0] })
    return sets.map { set in set.contains(where: wanted.contains) }
  }

  private mutating func add(_ set: [String]) -> Int32 {
    sets.append(
      set.map { value in
        if let place = placeOfValue[value] { return place }
        values.append(value)
        placeOfValue[value] = values.count - 1
        return values.count - 1
      })
    return Int32(sets.count - 1)
  }
}
