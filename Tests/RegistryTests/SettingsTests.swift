import Catalog
import Exchange
import Registry
import Testing

@Suite struct SettingsTests {
  private func settings(_ words: [NodeSettings.Key: [String]]) throws -> NodeSettings {
    try NodeSettings { words[$0] ?? [] }
  }

  @Test func `a member is all that must be set`() throws {
    let settings = try settings([.member: ["73.71"]])
    #expect(settings.origin.description == "mitrakota/73.71")
    #expect(settings.directory.description == "mitrakota/direktori")
    #expect((settings.host, settings.port, settings.interval) == ("127.0.0.1", 8470, 60))
    #expect(settings.peers.isEmpty && settings.today == nil)
  }

  @Test(
    arguments: [
      ([:], "member: not set"),
      ([.member: ["Makassar"]], "member: 'Makassar' is not a member id"),
      ([.member: ["73.71"], .port: ["080"]], "port: '080' is not a port"),
      ([.member: ["73.71"], .port: ["70000"]], "port: '70000' is not a port"),
      ([.member: ["73.71"], .interval: ["0"]], "interval: '0' is not a number of seconds"),
      ([.member: ["73.71"], .zone: ["WIBB"]], "zone: 'WIBB' is not WIB, WITA or WIT"),
      ([.member: ["73.71"], .peers: ["hub.example"]], "peers: 'hub.example' does not begin with http"),
      ([.member: ["73.71"], .reportMonths: ["0"]], "reportMonths: '0' is not a number of months from 1 to 120"),
      ([.member: ["73.71", "74.72"]], "member: 2 values where one is expected"),
      ([.member: ["73.71"], .today: ["2026-11-23"]], "today: only a demonstration"),
      ([.member: ["73.71"], .realm: ["mitrakota-demo"], .host: ["0.0.0.0"]], "host: '0.0.0.0' is not a loopback"),
      (
        [.member: ["73.71"], .realm: ["mitrakota-demo"], .peers: ["http://10.0.0.1:8470"]],
        "peers: 'http://10.0.0.1:8470' is not on loopback"
      ),
      ([.member: ["73.71"], .directoryKey: ["abc"]], "directoryKey: 'abc' is not a key"),
    ] as [([NodeSettings.Key: [String]], String)])
  func `wrong settings are refused whole, with the fault`(words: [NodeSettings.Key: [String]], fault: String) throws {
    let error = #expect(throws: RegistryError.self) { try settings(words) }
    #expect(error?.code == .badSettings)
    #expect(error?.english.contains(fault) == true, "\(error?.english ?? "")")
  }

  @Test func `all faults are told at once`() throws {
    let error = #expect(throws: RegistryError.self) {
      try settings([.member: ["x y"], .port: ["-1"], .zone: ["GMT"], .logLevel: ["loud"]])
    }
    let lines = error?.english.split(separator: "\n").filter { $0.hasPrefix("  ") } ?? []
    #expect(lines.count == 4)
  }

  @Test(arguments: ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])
  func `a loopback host stays on this machine`(host: String) { #expect(Loopback.contains(host: host)) }

  @Test(arguments: ["127.0.0.1.example", "128.0.0.1", "127.0.0.256", "127.0.1", "0.0.0.0", "localhost.example", ""])
  func `any other host may leave it`(host: String) { #expect(!Loopback.contains(host: host)) }

  @Test(arguments: [
    ("http://127.0.0.1:8470", true), ("https://localhost/x", true), ("http://[::1]:8470/", true),
    ("http://127.0.0.1@evil.example", false), ("ftp://127.0.0.1", false), ("http://evil.example#127.0.0.1", false),
    ("http://127.0.0.1.evil.example", false),
  ])
  func `a URL is judged by its host alone`(url: String, stays: Bool) { #expect(Loopback.contains(url: url) == stays) }

  @Test func `the file is read back as it was written`() throws {
    let folder = try TemporaryFolder()
    let words: [NodeSettings.Key: [String]] = [
      .member: ["73.71"], .port: ["8471"], .peers: ["http://hub.example:8470"], .zone: ["WITA"],
    ]
    try SettingsFile(words: words).write(to: NodeFolder(folder.path))
    #expect(try SettingsFile(of: NodeFolder(folder.path)).words == words)
  }

  @Test(arguments: [
    (#"{"member": "73.71", "prot": 1}"#, "prot: no such setting"),
    (#"{"member": {"code": 1}}"#, "not an object of strings"), ("[]", "not an object of strings"),
    ("", "not an object of strings"),
  ])
  func `a settings file of another shape is refused with the reason`(text: String, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "settings.json")
    let error = #expect(throws: RegistryError.self) { try SettingsFile(of: NodeFolder(folder.path)) }
    #expect(error?.english.contains(reason) == true, "\(error?.english ?? "")")
  }

  @Test func `a folder without settings says how to set a node up`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: RegistryError.self) { try SettingsFile(of: NodeFolder(folder.path)) }
    #expect(error?.code == .notFound)
    #expect(error?.indonesian.contains("mitrakota setup --folder \(folder.path)") == true)
  }
}
