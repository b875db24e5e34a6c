import Exchange
import Hummingbird
import Registry

extension SyncDesk {
  /// Answers what is read; nil where nothing is held.
  func read(_ path: WirePath, _ request: Request) throws(RegistryError) -> Response? {
    switch path {
    case .heads(let since): return try heads(since: since, request)
    case .run(let log, let from, let to):
      return try service.run(log, from..<to).map { .bytes($0, Self.runType, caching: .day) }
    case .payload(let commitment):
      switch try service.servedPayload(commitment) {
      case .bytes(let bytes)?:
        return .part(of: bytes, tag: "\"\(path.description.dropFirst("/sync/v1/payloads/".count))\"", request)
      case .erased?:
        return .problem(
          .gone, code: "erased",
          "The payload was erased on the word of its author and is gone for good; its entry stays. "
            + "Erase your copy too.")
      case nil: return nil
      }
    case .checkpoint(let log):
      return try service.checkpoint(log).map { .bytes($0, "text/plain; charset=utf-8") }
    case .tile(let log, let tile):
      return try service.tile(log, tile).map { .bytes($0, "application/octet-stream", caching: .forGood) }
    case .pull, .push: return nil
    }
  }

  static let runType = "application/vnd.mitrakota.run"

  private func heads(since: Generation?, _ request: Request) throws(RegistryError) -> Response {
    let held = EntityTags.names("*", in: request.headers[.ifNoneMatch]) ? nil : request.headers[.ifNoneMatch]
    guard let document = try service.heads(since: since) else {
      return .notModified("\"\(since?.description ?? "")\"")
    }
    let tag = "\"\(document.generation)\""
    // With `since` the document holds less than the tag stands for.
    if EntityTags.names(tag, in: held) { return .notModified(tag) }
    var response = Response.bytes(document.bytes, HeadsDocument.mediaType)
    response.headers[.eTag] = tag
    return response
  }
}

extension Response {
  /// The bytes or the range of them that is asked for, from a resource that never changes but may be erased.
  static func part(of bytes: [UInt8], tag: String, _ request: Request) -> Response {
    if EntityTags.names(tag, in: request.headers[.ifNoneMatch]) { return .notModified(tag) }
    // A range that belongs to another version of the resource is not a range of this one.
    let condition = request.headers[.ifRange]
    let wanted = condition == nil || condition == tag ? request.headers[.range] : nil
    var response: Response
    switch ByteRange(wanted, length: bytes.count) {
    case .whole: response = .bytes(bytes, "application/octet-stream", caching: .day)
    case .part(let range):
      response = .bytes(
        Array(bytes[range]), "application/octet-stream", status: .partialContent, caching: .day)
      response.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
    case .unsatisfiable:
      response = .problem(
        .rangeNotSatisfiable, code: "range",
        "\(wanted ?? "") lies outside the \(bytes.count) bytes; begin at 0 or leave the range out.")
      response.headers[.contentRange] = "bytes */\(bytes.count)"
    }
    response.headers[.acceptRanges] = "bytes"
    response.headers[.eTag] = tag
    return response
  }
}
