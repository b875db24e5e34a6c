import Catalog
import Foundation
import Logging
import LoopbackServer
import Registry
import Testing
import Transfer

/// What the daemon does about reminders while it runs.
@Suite struct ReminderLoopTests {
  private static func start(_ node: Node) -> Task<Void, Never> {
    let loop = ReminderLoop(
      node: node, engine: TransferEngine(userAgent: "test"), logger: Logger(label: "test") { _ in Silence() })
    return Task { await loop.run() }
  }

  @Test(.timeLimit(.minutes(2)))
  func `sends what is due as soon as it starts, and stops at once while it waits for the next morning`() async throws {
    let server = try MailServer()
    let (town, _) = try ReminderServiceTests.town(endingIn: 60)
    let node = try ReminderServiceTests.node(town, port: server.port, to: ["satu@a.example"])
    let running = Self.start(node)
    // The ledger is written after the mail: once it is, nothing is due any more.
    while try !node.reminders().isEmpty { await Task.yield() }
    running.cancel()
    await running.value
    #expect(try server.taken().map(\.to) == [["satu@a.example"]])
  }

  @Test(.timeLimit(.minutes(2)))
  func `runs and stops where nobody is to be reminded`() async throws {
    let (town, _) = try ReminderServiceTests.town(endingIn: 60)
    let before = try town.node.view().state
    let running = Self.start(town.node)
    running.cancel()
    await running.value
    #expect(try town.node.view().state == before)
  }
}
