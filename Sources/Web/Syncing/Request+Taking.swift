import Hummingbird

/// A body that was not taken, with the answer that says why.
struct RefusedBody: Error {
  let response: Response
}

extension Request {
  /// Reads a body of one media type as it streams in; no more than `limit` bytes are ever held.
  func take(_ mediaType: String, atMost limit: Int) async -> Result<[UInt8], RefusedBody> {
    guard headers[.contentType] == mediaType else {
      return .failure(
        Self.refused(
          .unsupportedMediaType, "media-type",
          "The body is '\((headers[.contentType] ?? "of no type").prefix(80))'; this resource takes \(mediaType)."
        ))
    }
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
      return .failure(Self.tooLarge(limit))
    }
    var bytes: [UInt8] = []
    do {
      for try await buffer in body {
        guard bytes.count + buffer.readableBytes <= limit else { return .failure(Self.tooLarge(limit)) }
        bytes += buffer.readableBytesView
      }
    } catch {
      return .failure(
        Self.refused(.badRequest, "body", "The body ended too early (\(error)); send it whole."))
    }
    return .success(bytes)
  }

  private static func tooLarge(_ limit: Int) -> RefusedBody {
    refused(.contentTooLarge, "too-large", "The body has more than \(limit) bytes; send it in smaller parts.")
  }

  /// Nobody reads the rest of such a body, so the connection ends with the answer.
  private static func refused(_ status: HTTPResponse.Status, _ code: String, _ detail: String) -> RefusedBody {
    var response = Response.problem(status, code: code, detail)
    response.headers[.connection] = "close"
    return RefusedBody(response: response)
  }
}
