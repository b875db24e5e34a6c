#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The right to sign for a register: held by one process at a time, until released or the process ends.
///
/// An advisory lock on the file `<path>.signer`, which stays behind, empty; the operating system frees
/// the lock even after SIGKILL. It works on local file systems.
package final class SignerLock: Sendable {
  /// The file that is locked.
  package let path: String

  private let descriptor: Int32

  /// Takes the lock at once or throws ``StoreError/signerBusy(_:)`` with the name of the lock file.
  package init(beside register: String) throws(StoreError) {
    path = register + ".signer"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .lastSystemError(path, "opening the lock file") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    let failure = errno
    close(descriptor)
    throw failure == EWOULDBLOCK ? .signerBusy(path) : .system(path, "locking", code: failure)
  }

  deinit {
    // Given back before the file is closed: a child that was forked at this moment still has it open.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
