import Subprocess
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that was started, with its end.
final class Launch: Sendable {
  let identifier: pid_t
  private let end: Task<Int32, any Error>
  private let hasEnded: Flag

  /// Starts a program; it closes the descriptors here, which then belong to the program alone.
  ///
  /// - Parameters:
  ///   - input: Nothing to read if it is nil.
  ///   - error: Goes where the output goes if it is nil.
  init(
    _ program: String, _ words: [String], environment: [String: String], in folder: String = "/",
    input: FileDescriptor? = nil, output: FileDescriptor, error: FileDescriptor? = nil
  ) async throws {
    let input = try input ?? .open("/dev/null", .readOnly)
    let error = try error ?? output.duplicate()
    let keys = environment.map { name, value in (Environment.Key(stringLiteral: name), value) }
    let configuration = Configuration(
      executable: .path(FilePath(program)), arguments: Arguments(words),
      environment: .custom(Dictionary(uniqueKeysWithValues: keys)), workingDirectory: FilePath(folder))
    let (starts, start) = AsyncThrowingStream.makeStream(of: pid_t.self)
    let hasEnded = Flag()
    end = Task {
      do {
        let outcome = try await run(
          configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: true),
          output: .fileDescriptor(output, closeAfterSpawningProcess: true),
          error: .fileDescriptor(error, closeAfterSpawningProcess: true)
        ) { execution in
          start.yield(pid_t(execution.processIdentifier.value))
          start.finish()
        }
        hasEnded.raise()
        return switch outcome.terminationStatus {
        case .exited(let code): code
        case .signaled(let signal): -signal
        }
      } catch {
        start.finish(throwing: error)
        throw error
      }
    }
    self.hasEnded = hasEnded
    var identifier: pid_t?
    for try await value in starts { identifier = value }
    guard let identifier else { throw CancellationError() }
    self.identifier = identifier
  }

  /// Whether the end has not come yet.
  var isRunning: Bool { !hasEnded.isRaised }

  /// Sends a signal, unless the program has ended.
  func send(_ signal: Int32) {
    if isRunning { kill(identifier, signal) }
  }

  /// Waits for the end; a program that a signal ended has its number, negated, as exit code.
  func code() async throws -> Int32 { try await end.value }
}

/// Something that happens once, seen from any thread.
private final class Flag: Sendable {
  private let value = Mutex(false)

  var isRaised: Bool { value.withLock { $0 } }

  func raise() { value.withLock { $0 = true } }
}
