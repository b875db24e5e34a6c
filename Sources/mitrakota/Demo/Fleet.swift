import Catalog
import Foundation
import Registry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The daemons that this process started, and must stop.
actor Fleet {
  private let program: URL
  private var daemons: [(node: DemoNode, process: Process)] = []
  private var events: DemoEvents?
  private var isStopping = false

  /// Finds `mitrakotad` beside this program.
  init() throws(Failure) {
    let own = URL(fileURLWithPath: CommandLine.arguments.first ?? "mitrakota")
    let place = (Bundle.main.executableURL ?? own).resolvingSymlinksInPath().deletingLastPathComponent()
    program = place.appendingPathComponent("mitrakotad")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Failure(
        RegistryError(
          .notFound, id: "Program '\(program.path)' tidak ada. Bangun keduanya dengan: make build",
          en: "There is no program '\(program.path)'. Build both with: make build"))
    }
  }

  /// Names who is told when a daemon dies.
  func report(to events: DemoEvents) { self.events = events }

  /// Starts the daemon of a node; what it writes goes to the node's log.
  func start(_ node: DemoNode) throws(Failure) {
    let process = Process()
    process.executableURL = program
    process.arguments = ["--folder", node.folder.path]
    process.standardInput = FileHandle.nullDevice
    let events = events
    process.terminationHandler = { _ in events?.send(.died(node)) }
    do {
      try Data().write(to: URL(fileURLWithPath: node.log))
      let log = try FileHandle(forWritingTo: URL(fileURLWithPath: node.log))
      process.standardOutput = log
      process.standardError = log
      try process.run()
    } catch {
      throw Failure(
        RegistryError(
          .storage, id: "mitrakotad untuk \(node.member) tidak dapat dijalankan: \(error)",
          en: "mitrakotad for \(node.member) cannot be started: \(error)"))
    }
    daemons.append((node, process))
  }

  /// Asks all daemons to stop, waits ten seconds, and ends those that did not listen.
  func stop(_ session: Session) async {
    guard !isStopping else { return }
    isStopping = true
    let running = daemons.filter(\.process.isRunning)
    for daemon in running { daemon.process.terminate() }
    for _ in 0..<100 where running.contains(where: \.process.isRunning) {
      // Also in a task that was cancelled: the wait itself must not be cut short.
      await Task.detached { try? await Task.sleep(for: .milliseconds(100)) }.value
    }
    for daemon in running where daemon.process.isRunning {
      session.remark(
        "\(daemon.node.member): tidak berhenti dalam 10 detik dan dihentikan paksa.",
        "\(daemon.node.member): did not stop within 10 seconds and was killed.")
      kill(daemon.process.processIdentifier, SIGKILL)
      daemon.process.waitUntilExit()
    }
  }

  /// A daemon ended by itself.
  nonisolated func death(of node: DemoNode) -> Failure {
    Failure(
      RegistryError(
        .storage,
        id:
          "mitrakotad untuk \(node.member) berhenti sendiri. Akhir catatannya (\(node.log)):\n\(node.logTail)",
        en: "mitrakotad for \(node.member) has died. The end of its log (\(node.log)):\n\(node.logTail)"))
  }

  /// A daemon does not answer.
  nonisolated func silence(of node: DemoNode) -> Failure {
    Failure(
      RegistryError(
        .peerUnreachable,
        id:
          "mitrakotad untuk \(node.member) tidak menjawab di \(node.url). Akhir catatannya (\(node.log)):\n\(node.logTail)",
        en:
          "mitrakotad for \(node.member) does not answer at \(node.url). The end of its log (\(node.log)):\n\(node.logTail)"
      ))
  }
}
