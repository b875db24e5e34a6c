import Catalog
import Exchange
import Ledger
import Testing

@Suite struct PathTests {
  static let hex = String(repeating: "0a", count: 32)

  static let resources = [
    "/sync/v1/heads", "/sync/v1/heads?since=7f3a.12", "/sync/v1/pull", "/sync/v1/push",
    "/sync/v1/logs/73.71/run/0-256", "/sync/v1/logs/direktori/run/256-257", "/sync/v1/payloads/\(hex)",
    "/sync/v1/logs/73.71/checkpoint", "/sync/v1/logs/apeksi/checkpoint", "/sync/v1/logs/direktori/checkpoint",
    "/sync/v1/logs/73.71/tile/0/000", "/sync/v1/logs/73.71/tile/0/x001/x234/067",
    "/sync/v1/logs/73.71/tile/1/000.p/7", "/sync/v1/logs/73.71/tile/entries/x001/234.p/255",
  ]

  @Test(arguments: resources)
  func `a resource has one path`(path: String) throws {
    #expect(try WirePath(path).description == path)
  }

  @Test func `paths are built from values`() throws {
    let makassar = LogName.member(try MemberID("73.71"))
    let cases: [(WirePath, String, String?)] = [
      (.heads(since: nil), "/sync/v1/heads", "sync/v1/heads"),
      (.heads(since: try Generation("a.1")), "/sync/v1/heads?since=a.1", nil),
      (.pull, "/sync/v1/pull", nil), (.push, "/sync/v1/push", nil),
      (
        .run(.directory, from: 0, to: 256), "/sync/v1/logs/direktori/run/0-256",
        "sync/v1/logs/direktori/run/0-256"
      ),
      (
        .payload(try MerkleHash(hex: Self.hex)), "/sync/v1/payloads/\(Self.hex)",
        "sync/v1/payloads/\(Self.hex)"
      ),
      (
        .checkpoint(makassar), "/sync/v1/logs/73.71/checkpoint", "sync/v1/logs/73.71/checkpoint"
      ),
      (
        .tile(makassar, try TilePath(.entries, index: 1_234_067, width: 3)),
        "/sync/v1/logs/73.71/tile/entries/x001/x234/067.p/3",
        "sync/v1/logs/73.71/tile/entries/x001/x234/067.p/3"
      ),
    ]
    for (value, path, file) in cases {
      #expect(value.description == path)
      #expect(try WirePath(path) == value)
      #expect(value.file == file)
    }
    #expect(WirePath.log(makassar) == "/sync/v1/logs/73.71/")
  }

  @Test(arguments: resources)
  func `no path needs percent-encoding`(path: String) {
    let unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/?="
    #expect(path.allSatisfy { unreserved.contains($0) })
  }

  @Test(arguments: [
    "", "/", "sync/v1/heads", "/sync/v1/heads/", "/sync/v1//heads", "/sync/v2/heads", "/sync/v1/heads?since=",
    "/sync/v1/heads?since=a", "/sync/v1/heads?since=a.01", "/sync/v1/heads?since=a.1&x=1",
    "/sync/v1/heads?until=a.1",
    "/sync/v1/heads#a", "/sync/v1/pull?x", "/sync/v1/logs/73.71", "/sync/v1/logs/73.71/",
    "/sync/v1/logs/Makassar/checkpoint",
    "/sync/v1/logs/../checkpoint", "/sync/v1/logs/73%2E71/checkpoint", "/sync/v1/logs/73.71/run/1-1",
    "/sync/v1/logs/73.71/run/2-1", "/sync/v1/logs/73.71/run/00-1", "/sync/v1/logs/73.71/run/0-1-2",
    "/sync/v1/logs/73.71/run/0", "/sync/v1/logs/73.71/run/-1-0", "/sync/v1/logs/73.71/run/0-1/",
    "/sync/v1/logs/73.71/run/0-99999999999999999999", "/sync/v1/logs/73.71/tile/0/0",
    "/sync/v1/logs/73.71/tile/64/000",
    "/sync/v1/logs/73.71/tile/0/x000/001", "/sync/v1/logs/73.71/tile/0/000.p/256",
    "/sync/v1/logs/73.71/tile/0/000.p/0",
    "/sync/v1/payloads/0A", "/sync/v1/payloads/\(hex)00", "/sync/v1/payloads/\(hex.uppercased())",
    "/sync/v1/payloads/\(hex)/x", "/sync/v1/\u{1d629}eads", "/sync/v1/pull\0",
    "/sync/v1/" + String(repeating: "a", count: 300),
  ])
  func `refuses other paths`(path: String) {
    #expect(throws: ExchangeError.self) { try WirePath(path) }
  }

