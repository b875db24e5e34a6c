package import Catalog

/// A part of a log that somebody wants, or that is still to be fetched: entries `from`..<`to`.
package struct Want: Hashable, Sendable, CustomStringConvertible {
  package let origin: Origin
  package let from: Int
  /// Above `from`, at most 999,999,999,999,999.
  package let to: Int

  /// Wants entries `from`..<`to`; an empty range is refused.
  package init(_ origin: Origin, from: Int, to: Int) throws(ParseError) {
    try self.init("\(origin) \(from) \(to)")
  }

  /// Parses `origin from to`, accepting only its one spelling.
  package init(_ text: some StringProtocol) throws(ParseError) {
    let number = Spelling.number()
    let words = try? Spelling.words(Substring(text), 3...3)
    guard let words, let origin = try? Origin(words[0]), let from = try? number(words[1]),
      let to = try? number(words[2]), from < to
    else {
      throw ParseError(
        "want", text,
        rule: "is not a part of a log: write its origin, the first position and the one after the last")
    }
    self.origin = origin
    self.from = from
    self.to = to
  }

  package var description: String { "\(origin) \(from) \(to)" }
}

/// What a node asks of another in one request.
package struct PullRequest: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.pull"
  /// The most wants of one request.
  package static let mostWants = 2000
  /// The most bytes of a request.
  package static let longest = 256 << 10

  /// At most one for each log, in the order in which they are wanted.
  package let wants: [Want]
  /// How much of the directory the asker holds, so that the answer can bring what its keys need.
  package let directorySize: Int
  /// About how many bytes the answer may have, 1…1,073,741,824; one run always comes.
  package let maxBytes: Int

  /// Makes a request; throws, as the author's fault, beyond the limits.
  package init(wants: [Want], directorySize: Int, maxBytes: Int) throws(ExchangeError) {
    self.wants = wants
    self.directorySize = directorySize
    self.maxBytes = maxBytes
    // What can be read back keeps all limits.
    do { _ = try PullRequest(decoding: bytes) } catch { throw error.blaming(.author) }
  }

  /// Reads a request; it must be the whole of the bytes.
  package init(decoding bytes: [UInt8]) throws(ExchangeError) {
    var reader = try LineReader(bytes, limit: Self.longest, as: .pull)
    try reader.takeVersion(Self.version)
    directorySize = try reader.require("directory", as: Spelling.number())
    maxBytes = try reader.require("max-bytes", as: Spelling.number(in: 1...1 << 30))
    wants = try reader.takeAll("want", atMost: Self.mostWants, as: Want.init)
    try reader.finish()
    guard Set(wants.map(\.origin)).count == wants.count else {
      throw ExchangeError(.pull, "a log is wanted twice", rule: "each log is wanted once")
    }
  }

  /// The request as it travels.
  package var bytes: [UInt8] {
    var writer = LineWriter(Self.version)
    writer.add("directory", directorySize)
    writer.add("max-bytes", maxBytes)
    writer.addAll("want", wants)
    return writer.bytes
  }

  private static let version = "mitrakota/pull/1"
}
