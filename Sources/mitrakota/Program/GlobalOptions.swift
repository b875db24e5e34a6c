import ArgumentParser
import Catalog
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder simpul; juga MITRAKOTA_FOLDER. Tanpa keduanya ~/.mitrakota.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Option(help: ArgumentHelp("Bahasa; juga MITRAKOTA_LANG.", valueName: "bahasa"))
  var lang: Language?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Bentuk jawaban.", valueName: "bentuk"))
  var output: OutputForm?

  @ArgumentParser.Flag(name: .customLong("no-color"), help: "Tanpa warna; juga NO_COLOR.")
  var noColor = false

  /// The surroundings of a command that was given these options.
  var session: Session {
    let environment = ProcessInfo.processInfo.environment
    return Session(
      language: lang ?? environment["MITRAKOTA_LANG"].flatMap(Language.init(rawValue:)) ?? .id,
      output: output,
      terminal: Terminal(environment: environment, noColor: noColor),
      folder: Self.folder(folder, environment))
  }

  /// The folder of the node: the one named, else that of the environment, else the usual one.
  static func folder(_ named: String?, _ environment: [String: String]) -> NodeFolder {
    NodeFolder(named ?? environment["MITRAKOTA_FOLDER"] ?? (environment["HOME"] ?? ".") + "/.mitrakota")
  }
}
