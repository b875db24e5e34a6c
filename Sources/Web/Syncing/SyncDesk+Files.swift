import Exchange
import Hummingbird
import Registry

extension SyncDesk {
  /// Takes a file that a held entry names, from whoever brings it.
  func keep(_ path: WirePath, _ request: Request) async throws(RegistryError) -> Response {
    guard case .payload(let commitment) = path, let length = try service.awaitedLength(commitment) else {
      return Self.unknown
    }
    let bytes: [UInt8]
    switch await request.take("application/octet-stream", atMost: length) {
    case .failure(let refusal): return refusal.response
    case .success(let body): bytes = body
    }
    switch try service.keep(bytes, for: commitment) {
    case .kept: return Response(status: .created, headers: [.cacheControl: Response.Caching.never.rawValue])
    case .unknown: return Self.unknown
    case .erased:
      return .problem(
        .gone, code: "erased", "The payload was erased on the word of its author; it is not taken back.")
    case .wrong(let reason): return .problem(.unprocessableContent, code: "payload", reason)
    }
  }

  private static var unknown: Response {
    .problem(
      .notFound, code: "not-found",
      "No entry here names this file; push the log first, and bring only files that travel apart from it.")
  }
}
