import CCurl

extension EasyHandle {
  /// Sets every option of a request; a new handle trusts more than we do.
  mutating func prepare(for request: TransferRequest, userAgent: String) throws(CurlCode) {
    try set(CURLOPT_URL, request.url)
    try set(CURLOPT_USERAGENT, userAgent)
    try restrict()
    try limit(request.limits)
    try setMethod(of: request)
    // The empty text stands for every encoding that this libcurl can decode. A range counts bytes as
    // they are stored, so that what is decoded on the way could not be joined.
    if request.askedOffset == nil { try set(CURLOPT_ACCEPT_ENCODING, "") }
    if let offset = request.askedOffset {
      let last = request.resume?.count.map { String(offset + $0 - 1) } ?? ""
      try set(CURLOPT_RANGE, "\(offset)-\(last)")
    }
    try set(CURLOPT_HTTPHEADER, lines: request.headerLines)
  }

  /// Where a transfer may go and what it may take from its surroundings.
  private func restrict() throws(CurlCode) {
    // libcurl speaks twenty protocols; a redirect to file: or gopher: would read what it should not.
    try set(CURLOPT_PROTOCOLS_STR, "http,https")
    try set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    // Some releases of libcurl break HTTP/2 on a reused connection; a node needs nothing of it.
    try set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    try distrust()
  }

  /// What holds for every protocol.
  func distrust() throws(CurlCode) {
    // A redirect must not make this node log in somewhere.
    try set(CURLOPT_DISALLOW_USERNAME_IN_URL, true)
    // The environment is read in one place of the program, and this is not it. A proxy would also
    // connect where the guard of addresses cannot look.
    try set(CURLOPT_PROXY, "")
    // Certificates are checked, and the name in them: libcurl's own default, said aloud.
    try set(CURLOPT_SSL_VERIFYPEER, true)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    // Signals belong to the program, not to a library on one of its threads.
    try set(CURLOPT_NOSIGNAL, true)
    // A resolver that hangs would otherwise be waited for by the whole loop when one transfer is
    // cancelled or times out; its thread ends by itself.
    try set(CURLOPT_QUICK_EXIT, true)
  }

  private func limit(_ limits: TransferLimits) throws(CurlCode) {
    try set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.wholeMilliseconds)
    try set(CURLOPT_TIMEOUT_MS, limits.totalTimeout.wholeMilliseconds)
    try set(CURLOPT_LOW_SPEED_LIMIT, max(limits.lowSpeedBytesPerSecond, 0))
    try set(CURLOPT_LOW_SPEED_TIME, max(limits.lowSpeedSeconds, 1))
    try set(CURLOPT_FOLLOWLOCATION, true)
    // -1 would be "as many as it takes".
    try set(CURLOPT_MAXREDIRS, max(limits.maxRedirects, 0))
  }

  private func setMethod(of request: TransferRequest) throws(CurlCode) {
    switch request.method {
    case .get: try set(CURLOPT_HTTPGET, true)
    case .head: try set(CURLOPT_NOBODY, true)
    case .post, .put:
      try set(CURLOPT_POST, true)
      try set(body: request.body)
      // Sent as a POST that calls itself otherwise: an upload would ask for its bytes by a callback.
      if request.method == .put { try set(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
      // RFC 9110, 15.4 lets a client turn a redirected POST into a GET: a write would become a read
      // that looks like success.
      try set(CURLOPT_POSTREDIR, Int(CURL_REDIR_POST_301 | CURL_REDIR_POST_302 | CURL_REDIR_POST_303))
    }
  }
}

extension TransferRequest {
  /// The first byte asked for; nil where the whole is.
  var askedOffset: Int? { method == .get ? resume?.offset : nil }

  /// Lines as CURLOPT_HTTPHEADER reads them: `Name:` removes a header of libcurl's, `Name;` sends an
  /// empty one.
  var headerLines: [String] {
    var lines = headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    if let ifNoneMatch { lines.append("If-None-Match: \(ifNoneMatch)") }
    if askedOffset != nil, let resume {
      lines.append("If-Range: \(resume.validator)")
      lines.append("Accept-Encoding: identity")
    }
    if method == .post || method == .put {
      // A large body would wait a second for a 100 Continue that small servers never send.
      lines.append("Expect:")
      // Nothing that members send is a web form.
      if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
        lines.append("Content-Type:")
      }
    }
    return lines
  }
}

extension Duration {
  /// At least 1, since 0 would mean "for ever" to libcurl, and at most about 24 days, as much as it
  /// takes.
  var wholeMilliseconds: Int {
    let bounded = min(max(self, .milliseconds(1)), .milliseconds(Int(Int32.max)))
    let (seconds, attoseconds) = bounded.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
