import Logging
import Registry
import ServiceLifecycle
import Web

/// The daemon: serves one node's pages and sync resources, and reconciles with its peers.
@main struct Program {
  static func main() async {
    do throws(any Error) {
      switch try Words(CommandLine.arguments).wish {
      case .help: Console.say(Words.help)
      case .version: Console.say("mitrakotad \(Version.current)\n")
      case .settings: Console.say(try DaemonSettings(CommandLine.arguments).printed)
      case .service: try await serve(DaemonSettings(CommandLine.arguments))
      }
    } catch let error as RegistryError {
      Console.fail(error.indonesian, error.english, code: error.code.exitCode)
    } catch let error as WebError {
      Console.fail(error.indonesian, error.english, code: 1)
    } catch {
      Console.fail("Daemon berhenti: \(error)", "The daemon stopped: \(error)", code: 1)
    }
  }

  /// Runs until SIGTERM or SIGINT; requests that are under way end first.
  private static func serve(_ settings: DaemonSettings) async throws {
    let outside = Outside.live
    let logger = Logs.begin(settings.node, now: outside.now)
    let metrics = MetricsBoard.bootstrap()
    let node = try Node(folder: settings.folder, settings: settings.node, outside: outside, for: .writing)
    let engine = Rounds.engine(for: settings.node)
    let rounds = Rounds(node: node, engine: engine, logger: logger)
    let loops: [@Sendable () async -> Void] = [
      SyncLoop(rounds: rounds, interval: settings.node.interval, logger: logger).run,
      ReminderLoop(node: node, engine: engine, logger: logger).run,
    ]
    let web = WebServer(node: node, metrics: metrics, logger: logger)
    let pages = Room { try await web.run { Console.say("mitrakotad: \(settings.node.member) melayani \($0)\n") } }
    let group = ServiceGroup(
      configuration: .init(
        // A node without peers, or with nobody to remind, has nothing to do in that loop and serves all the same.
        services: loops.map { run in
          .init(service: Room { await cancelWhenGracefulShutdown(run) }, successTerminationBehavior: .ignore)
        } + [.init(service: pages)], logger: logger))
    let signals = StopSignals { await group.triggerGracefulShutdown() }
    try await group.run()
    withExtendedLifetime(signals) {}
  }
}

/// A part of the daemon that runs until the group ends.
private struct Room: Service {
  let work: @Sendable () async throws -> Void

  func run() async throws { try await work() }
}
