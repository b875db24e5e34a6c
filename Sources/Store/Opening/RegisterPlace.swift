#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The path of a register as the operating system sees it: permissions, and names that appear at once.
struct RegisterPlace {
  let path: String

  /// The directory that the file, its log and its locks are in.
  var directory: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The number of bytes, or `nil` if there is no file.
  func byteCount() throws(StoreError) -> Int? {
    guard let status = status(of: path) else {
      guard errno == ENOENT else { throw .lastSystemError(path, "looking for the file") }
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegister(path) }
    return Int(status.st_size)
  }

  /// The first bytes, fewer than `count` if the file is shorter; throws ``StoreError/empty(_:)`` if there are none.
  func beginning(_ count: Int) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastSystemError(path, "opening the file") }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(descriptor, &bytes, count, 0)
    guard read >= 0 else { throw .lastSystemError(path, "reading the file") }
    guard read > 0 else { throw .empty(path) }
    return Array(bytes.prefix(read))
  }

  /// Throws unless this user may read the file and somebody may: a file without any read permission was
  /// closed on purpose, and the administrator's account respects that too.
  func requireReadable() throws(StoreError) {
    guard access(path, R_OK) == 0, hasPermission(0o444, path) else { throw .unreadable(path) }
  }

  /// Throws unless the file (if there is one) and its directory may be written, likewise.
  func requireWritable() throws(StoreError) {
    for place in [directory, path] where status(of: place) != nil {
      guard access(place, W_OK) == 0, hasPermission(0o222, place) else { throw .notWritable(place) }
    }
    guard status(of: directory) != nil else { throw .missing(directory) }
  }

  /// Gives a finished file its name, so that nobody ever sees half of it; removes the working name.
  ///
  /// Throws ``StoreError/alreadyExists(_:)`` if something has the name already.
  func publish(from working: String) throws(StoreError) {
    guard link(working, path) == 0 else {
      throw errno == EEXIST ? .alreadyExists(path) : .lastSystemError(path, "naming the new file")
    }
    remove(working)
    // The name itself must survive a power cut.
    let descriptor = open(directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastSystemError(directory, "opening the directory") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .lastSystemError(directory, "writing the directory") }
  }

  /// Removes a file of ours that nobody knows by name; nothing happens if there is none.
  func remove(_ working: String) { unlink(working) }

  private func hasPermission(_ bits: mode_t, _ place: String) -> Bool {
    status(of: place).map { $0.st_mode & bits != 0 } ?? false
  }

  private func status(of place: String) -> stat? {
    var status = stat()
    return stat(place, &status) == 0 ? status : nil
  }
}

extension StoreError {
  /// The error that the last system call of this thread left behind.
  static func lastSystemError(_ path: String, _ operation: String) -> StoreError {
    system(path, operation, code: errno)
  }

  static func system(_ path: String, _ operation: String, code: Int32) -> StoreError {
    let reason = strerror(code).map { String(cString: $0) } ?? "code \(code)"
    return .system(path, operation: operation, reason: reason)
  }
}
