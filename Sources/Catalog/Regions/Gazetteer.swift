/// The regions that records may refer to, found by code or by name.
public struct Gazetteer: Sendable {
  /// In the order of their codes.
  public let regions: [Region]
  private let byCode: [RegionCode: Region]
  private let byName: [String: [Region]]

  /// Makes a gazetteer of these rows; of two rows with one code the later counts.
  public init(_ rows: [Region]) {
    byCode = Dictionary(rows.map { ($0.code, $0) }) { _, later in later }
    regions = byCode.values.sorted { $0.code < $1.code }
    var byName: [String: [Region]] = [:]
    for region in regions {
      for key in Set(region.names.map { RegionName($0).key }) { byName[key, default: []].append(region) }
    }
    self.byName = byName
  }

  /// The cities of the national register, in the order of their codes.
  public var cities: [Region] { regions.filter { $0.kind == .city && !$0.code.isInvented } }
  /// The cities that do not exist, in the order of their codes.
  public var inventedCities: [Region] { regions.filter { $0.kind == .city && $0.code.isInvented } }

  /// The region with this code.
  public subscript(code: RegionCode) -> Region? { byCode[code] }

  /// The regions that a name can mean, cities first.
  ///
  /// Case, hyphens and spaces do not matter, "Kota" or "Kab." in front narrows the search:
  /// "bau bau", "Bau-Bau" and "Kota Baubau" all find Kota Bau Bau, "Bandung" finds a city and a regency.
  public func regions(named text: some StringProtocol) -> [Region] {
    let name = RegionName(text)
    let found = byName[name.key, default: []].filter { name.kind == nil || name.kind == $0.kind }
    return found.filter { $0.kind == .city } + found.filter { $0.kind != .city }
  }

  /// The name to show for a region: the official one, or the code where the register has none.
  public func name(of code: RegionCode) -> String { byCode[code]?.name ?? code.description }

  /// The regions that may have been meant by a code that is not in the register, at most three.
  public func suggestions(for code: RegionCode) -> [Region] {
    closest(to: code.description, within: 1, preferring: { $0.code.province == code.province }) {
      [$0.code.description]
    }
  }

  /// The regions that may have been meant by a name that is not in the register, at most three.
  public func suggestions(forName text: some StringProtocol) -> [Region] {
    let name = RegionName(text)
    let reach = min(3, name.key.utf8.count / 3)
    return closest(to: name.key, within: reach) { region in
      name.kind == nil || name.kind == region.kind ? region.names.map { RegionName($0).key } : []
    }
  }

  // Nearest first; among equals the preferred ones, then cities, then by code.
  private func closest(
    to text: String, within reach: Int, preferring isPreferred: (Region) -> Bool = { _ in true },
    of keys: (Region) -> [String]
  ) -> [Region] {
    let bytes = Array(text.utf8)
    let ranked: [(distance: Int, region: Region)] = regions.compactMap { region in
      let distance = keys(region).compactMap { EditDistance.between(bytes, Array($0.utf8), within: reach) }
        .min()
      return distance.map { ($0, region) }
    }
    func order(_ distance: Int, _ region: Region) -> (Int, Int, Int, RegionCode) {
      (distance, isPreferred(region) ? 0 : 1, region.kind == .city ? 0 : 1, region.code)
    }
    let sorted = ranked.sorted { order($0.distance, $0.region) < order($1.distance, $1.region) }
    return sorted.prefix(3).map(\.region)
  }
}
