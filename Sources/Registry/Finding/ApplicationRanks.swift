import Catalog

/// The applications in every order that lists can have; made once, so that a page is read off from its place on.
struct ApplicationRanks: Sendable {
  private(set) var byName: [Int32] = []
  private(set) var byAdopters: [Int32] = []
  private(set) var byDate: [Int32] = []

  init() {}

  /// Takes applications in the order of their ids; equal ones stay in it.
  init(names: [String], adopters: [Int], days: [Int]) {
    byName = names.indices.map { Int32($0) }.sorted { a, b in
      let (first, second) = (names[Int(a)], names[Int(b)])
      return first == second ? a < b : first < second
    }
    byAdopters = Self.stable(byName) { adopters[$0] }
    byDate = Self.stable(byName) { days[$0] }
  }

  /// The same, largest number first.
  private static func stable(_ places: [Int32], _ number: (Int) -> Int) -> [Int32] {
    Dictionary(grouping: places) { number(Int($0)) }.sorted { $0.key > $1.key }.flatMap(\.value)
  }
}
