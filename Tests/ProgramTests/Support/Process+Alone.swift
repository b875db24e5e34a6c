import Foundation
import Synchronization

extension Process {
  /// One program starts after the other: Foundation lists the open files of this process while it starts one, and
  /// may crash where another start opens and closes files meanwhile.
  func runAlone() throws { try Self.door.withLock { _ in try run() } }

  private static let door = Mutex(())
}
