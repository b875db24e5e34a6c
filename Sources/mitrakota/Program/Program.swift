import ArgumentParser
import Catalog
import Exchange
import Registry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Words to use cases, answers to tables. Knows nothing that a page of the daemon would not know too.
@main
enum Program {
  static func main() async {
    // A reader that goes away, as `head` does, is no failure: the write then says so.
    signal(SIGPIPE, SIG_IGN)
    exit(await run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command and gives its exit code.
  private static func run(_ words: [String]) async -> Int32 {
    let speech = Speech(words: words)
    do {
      var command = try await Mitrakota.asyncParseAsRoot(words)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return 0
    } catch is BrokenPipe {
      return 0
    } catch is CheckNegative {
      return CheckNegative.exitCode
    } catch let error as RegistryError {
      return speech.report(Failure(error))
    } catch let error as Failure {
      return speech.report(error)
    } catch let error as ParseError {
      return speech.report(
        .usage(id: "'\(error.text)' bukan nilai yang benar. \(error.spelling.id)", en: error.description))
    } catch {
      return speech.explain(error, about: words)
    }
  }
}
