/// The right to sign for a register: held by one process at a time, until released or the process ends.
///
/// An advisory lock on the file `<path>.signer`, which stays behind, empty.
package final class SignerLock: Sendable {
  /// The file that is locked.
  package let path: String

  private let lock: FileLock

  /// Takes the lock at once or throws ``StoreError/signerBusy(_:)`` with the name of the lock file.
  package init(beside register: String) throws(StoreError) {
    let path = register + ".signer"
    guard let lock = try FileLock(path) else { throw .signerBusy(path) }
    self.path = path
    self.lock = lock
  }
}
