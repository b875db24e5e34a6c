/// The right to send the reminders of a register: held by one process at a time, until released or the process
/// ends.
///
/// An advisory lock on the file `<path>.mailing`, which stays behind, empty. Under it a digest that is marked as
/// being sent is one that an earlier process left behind.
package final class MailingLock: Sendable {
  private let lock: FileLock

  /// Takes the lock at once; nil where another process is sending.
  package init?(beside register: String) throws(StoreError) {
    guard let lock = try FileLock(register + ".mailing") else { return nil }
    self.lock = lock
  }
}
