import Hummingbird
import Registry

extension Response {
  /// Bytes of a media type; never kept without asking again, unless `caching` says so.
  static func bytes(
    _ bytes: [UInt8], _ mediaType: String, status: HTTPResponse.Status = .ok, caching: Caching = .revalidated
  ) -> Response {
    Response(
      status: status, headers: [.contentType: mediaType, .cacheControl: caching.rawValue],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    bytes(Array(text.utf8), "text/plain; charset=utf-8", status: status, caching: .never)
  }

  /// How long caches may keep an answer.
  enum Caching: String {
    case never = "no-store"
    /// Kept, but asked for again each time.
    case revalidated = "no-cache"
    /// An erasure must get through within a day.
    case day = "public, max-age=86400, immutable"
    /// Hashes never change, whatever is erased.
    case forGood = "public, max-age=31536000, immutable"
  }

  /// An error for programs (RFC 9457).
  static func problem(_ status: HTTPResponse.Status, code: String, _ detail: String) -> Response {
    let problem = Problem(status: status.code, code: code, title: status.reasonPhrase, detail: detail)
    return bytes(problem.json, Problem.mediaType, status: status, caching: .never)
  }

  /// An error of the registry for programs.
  static func problem(_ error: RegistryError) -> Response {
    problem(HTTPResponse.Status(error.code), code: error.code.rawValue, error.english)
  }

  /// Answers for a holder of an unchanged copy; the tag stays.
  static func notModified(_ tag: String) -> Response {
    Response(status: .notModified, headers: [.eTag: tag, .cacheControl: Caching.revalidated.rawValue])
  }

  /// Headers that keep a page from doing anything but being read.
  mutating func guardReaders() {
    headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
    headers[.xContentTypeOptions] = "nosniff"
    headers[.referrerPolicy] = "no-referrer"
  }
}

extension HTTPFields.Element.Name {
  static let referrerPolicy = Self.known("Referrer-Policy")

  private static func known(_ name: String) -> Self {
    guard let name = Self(name) else { preconditionFailure("the names of headers in this file are tokens") }
    return name
  }
}

extension HTTPResponse.Status {
  /// The status that says what an error of the registry says.
  init(_ code: RegistryError.Code) {
    self =
      switch code {
      case .badInput, .badSettings, .usage: .badRequest
      case .ambiguous: .multipleChoices
      case .notFound, .checkNegative: .notFound
      case .forked: .conflict
      case .busy: .serviceUnavailable
      case .peerUnreachable: .badGateway
      case .keyOrPermission, .verificationFailed, .storage: .internalServerError
      }
  }
}

extension Request {
  /// The answer to a method that the resource does not have, or nil.
  func refusal(unless methods: [HTTPRequest.Method]) -> Response? {
    guard !methods.contains(method) else { return nil }
    let allowed = methods.map(\.rawValue).joined(separator: ", ")
    var response = Response.problem(
      .methodNotAllowed, code: "method",
      "\(method.rawValue) is not a method of this resource; it has \(allowed).")
    response.headers[.allow] = allowed
    return response
  }
}
