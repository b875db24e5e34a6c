import LoopbackServer
import Testing

@testable import Transfer

@Suite struct CancellationTests {
  private static func outcome(
    of request: TransferRequest, with engine: TransferEngine
  ) async -> Result<Int, TransferError> {
    do throws(TransferError) {
      return .success(try await engine.send(request).status)
    } catch {
      return .failure(error)
    }
  }

  @Test func `cancelling ends a transfer and its connection`() async throws {
    let server = try LoopbackServer { _ in .stall }
    let engine = makeEngine()
    let task = Task { await Self.outcome(of: TransferRequest(server.url), with: engine) }
    await server.received(1)
    task.cancel()
    #expect(await task.value == .failure(.cancelled))
    await server.deserted()
  }

  @Test func `a task cancelled before it sends sends nothing it waits for`() async throws {
    let server = try LoopbackServer { _ in .stall }
    let engine = makeEngine()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await Self.outcome(of: TransferRequest(server.url), with: engine)
    }
    #expect(await task.value == .failure(.cancelled))
  }

  @Test func `cancelling in the middle of a body`() async throws {
    let server = try LoopbackServer { _ in .endless(upTo: 1 << 40) }
    let engine = makeEngine()
    var request = TransferRequest(server.url)
    request.limits.maxBytes = 1 << 41
    let sent = request
    let task = Task { await Self.outcome(of: sent, with: engine) }
    await server.received(1)
    task.cancel()
    #expect(await task.value == .failure(.cancelled))
    await server.deserted()
  }

  @Test func `cancelling after the answer changes nothing`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    let task = Task { await Self.outcome(of: TransferRequest(server.url), with: engine) }
    #expect(await task.value == .success(200))
    task.cancel()
    #expect(await Self.outcome(of: TransferRequest(server.url), with: engine) == .success(200))
  }

  @Test func `of fifty at once the cancelled half is cancelled and the other answered`() async throws {
    let server = try LoopbackServer { $0.target == "/diam" ? .stall : .text("ya") }
    let engine = makeEngine(maxConnectionsPerHost: 8)
    let tasks = (0..<50).map { number in
      Task {
        let place = number.isMultiple(of: 2) ? "/diam" : "/ya"
        return await Self.outcome(of: TransferRequest(server.url + place), with: engine)
      }
    }
    await server.received(1)
    for (number, task) in tasks.enumerated() where number.isMultiple(of: 2) { task.cancel() }
    for (number, task) in tasks.enumerated() {
      #expect(await task.value == (number.isMultiple(of: 2) ? .failure(.cancelled) : .success(200)))
    }
    #expect(try await engine.send(TransferRequest(server.url + "/ya")).status == 200)
  }

  /// The cancellation may come before the start, during it or after the answer.
  @Test func `cancelling at any moment answers once`() async throws {
    let server = try LoopbackServer { _ in .text("ya") }
    let engine = makeEngine()
    for _ in 0..<200 {
      let task = Task { await Self.outcome(of: TransferRequest(server.url), with: engine) }
      await Task.yield()
      task.cancel()
      let outcome = await task.value
      #expect(outcome == .failure(.cancelled) || outcome == .success(200))
    }
  }
}
