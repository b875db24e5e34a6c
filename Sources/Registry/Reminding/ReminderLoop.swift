import Catalog
package import Logging
package import Transfer

/// Sends reminders at the start and then once a day, until the task is cancelled.
package struct ReminderLoop: Sendable {
  private let service: ReminderService
  private let logger: Logger

  /// How long to wait, in seconds, before something that failed is tried again.
  static let patience = 3600

  package init(node: Node, engine: TransferEngine, logger: Logger) {
    service = ReminderService(node: node, engine: engine, logger: logger)
    self.logger = logger
  }

  /// Runs until cancelled, also where nobody is to be reminded.
  package func run() async {
    let (node, hour) = (service.node, service.node.settings.reminders.hour)
    while !Task.isCancelled {
      // At the start too: what was missed while the node was down is due now.
      let isDone = node.settings.reminders.recipients.isEmpty ? true : await attempt()
      let wait = hour.wait(from: node.outside.now(), offset: node.settings.zone.offset)
      await rest(isDone ? wait : min(wait, Self.patience))
    }
  }

  private func attempt() async -> Bool {
    do {
      return try await service.run().isComplete
    } catch {
      logger.error("reminders impossible", metadata: ["error": "\(error)"])
      return false
    }
  }

  /// Waits so many seconds, and less where the clock is put forward meanwhile: a machine may learn the date only
  /// after it has started.
  private func rest(_ seconds: Int) async {
    let end = service.node.outside.now().seconds + seconds
    var left = seconds
    while left > 0, !Task.isCancelled, service.node.outside.now().seconds < end {
      let step = min(left, 600)
      do { try await Task.sleep(for: .seconds(step)) } catch { return }
      left -= step
    }
  }
}
