import ArgumentParser

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

  /// The name that differs by the fewest letters, at most by a third of them.
  static func nearest(to word: String, in names: [String]) -> String? {
    let ranked = names.map { (distance: distance(Array(word.utf8), Array($0.utf8)), name: $0) }
    let best = ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return best.flatMap { $0.distance <= max(1, $0.name.utf8.count / 2) ? $0.name : nil }
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        (diagonal, row[j + 1]) = (row[j + 1], min(diagonal + (x == y ? 0 : 1), row[j] + 1, row[j + 1] + 1))
      }
    }
    return row[b.count]
  }

  private static func children(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let configuration = command.configuration
    return configuration.ungroupedSubcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}
