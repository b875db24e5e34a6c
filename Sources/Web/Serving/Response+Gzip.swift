import Compression
import Hummingbird

extension Response {
  /// Text is compressed from this many bytes on; below, the frame costs more than it saves.
  static let smallestCompressed = 1024

  /// The answer with a gzip body, for who takes one and where it is text.
  ///
  /// Manifests are compressed inside their own frame and stay as they are.
  func compressed(for request: Request) -> Response {
    guard status == .ok, headers[.contentEncoding] == nil, let type = headers[.contentType],
      type.hasPrefix("text/") || type.hasPrefix("application/json")
    else { return self }
    var response = self
    response.headers[.vary] = "Accept-Encoding"
    guard Self.takesGzip(request.headers[.acceptEncoding]), let length = body.contentLength,
      length >= Self.smallestCompressed
    else { return response }
    let plain = body
    response.headers[.contentEncoding] = "gzip"
    response.body = ResponseBody { writer in
      try await plain.write(GzipWriter(next: writer))
    }
    return response
  }

  /// Whether a header such as `gzip, deflate;q=0.5` takes gzip; `gzip;q=0` does not.
  static func takesGzip(_ header: String?) -> Bool {
    (header ?? "").lowercased().split(separator: ",").contains { item in
      let words = item.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let coding = words.first, coding == "gzip" || coding == "*" else { return false }
      return !words.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
    }
  }
}

/// Compresses what is written and passes it on.
private struct GzipWriter: ResponseBodyWriter {
  var next: any ResponseBodyWriter
  private let stream = GzipStream()

  init(next: any ResponseBodyWriter) { self.next = next }

  mutating func write(_ buffer: ByteBuffer) async throws {
    let ready = stream.push(buffer.readableBytesView)
    if !ready.isEmpty { try await next.write(ByteBuffer(bytes: ready)) }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
    let rest = stream.finish()
    if !rest.isEmpty { try await next.write(ByteBuffer(bytes: rest)) }
    try await next.finish(trailingHeaders)
  }
}
