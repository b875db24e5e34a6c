import Logging
import Testing
import Transfer
import Web

@testable import Registry

@Suite struct WatchingTests {
  @Test func `health names member and state`() async throws {
    let hub = try Town.filledHub()
    let state = try hub.node.network().state
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get("/healthz")
      #expect(answer.status == 200)
      #expect(answer.text == "ok\nmember apeksi\norigin mitrakota-demo/apeksi\nstate \(state)\n")
      #expect(answer.header("Cache-Control") == "no-store")
    }
  }

  @Test func `metrics are text for Prometheus`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let answer = try await visit.get("/metrics")
      #expect(answer.status == 200)
      #expect(answer.header("Content-Type") == MetricsBoard.mediaType)
    }
  }

  @Test func `counters, gauges and timers are printed by name and labels`() {
    let board = MetricsBoard()
    let rounds = board.makeCounter(label: "mitrakota_rounds_total", dimensions: [("outcome", "exchanged")])
    (rounds as? Series)?.increment(by: 2 as Int64)
    let odd = board.makeCounter(label: "mitrakota_rounds_total", dimensions: [("outcome", "a\"b\\\n")])
    (odd as? Series)?.increment(by: 1 as Int64)
    let held = board.makeRecorder(label: "held.entries", dimensions: [], aggregate: false)
    (held as? Series)?.record(3 as Int64)
    (held as? Series)?.record(7 as Int64)
    for nanoseconds in [1_500_000_000, 500_000_000] as [Int64] {
      let timer = board.makeTimer(label: "seconds", dimensions: [])
      (timer as? Series)?.recordNanoseconds(nanoseconds)
    }
    #expect(
      board.text == """
        # TYPE held_entries gauge
        held_entries 7
        # TYPE mitrakota_rounds_total counter
        mitrakota_rounds_total{outcome="a\\"b\\\\\\n"} 1
        mitrakota_rounds_total{outcome="exchanged"} 2
        # TYPE seconds summary
        seconds_sum 2
        seconds_count 2

        """)
  }

  @Test func `a port in use is said in both languages`() async throws {
    let hub = try Town.hub()
    try await Visit.to(hub.node) { visit in
      let port = try #require(visit.base.split(separator: ":").last.flatMap { Int($0) })
      let other = try Town.hub(seed: 3)
      var settings = other.node.settings
      settings.port = port
      let node = try Node(
        folder: other.node.folder, settings: settings, outside: other.node.outside, for: .reading)
      var logger = Logger(label: "WebTests")
      logger.logLevel = .critical
      let server = WebServer(node: node, metrics: MetricsBoard(), logger: logger)
      await #expect(throws: WebError.portInUse(host: "127.0.0.1", port: port)) {
        try await server.run { _ in }
      }
    }
    let error = WebError.portInUse(host: "127.0.0.1", port: 8471)
    #expect(
      error.indonesian
        == "Port 8471 di 127.0.0.1 sudah dipakai program lain; satu port melayani satu program. "
        + "Hentikan program itu, atau pilih port lain dengan --port.")
    #expect(error.description == error.english)
  }
}