  static let pages: [(PagePath, String)] = {
    guard let agreement = try? RecordID("apeksi/baubau-makassar"),
      let application = try? RecordID("73.71/siap"),
      let makassar = try? RegionCode("73.71"), let baubau = try? PartyID("74.72"),
      let apeksi = try? PartyID("apeksi")
    else { return [] }
    return [
      (.agreement(agreement, .status), "/kerja-sama/apeksi/baubau-makassar"),
      (.agreement(agreement, .impact), "/kerja-sama/apeksi/baubau-makassar/dampak"),
      (.agreement(agreement, .history), "/kerja-sama/apeksi/baubau-makassar/riwayat"),
      (.application(application), "/aplikasi/73.71/siap"), (.file(application), "/berkas/73.71/siap"),
      (.city(makassar, .sheet), "/kota/73.71"),
      (.city(makassar, .duties), "/kota/73.71/kewajiban"),
      (.city(makassar, .queue), "/kota/73.71/antrean"),
      (.city(makassar, .ledger), "/kota/73.71/neraca"),
      (.between(baubau, apeksi), "/antara/74.72/apeksi"),
    ] + PagePath.List.allCases.map { (.list($0), $0.rawValue) }
  }()

  @Test func `a page has one path, and a file in a folder of plain files`() throws {
    #expect(Self.pages.count == 25)
    for (page, path) in Self.pages {
      #expect(page.description == path)
      #expect(try PagePath(path) == page)
      #expect(page.file == (path == "/" ? "index.html" : path.dropFirst() + "/index.html"))
    }
    #expect(Set(Self.pages.map(\.1)).count == Self.pages.count)
    #expect(Set(Self.pages.map(\.0.file)).count == Self.pages.count)
  }

  @Test(arguments: [
    "", "//", "kerja-sama", "/kerja-sama/", "/kerja-sama/apeksi", "/kerja-sama/apeksi/x/",
    "/kerja-sama/apeksi/X",
    "/kerja-sama/apeksi/x/akibat", "/kerja-sama/apeksi/x/dampak/y", "/kota/makassar", "/kota/73.71/",
    "/kota/7371",
    "/antara/74.72", "/aplikasi/73.71", "/laporan", "/audit", "/Jaringan", "/jaringan?x=1", "/kota/73%2E71",
  ])
  func `refuses other pages`(path: String) {
    #expect(throws: ExchangeError.self) { try PagePath(path) }
  }

  @Test func `no page lies where nodes fetch`() {
    for (_, path) in Self.pages { #expect(!path.hasPrefix("/sync") && !path.hasPrefix("/api")) }
  }

  @Test func `a link carries its question, percent-encoded`() {
    #expect(PagePath.list(.agreements).link() == "/kerja-sama")
    #expect(PagePath.list(.agreements).link([("berakhir", "90")]) == "/kerja-sama?berakhir=90")
    #expect(
      PagePath.list(.overview).link([("q", "Bau-Bau & Makassar/ü"), ("per", "2018-01-01")])
        == "/?q=Bau-Bau%20%26%20Makassar%2F%C3%BC&per=2018-01-01")
  }
}
