package import Exchange
import Ledger

/// What publishing has written.
package struct Publication: Sendable {
  package let plan: PublishPlan
  package let origin: Origin
  /// Entries under the new head; nil for a log that is still empty.
  package let size: Int?
}

extension Publisher {
  /// Publishes, and says how long the log is now.
  package func publication() throws(RegistryError) -> Publication {
    let (plan, head) = try publish()
    return Publication(plan: plan, origin: node.settings.origin, size: head?.checkpoint.size)
  }
}
