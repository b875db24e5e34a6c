/// A request as it arrived, head and body.
package struct LoopbackRequest: Sendable {
  /// In capitals, as sent.
  package let method: String
  /// Path and query, as sent.
  package let target: String
  /// In their order, with the spelling of the client.
  package let headers: [(name: String, value: String)]
  /// As many bytes as `Content-Length` said.
  package var body: [UInt8] = []

  /// Parses a head without its last empty line; nil if it is none.
  init?(head: [UInt8]) {
    var lines = head.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
    guard !lines.isEmpty else { return nil }
    let words = lines.removeFirst().split(separator: " ")
    guard words.count == 3, words[2] == "HTTP/1.1" else { return nil }
    method = String(words[0])
    target = String(words[1])
    headers = lines.compactMap { line in
      line.firstIndex(of: ":").map { colon in
        (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
      }
    }
  }

  /// The first value of a header, whose name is compared without regard to case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
