import Catalog
import Testing

@testable import Exchange

@Suite struct ReferenceDataTests {
  let gazetteer = ReferenceData.gazetteer

  @Test func `has every region of the register`() {
    let real = gazetteer.regions.filter { !$0.code.isInvented }
    #expect(real.count == 552)
    let kinds = Dictionary(grouping: real, by: \.kind).mapValues(\.count)
    #expect(kinds == [.province: 38, .regency: 416, .city: 98])
    #expect(gazetteer.regions.allSatisfy { $0.code.isProvince == ($0.kind == .province) })
    #expect(gazetteer.regions.allSatisfy { ($0.province == nil) == ($0.kind == .province) })
  }

  @Test func `invented regions are listed apart and never counted among the cities`() {
    #expect(gazetteer.inventedCities.count == 14)
    #expect(gazetteer.inventedCities.allSatisfy { $0.name.hasPrefix("Kota Contoh ") && $0.city == nil })
    #expect(Set(gazetteer.cities).isDisjoint(with: gazetteer.inventedCities))
    #expect(gazetteer.regions.count { $0.code.isInvented } == 16)
  }

  @Test func `a region with a real code is no invented one`() {
    #expect(throws: ExchangeError.self) {
      _ = try ReferenceData.gazetteer(
        regions: PackageResources.regions_csv, cities: PackageResources.cities_csv,
        invented: "code,name,kind,province\n73.71,Kota Contoh,kota,Provinsi Contoh\n".bytes)
    }
  }

  @Test func `bodies are found by their short names, each once`() throws {
    #expect(ReferenceData.bodies[try Slug("apeksi-komwil-vi")] == "APEKSI Komisariat Wilayah VI (Indonesia Timur)")
    for rows in ["apeksi,A,\napeksi,B,\n", "APEKSI,A,\n", "apeksi,,\n", "apeksi,A\n"] {
      #expect(throws: ExchangeError.self) { _ = try ReferenceData.bodies("slug,name,aliases\n\(rows)".bytes) }
    }
  }

  @Test func `has 93 cities and the 5 of Jakarta, in six Komwil`() {
    let cities = gazetteer.cities.compactMap(\.city)
    #expect(cities.count == 98)
    #expect(cities.filter { $0.status == .autonomous }.count == 93)
    #expect(
      gazetteer.cities.filter { $0.city?.status == .administrative }.map(\.code.province)
        == Array(repeating: "31", count: 5))
    let counts = Komwil.allCases.map { komwil in cities.filter { $0.komwil == komwil }.count }
    #expect(counts == [24, 10, 25, 13, 9, 17])
  }

  @Test func `places every city in Indonesia`() {
    for city in gazetteer.cities.compactMap(\.city) {
      #expect((-11...6.5).contains(city.point.latitude))
      #expect((95...141.5).contains(city.point.longitude))
    }
  }

  @Test(arguments: [
    "Baubau", "baubau", "Bau-Bau", "bau bau", "BAU BAU", "Kota Baubau", "kota bau-bau", "Kota Bau Bau",
    " Bau  Bau ",
  ])
  func `finds Bau Bau under every spelling`(_ text: String) {
    #expect(gazetteer.regions(named: text).map(\.code.description) == ["74.72"])
    #expect(gazetteer.regions(named: text).map(\.name) == ["Kota Bau Bau"])
  }

  @Test(arguments: [
    ("Bandung", ["32.73", "32.04"]), ("Kota Bandung", ["32.73"]), ("Kab. Bandung", ["32.04"]),
    ("kabupaten bandung", ["32.04"]), ("KOTA ADM. JAKARTA PUSAT", ["31.71"]), ("Jakarta Pusat", ["31.71"]),
    ("Kota Jakarta Pusat", ["31.71"]), ("Ujung Pandang", ["73.71"]), ("tolitoli", ["72.04"]),
    ("Gorontalo", ["75.71", "75", "75.01"]), ("Provinsi Gorontalo", ["75"]),
    ("Kab. Kepulauan Siau Tagulandang Biaro", ["71.09"]), ("Atlantis", []), ("", []), ("Kota", []),
  ])
  func `finds regions by name`(_ text: String, _ codes: [String]) {
    #expect(gazetteer.regions(named: text).map(\.code.description) == codes)
  }

  @Test func `finds every region by its own name and code`() {
    for region in gazetteer.regions {
      #expect(gazetteer[region.code] == region)
      for name in region.names {
        #expect(gazetteer.regions(named: name).contains(region), "\(name)")
        #expect(gazetteer.regions(named: name.uppercased()).contains(region), "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("Makasar", ["73.71"]), ("Kota Makasar", ["73.71"]), ("Babau", ["74.72"]), ("Kota Babau", ["74.72"]),
    ("Mkaassar", ["73.71"]), ("Atlantis", []),
  ])
  func `suggests what may have been meant`(_ text: String, _ codes: [String]) {
    let found = gazetteer.suggestions(forName: text).map(\.code.description)
    #expect(Array(found.prefix(max(1, codes.count))) == codes)
  }

  @Test func `suggests codes one slip away, cities first`() throws {
    let found = gazetteer.suggestions(for: try RegionCode("73.17"))
    #expect(found.map(\.code.description).contains("73.71"))
    #expect(found.count == 3)
    #expect(gazetteer.suggestions(for: try RegionCode("99.99")).isEmpty)
  }

  @Test func `names a region, and one it does not have by its code`() throws {
    #expect(gazetteer.name(of: try RegionCode("74.72")) == "Kota Bau Bau")
    #expect(gazetteer.name(of: try RegionCode("00.99")) == "00.99")
  }

  @Test(arguments: [
    ("code,name,kind,province\n73.7,Kota X,kota,Y\n", "73.7,Kota X,kota,Y"),
    ("code,name,kind,province\n73.71,Kota X,desa,Y\n", "73.71,Kota X,desa,Y"),
    ("code,name,kind,province\n73.71,Kota X,kota\n", "73.71,Kota X,kota"),
    ("code,name,kind,province\n73.71,Kota X,kota,Y\n", "73.71,Kota X,kota,Y"),
    ("code,name,kind\n", "code,name,kind"),
  ])
  func `refuses a table with a wrong row`(_ table: String, _ row: String) {
    let columns = "code,name,province,komwil,status,lat,lon,komwil_basis,aliases\n"
    #expect(throws: ExchangeError(.reference, "regions.csv has the row '\(row)'", rule: "")) {
      _ = try ReferenceData.gazetteer(regions: table.bytes, cities: columns.bytes)
    }
  }

  @Test(arguments: ["VII,autonomous,0,0", "VI,free,0,0", "VI,autonomous,91,0", "VI,autonomous,x,0"])
  func `refuses a city with a wrong value`(_ facts: String) {
    let columns = "code,name,province,komwil,status,lat,lon,komwil_basis,aliases\n"
    let row = "73.71,Kota X,Y,\(facts),basis,"
    #expect(throws: ExchangeError(.reference, "cities.csv has the row '\(row)'", rule: "")) {
      _ = try ReferenceData.gazetteer(
        regions: "code,name,kind,province\n".bytes, cities: (columns + row + "\n").bytes)
    }
  }
}
