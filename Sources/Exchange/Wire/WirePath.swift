import Catalog
package import Ledger

/// Every resource that nodes and auditors' tools fetch, and its one path; pages are ``PagePath``.
///
/// Server and client share this file, so that neither spells a path of its own.
package enum WirePath: Hashable, Sendable, CustomStringConvertible {
  /// Every head, or those that changed since a generation.
  case heads(since: Generation?)
  case pull
  case push
  /// Entries `from`..<`to` of a log, half-open.
  case run(LogName, from: Int, to: Int)
  /// A payload with its salt.
  case payload(MerkleHash)
  /// The signed head of a log, as C2SP tlog-tiles has it.
  case checkpoint(LogName)
  /// A tile or an entry bundle of a log, as C2SP tlog-tiles has it.
  case tile(LogName, TilePath)

  /// The path, with its query if it has one.
  package var description: String {
    switch self {
    case .heads(nil): "/sync/v1/heads"
    case .heads(let generation?): "/sync/v1/heads?since=\(generation)"
    case .pull: "/sync/v1/pull"
    case .push: "/sync/v1/push"
    case .run(let log, let from, let to): "\(Self.log(log))run/\(from)-\(to)"
    case .payload(let commitment): "/sync/v1/payloads/\(commitment.hex)"
    case .checkpoint(let log): "\(Self.log(log))checkpoint"
    case .tile(let log, let tile): "\(Self.log(log))\(tile)"
    }
  }

  /// Parses a path with its query, accepting only the one spelling of each resource.
  package init(_ text: some StringProtocol) throws(ExchangeError) {
    guard let path = Self.parse(Substring(text)), path.description.utf8.elementsEqual(text.utf8) else {
      throw ExchangeError(
        .path, "'\(Substring(text).shortened)' is not a resource",
        rule: "the paths are those of the protocol's table, each in its one spelling")
    }
    self = path
  }

  /// The address under which any tlog-tiles client finds a log, ending in a slash.
  package static func log(_ name: LogName) -> String { "/sync/v1/logs/\(name)/" }

  /// Where the resource lies in a folder of plain files; nil for those that only a program can answer.
  package var file: String? {
    switch self {
    case .heads(nil), .run, .payload, .checkpoint, .tile: String(description.dropFirst())
    case .heads, .pull, .push: nil
    }
  }

  private static func parse(_ text: Substring) -> WirePath? {
    guard text.utf8.count <= 256, text.utf8.starts(with: "/sync/v1/".utf8) else { return nil }
    let words = text.dropFirst("/sync/v1/".count).split(separator: "/", omittingEmptySubsequences: false)
    switch (words[0], words.count) {
    case ("heads", 1): return .heads(since: nil)
    case ("pull", 1): return .pull
    case ("push", 1): return .push
    case ("payloads", 2): return (try? MerkleHash(hex: words[1])).map(payload)
    case ("logs", 3...):
      guard let name = try? LogName(words[1]) else { return nil }
      return resource(of: name, words[2...])
    default:
      let since = words[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 1, since.count == 2, since[0] == "heads?since" else { return nil }
      return (try? Generation(since[1])).map { .heads(since: $0) }
    }
  }

  private static func resource(of name: LogName, _ words: ArraySlice<Substring>) -> WirePath? {
    switch (words.first, words.count) {
    case ("checkpoint", 1): return .checkpoint(name)
    case ("tile", _): return (try? TilePath(words.joined(separator: "/"))).map { .tile(name, $0) }
    case ("run", 2):
      let ends = (words.last ?? "").split(separator: "-", omittingEmptySubsequences: false)
        .map { try? Spelling.number()($0) }
      guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
      return .run(name, from: from, to: to)
    default: return nil
    }
  }
}
