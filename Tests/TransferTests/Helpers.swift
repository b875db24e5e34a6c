import LoopbackServer
import Testing

@testable import Transfer

/// Name of the test member, in every request.
let contact = "mitrakota/1.0 (73.71; +https://makassar.example/kontak)"

func makeEngine(maxConnectionsPerHost: Int = 4) -> TransferEngine {
  TransferEngine(userAgent: contact, maxConnectionsPerHost: maxConnectionsPerHost)
}

/// Expects a request to fail in exactly one way.
func expect(
  _ error: TransferError, sending request: TransferRequest, with engine: TransferEngine = makeEngine(),
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  await #expect(throws: error, sourceLocation: sourceLocation) { try await engine.send(request) }
}

/// A request with short limits where a test waits for one of them.
func impatient(_ url: String, total: Duration = .milliseconds(200)) -> TransferRequest {
  var request = TransferRequest(url)
  request.limits.totalTimeout = total
  return request
}

/// A port on which nobody listens: that of a server which has stopped.
func closedPort() async throws -> Int {
  let server = try LoopbackServer { _ in .stall }
  server.stop()
  return server.port
}

/// Small numbers in a fixed order (SplitMix64), so that a seed tells all about a failure.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
