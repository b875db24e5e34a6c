import Exchange
package import Logging
import Sync

/// Reconciles again and again until the task is cancelled: one sequence of rounds for each peer.
package struct SyncLoop: Sendable {
  let rounds: Rounds
  let schedule: Schedule
  let logger: Logger

  /// The longest wait after failures is an hour, or the interval if that is longer.
  package init(rounds: Rounds, interval: Int, logger: Logger) {
    self.rounds = rounds
    schedule = Schedule(interval: interval * 1000, longest: 3_600_000)
    self.logger = logger
  }

  /// Runs until cancelled, also without peers. A failing peer waits longer each time and holds up no other.
  package func run() async {
    if rounds.node.settings.peers.isEmpty { return await untilCancelled() }
    await withDiscardingTaskGroup { group in
      for url in rounds.node.settings.peers {
        group.addTask { await follow(url) }
      }
    }
  }

  /// A hub has nobody to ask: it is asked.
  private func untilCancelled() async {
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
  }

  private func follow(_ url: String) async {
    var failures = 0
    while !Task.isCancelled {
      do {
        let report = try await rounds.round(with: url)
        failures = report.failure == nil && report.replicaFault == nil ? 0 : failures + 1
      } catch {
        failures += 1
        logger.error("round impossible", metadata: ["peer.url": "\(url)", "error": "\(error)"])
      }
      let roll = rounds.node.outside.randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let wait = schedule.delay(afterFailures: failures, roll: roll)
      do { try await Task.sleep(for: .milliseconds(wait)) } catch { return }
    }
  }
}
