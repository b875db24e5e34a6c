import CCurl

/// One request under way: the handle, what arrived so far, and who waits for it.
///
/// Made, used and dropped on the loop's thread.
final class LiveTransfer {
  let easy: EasyHandle
  let request: TransferRequest
  /// Kept alive here for the callbacks of `easy`, which hold no reference of their own.
  let inbox: Inbox
  private let continuation: TransferContinuation

  init(_ request: TransferRequest, of job: TransferLoop.Job, settings: TransferSettings) throws(CurlCode) {
    self.request = request
    continuation = job.continuation
    inbox = Inbox(maxBytes: request.limits.maxBytes)
    var easy = try EasyHandle.make()
    try easy.set(ticket: job.ticket)
    try easy.deliver(to: inbox, guardingAddresses: settings.publicAddressesOnly)
    try easy.prepare(for: request, userAgent: settings.userAgent)
    self.easy = easy
  }

  /// Resumes the waiting task; the loop forgets the transfer before it calls this once.
  func conclude(_ result: Result<TransferResponse, TransferError>) { continuation.resume(returning: result) }

  /// What libcurl's last word on the transfer means to the caller.
  func result(of code: CurlCode) -> Result<TransferResponse, TransferError> {
    guard code == .ok else { return .failure(error(for: code)) }
    let status = easy.number(CURLINFO_RESPONSE_CODE)
    var part: ContentRange?
    if status == 206, request.method != .head {
      part = joiningPart
      guard part != nil else {
        let answered = inbox.header("content-range") ?? ""
        return .failure(.wrongRange(offset: request.askedOffset, answered: answered))
      }
    }
    return .success(
      TransferResponse(
        status: status, headers: inbox.headers, body: inbox.body,
        effectiveURL: easy.text(CURLINFO_EFFECTIVE_URL) ?? request.url,
        reusedConnection: easy.number(CURLINFO_NUM_CONNECTS) == 0,
        wireBytes: easy.number(CURLINFO_HEADER_SIZE) + easy.size(CURLINFO_SIZE_DOWNLOAD_T), part: part))
  }

  /// The part that came, if it goes on exactly where the caller broke off.
  private var joiningPart: ContentRange? {
    guard let range = inbox.header("content-range").flatMap({ ContentRange($0) }),
      range.first == request.askedOffset, range.count == inbox.body.count
    else { return nil }
    // A server may know ranges and not If-Range: then the tag shows that the thing has changed.
    if let tag = inbox.header("etag"), tag != request.resume?.validator { return nil }
    return range
  }
}
