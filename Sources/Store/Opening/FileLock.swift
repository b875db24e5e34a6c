#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is locked by one process at a time, until released or the process ends.
///
/// The lock is advisory; the file stays behind, empty. The operating system frees the lock even after SIGKILL. It
/// works on local file systems.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock at once; nil where somebody else has it.
  init?(_ path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .lastSystemError(path, "opening the lock file") }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let failure = errno
      close(file)
      guard failure == EWOULDBLOCK else { throw .system(path, "locking", code: failure) }
      return nil
    }
    // Kept only now: once it is, `deinit` closes it, also when this throws.
    descriptor = file
  }

  deinit {
    // Given back before the file is closed: a child that was forked at this moment still has it open.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
