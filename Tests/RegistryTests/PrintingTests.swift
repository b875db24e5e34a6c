import Catalog
import Exchange
import Logging
import Metrics
import Testing

@testable import Registry

/// What operators and their machines read of a node.
@Suite struct PrintingTests {
  private func settings(_ words: [NodeSettings.Key: [String]]) throws -> NodeSettings {
    try NodeSettings { words[$0] ?? [] }
  }

  @Test func `settings are printed a line each, those that are not set with a dash`() throws {
    #expect(
      try settings([.member: ["73.71"]]).printed == """
        member: 73.71
        realm: mitrakota
        directoryKey: –
        peers: –
        host: 127.0.0.1
        port: 8470
        catalog: –
        interval: 60
        zone: WIB
        contact: –
        site: –
        today: –
        logLevel: info
        logFormat: text
        reportMonths: –
        remindTo: –
        remindAt: 07:00
        remindDays: 180 90 60 30 14 7 1 0 -1
        mailServer: –
        mailFrom: –
        mailUser: –
        mailPasswordFile: –
        mailPassword: –
        mailCertificates: –

        """)
  }

  @Test(arguments: [
    ("https://nama:rahasia@hub.example/x", "https://…@hub.example/x"),
    ("https://rahasia@hub.example", "https://…@hub.example"),
    ("http://a:rahasia@b@hub.example", "http://…@hub.example"),
  ])
  func `an address with a password is refused, and the password is not quoted`(url: String, shown: String) throws {
    let error = #expect(throws: RegistryError.self) { try settings([.member: ["73.71"], .peers: [url]]) }
    #expect(error?.english.contains("peers: '\(shown)' names a user") == true, "\(error?.english ?? "")")
    #expect(error?.description.contains("rahasia") == false)
  }

  @Test(arguments: ["http://hub.example:8470/a@b", "http://hub.example?x=@"])
  func `an at sign behind the host is no user`(url: String) throws {
    #expect(try settings([.member: ["73.71"], .peers: [url]]).printed.contains("peers: \(url)\n"))
  }

  @Test(arguments: ["https://nama:rahasia@hub.example", "ftp://nama:rahasia@hub.example"])
  func `passwords are not printed in a refusal either`(url: String) throws {
    let error = #expect(throws: RegistryError.self) {
      try settings([.member: ["73.71"], .realm: ["mitrakota-demo"], .peers: [url]])
    }
    #expect(error?.english.contains("peers: ") == true)
    #expect(error?.english.contains("rahasia") == false, "\(error?.english ?? "")")
  }

  @Test func `the world gives a time of this century and bytes that do not repeat`() {
    let outside = Outside.live
    #expect(outside.now().seconds > 1_700_000_000)
    for count in [0, 1, 16, 32, 1000] { #expect(outside.randomBytes(count).count == count) }
    #expect(outside.randomBytes(32) != outside.randomBytes(32))
    #expect(Set(outside.randomBytes(4096)).count > 200)
  }

  @Test func `numbers are printed by name, whole where they are whole, sums with their counts`() {
    let board = MetricsBoard()
    board.makeCounter(label: "b_total", dimensions: [("z", "1"), ("a", "x")]).increment(by: 2)
    board.makeCounter(label: "b_total", dimensions: [("a", "x"), ("z", "1")]).increment(by: 3)
    board.makeCounter(label: "b_total", dimensions: [("a", "w"), ("z", "1")]).increment(by: 1)
    board.makeRecorder(label: "a.size-now", dimensions: [], aggregate: false).record(4.5)
    board.makeTimer(label: "c_seconds", dimensions: []).recordNanoseconds(1_500_000_000)
    board.makeTimer(label: "c_seconds", dimensions: []).recordNanoseconds(500_000_000)
    #expect(
      board.text == """
        # TYPE a_size_now gauge
        a_size_now 4.5
        # TYPE b_total counter
        b_total{a="w",z="1"} 1
        b_total{a="x",z="1"} 5
        # TYPE c_seconds summary
        c_seconds_sum 2
        c_seconds_count 2

        """)
  }

  @Test func `a gauge keeps the last value, a label value cannot end itself, a destroyed series is gone`() {
    let board = MetricsBoard()
    let gauge = board.makeMeter(label: "g", dimensions: [("v", "a\"b\\c\nd")])
    gauge.set(Int64(7))
    gauge.decrement(by: 2)
    #expect(board.text == "# TYPE g gauge\ng{v=\"a\\\"b\\\\c\\nd\"} 5\n")
    board.destroyMeter(gauge)
    #expect(board.text == "")
  }

  @Test func `a log line is one object with the event's own words on top`() throws {
    var handler = JSONLogHandler(label: "uji") { Instant(seconds: 1_795_000_000) }
    handler[metadataKey: "peer.url"] = "http://hub.example"
    handler[metadataKey: "sync.pulled"] = "1"
    let event = LogEvent(
      level: .warning, message: "baris \"satu\"\ndua", error: nil, metadata: ["sync.pulled": "2"], source: "uji",
      file: "f", function: "g", line: 1)
    #expect(
      String(decoding: handler.line(event), as: UTF8.self)
        == #"{"label":"uji","level":"warning","message":"baris \"satu\"\ndua","peer.url":"http://hub.example","#
        + #""sync.pulled":"2","time":"\#(Instant(seconds: 1_795_000_000))"}"#)
    #expect(handler[metadataKey: "sync.pulled"] == "1")
  }

  @Test func `metadata cannot pass itself off as the time or the level`() {
    let handler = JSONLogHandler(label: "uji") { Instant(seconds: 0) }
    let event = LogEvent(
      level: .info, message: "x", error: nil, metadata: ["time": "palsu", "level": "palsu"], source: "uji",
      file: "f", function: "g", line: 1)
    #expect(!String(decoding: handler.line(event), as: UTF8.self).contains("palsu"))
  }
}
