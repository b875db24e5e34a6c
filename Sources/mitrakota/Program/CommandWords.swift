import ArgumentParser
import Catalog

/// The tree of commands by their words, for people who mistype one.
struct CommandWords {
  let root: any ParsableCommand.Type

  /// A sentence about the first word that names no command, if there is one.
  func unknown(in words: [String]) -> Failure? {
    var command = root
    var path = [Self.name(of: root)]
    var rest = words[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        if ["--folder", "--lang", "-o", "--output"].contains(word) { rest = rest.dropFirst() }
        continue
      }
      if path.count == 1, word == "help" { continue }
      let children = Self.children(of: command)
      if let child = children.first(where: { Self.name(of: $0) == word }) {
        command = child
        path.append(word)
        continue
      }
      let needsChild = !children.isEmpty && command.configuration.defaultSubcommand == nil
      return needsChild ? Self.failure(word, path: path, names: children.map(Self.name)) : nil
    }
    return nil
  }

  private static func failure(_ word: String, path: [String], names: [String]) -> Failure {
    let near = nearest(to: word, in: names)
    let list = "'\(path.joined(separator: " ")) --help'"
    return .usage(
      id: "Tidak ada perintah '\(word)'. "
        + (near.map { "Mungkin maksudnya: \(path.joined(separator: " ")) \($0)" }
          ?? "Lihat daftarnya dengan \(list)."),
      en: "There is no command '\(word)'. "
        + (near.map { "Did you mean: \(path.joined(separator: " ")) \($0)" } ?? "List them with \(list)."))
  }

  /// The name that differs by the fewest letters, at most by half of its own.
  static func nearest(to word: String, in names: [String]) -> String? {
    let ranked = names.compactMap { name in
      EditDistance.between(Array(word.utf8), Array(name.utf8), within: max(1, name.utf8.count / 2))
        .map { (distance: $0, name: name) }
    }
    return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  private static func children(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let configuration = command.configuration
    return configuration.ungroupedSubcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}
