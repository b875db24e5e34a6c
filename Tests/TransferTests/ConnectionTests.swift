import Glibc
import LoopbackServer
import Testing

@testable import Transfer

@Suite struct ConnectionTests {
  @Test func `one connection serves request after request`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    var reused: [Bool] = []
    for _ in 0..<10 { reused.append(try await engine.send(TransferRequest(server.url)).reusedConnection) }
    #expect(reused == [false] + Array(repeating: true, count: 9))
    #expect(server.acceptedConnections == 1)
  }

  @Test(arguments: [1, 2, 3])
  func `opens no more connections than allowed`(limit: Int) async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine(maxConnectionsPerHost: limit)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { try await engine.send(TransferRequest(server.url)).status } }
      for try await status in group { #expect(status == 200) }
    }
    #expect(server.requests.count == 20)
    #expect((1...limit).contains(server.acceptedConnections))
  }

  @Test func `a server that closes after each answer is still answered by`() async throws {
    let server = try LoopbackServer { _ in .raw(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nya".utf8))
    }
    let engine = makeEngine()
    for _ in 0..<5 { #expect(try await engine.send(TransferRequest(server.url)).body == Array("ya".utf8)) }
    #expect(server.acceptedConnections == 5)
  }

  /// Without the engine's care this ends the process.
  @Test func `a broken pipe is no signal`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    _ = try await makeEngine().send(TransferRequest(server.url))
    #expect(raise(SIGPIPE) == 0)
  }

  @Test func `shutting down closes kept connections`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    _ = try await engine.send(TransferRequest(server.url))
    engine.shutDown()
    await server.deserted()
    engine.shutDown()
    await expect(.shutDown, sending: TransferRequest(server.url), with: engine)
    #expect(server.acceptedConnections == 1)
  }

  @Test func `the last reference closes kept connections`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    for _ in 0..<20 { _ = try await makeEngine().send(TransferRequest(server.url)) }
    await server.deserted()
    #expect(server.acceptedConnections == 20)
  }

  @Test func `an engine that was never used is shut down too`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    engine.shutDown()
    await expect(.shutDown, sending: TransferRequest(server.url), with: engine)
    #expect(server.acceptedConnections == 0)
  }

  @Test func `shutting down answers everything under way`() async throws {
    let server = try LoopbackServer { _ in .stall }
    let engine = makeEngine(maxConnectionsPerHost: 3)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask { await expect(.shutDown, sending: TransferRequest(server.url), with: engine) }
      }
      // Three are with the server; the others wait for a connection or have not been sent.
      await server.received(3)
      engine.shutDown()
    }
    await server.deserted()
  }

  /// No order between sending and shutting down may lose an answer.
  @Test func `shutting down at any moment answers everybody once`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    for _ in 0..<50 {
      let engine = makeEngine()
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do throws(TransferError) {
              return try await engine.send(TransferRequest(server.url)).status == 200
            } catch {
              return error == .shutDown
            }
          }
        }
        group.addTask {
          engine.shutDown()
          return true
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes == Array(repeating: true, count: 5))
    }
  }
}
