package import Catalog

/// The regions and cities that are part of the program.
package enum ReferenceData {
  /// All 552 regions, the 98 cities among them with what is known of them, and the invented ones.
  package static let gazetteer: Gazetteer = {
    do throws(ExchangeError) {
      return try gazetteer(
        regions: PackageResources.regions_csv, cities: PackageResources.cities_csv,
        invented: PackageResources.invented_csv)
    } catch {
      preconditionFailure("the reference data in the program can be read: \(error)")
    }
  }()

  /// The bodies that are no regions, with the names that people use.
  private static let listedBodies: [PartyNames.Body] = {
    do throws(ExchangeError) {
      return try bodies(PackageResources.bodies_csv)
    } catch {
      preconditionFailure("the reference data in the program can be read: \(error)")
    }
  }()

  /// The names of bodies that are no regions, by their short names.
  package static let bodies: [Slug: String] = Dictionary(listedBodies.map { ($0.slug, $0.name) }) { first, _ in first }

  /// The names of all regions and bodies.
  package static let partyNames = PartyNames(gazetteer, bodies: listedBodies)

  static func bodies(_ bytes: [UInt8]) throws(ExchangeError) -> [PartyNames.Body] {
    var taken: Set<Slug> = []
    return try rows(bytes, named: "bodies.csv", columns: ["slug", "name", "aliases"]).map { row throws(ExchangeError) in
      guard let slug = try? Slug(row[0]), !row[1].isEmpty, taken.insert(slug).inserted else {
        throw refusal("bodies.csv", row)
      }
      return PartyNames.Body(slug, name: row[1], aliases: row[2].split(separator: "|").map(String.init))
    }
  }

  /// Reads the tables; every row must be right, and only invented regions have codes that begin with 00.
  static func gazetteer(
    regions: [UInt8], cities: [UInt8], invented: [UInt8] = Array("code,name,kind,province\n".utf8)
  ) throws(ExchangeError) -> Gazetteer {
    var facts: [RegionCode: City] = [:]
    for row in try rows(cities, named: "cities.csv", columns: cityColumns) {
      let (code, city) = try city(row)
      facts[code] = city
    }
    var all: [Region] = []
    for row in try rows(regions, named: "regions.csv", columns: regionColumns) {
      guard let code = try? RegionCode(row[0]), let kind = Region.Kind(rawValue: row[2]),
        (kind == .city) == (facts[code] != nil)
      else { throw refusal("regions.csv", row) }
      all.append(
        Region(code, name: row[1], kind: kind, province: row[3].isEmpty ? nil : row[3], city: facts[code]))
    }
    for row in try rows(invented, named: "invented.csv", columns: regionColumns) {
      guard let code = try? RegionCode(row[0]), code.isInvented, let kind = Region.Kind(rawValue: row[2]) else {
        throw refusal("invented.csv", row)
      }
      all.append(Region(code, name: row[1], kind: kind, province: row[3].isEmpty ? nil : row[3]))
    }
    return Gazetteer(all)
  }

  private static let regionColumns = ["code", "name", "kind", "province"]
  private static let cityColumns = [
    "code", "name", "province", "komwil", "status", "lat", "lon", "komwil_basis", "aliases",
  ]

  private static func city(_ row: [String]) throws(ExchangeError) -> (RegionCode, City) {
    guard let code = try? RegionCode(row[0]), let komwil = Komwil(rawValue: row[3]),
      let status = City.Status(rawValue: row[4]), let latitude = Double(row[5]),
      let longitude = Double(row[6]),
      let point = City.Point(latitude: latitude, longitude: longitude)
    else { throw refusal("cities.csv", row) }
    let aliases = row[8].split(separator: "|").map(String.init)
    return (code, City(komwil: komwil, status: status, point: point, komwilBasis: row[7], aliases: aliases))
  }

  // These tables hold no quotes and no commas inside a field.
  private static func rows(
    _ bytes: [UInt8], named file: String, columns: [String]
  ) throws(ExchangeError) -> [[String]] {
    let rows = bytes.split(separator: 0x0A).map { line in
      line.split(separator: 0x2C, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    guard rows.first == columns else { throw refusal(file, rows.first ?? []) }
    for row in rows where row.count != columns.count || row.contains(where: { $0.contains("\"") }) {
      throw refusal(file, row)
    }
    return Array(rows.dropFirst())
  }

  private static func refusal(_ file: String, _ row: [String]) -> ExchangeError {
    ExchangeError(
      .reference, "\(file) has the row '\(row.joined(separator: ","))'",
      rule: "every row has the columns of the first, and each value is one of its kind", fault: .author)
  }
}

extension ExchangeError.Code {
  /// The tables of regions and cities.
  package static let reference = Self(rawValue: "exchange.reference")
}
