import Glibc

/// The requests and answers of one connection, on its own thread.
struct Conversation {
  let connection: Int32
  let visits: Visits
  let answer: @Sendable (LoopbackRequest) -> LoopbackAnswer

  /// Returns when the connection should be closed.
  func run() {
    var held: [UInt8] = []
    while let request = readRequest(&held) {
      visits.record(request)
      guard give(answer(request), headOnly: request.method == "HEAD") else { return }
    }
  }

  /// True if the connection may go on.
  private func give(_ answer: LoopbackAnswer, headOnly: Bool) -> Bool {
    switch answer {
    case .response(let status, let headers, let body):
      return send(head(status, headers, length: body.count) + (headOnly ? [] : body))
    case .halfway(let body, let sent):
      _ = send(head(200, [], length: body.count) + body.prefix(sent))
      return false
    case .endless(let total, let announced):
      guard send(head(200, [], length: announced ? total : nil)) else { return false }
      let zeros = [UInt8](repeating: 0, count: 64 << 10)
      var left = total
      while left > 0 {
        guard send(zeros.prefix(left)) else { return false }
        left -= min(left, zeros.count)
      }
      return announced
    case .captivePortal:
      let page = "<!DOCTYPE html><title>Wi-Fi gratis</title><p>Silakan masuk untuk memakai internet."
      return send(head(200, [("Content-Type", "text/html")], length: page.utf8.count) + page.utf8)
    case .redirect(let place, let status):
      return send(head(status, [("Location", place)], length: 0))
    case .stall:
      var ignored: [UInt8] = []
      while receive(&ignored) { ignored.removeAll() }
      return false
    case .raw(let bytes):
      _ = send(bytes)
      return false
    }
  }

  private func head(_ status: Int, _ headers: [(name: String, value: String)], length: Int?) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) Loopback"]
    lines += headers.map { "\($0.name): \($0.value)" }
    // RFC 9110, 8.6: no length in an answer that cannot have a body.
    if let length, status != 304, status != 204 { lines.append("Content-Length: \(length)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private func readRequest(_ held: inout [UInt8]) -> LoopbackRequest? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let blank = held.firstRange(of: end) {
        guard var request = LoopbackRequest(head: Array(held[..<blank.lowerBound])) else { return nil }
        let length = request.header("Content-Length").flatMap { Int($0) } ?? 0
        while held.count < blank.upperBound + length {
          guard receive(&held) else { return nil }
        }
        request.body = Array(held[blank.upperBound..<(blank.upperBound + length)])
        held.removeSubrange(..<(blank.upperBound + length))
        return request
      }
      guard receive(&held), let first = held.first, Self.capitals.contains(first) else { return nil }
    }
  }

  /// A method begins with one. A TLS handshake does not: it is hung up on, since it never gets to an
  /// empty line.
  private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")

  /// Waits for more bytes; false when the client has gone.
  private func receive(_ held: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 16 << 10)
    let count = recv(connection, &piece, piece.count, 0)
    guard count > 0 else { return false }
    held.append(contentsOf: piece.prefix(count))
    return true
  }

  /// Sends all bytes; false when the client has gone, which must not raise SIGPIPE.
  private func send(_ bytes: some Collection<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let sent = Glibc.send(connection, slice.baseAddress, slice.count, Int32(MSG_NOSIGNAL))
        guard sent > 0 else { return false }
        rest = rest.dropFirst(sent)
      }
      return true
    }
  }
}
