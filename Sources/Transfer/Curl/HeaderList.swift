import CCurl

/// Header lines of one request, kept until its handle is freed: libcurl does not copy them.
@safe struct HeaderList: ~Copyable {
  private var first: UnsafeMutablePointer<curl_slist>?

  init() { unsafe first = nil }

  deinit {
    if let first = unsafe first { unsafe CurlCalls.free(list: first) }
  }

  mutating func append(_ line: String) throws(CurlCode) {
    unsafe first = try unsafe CurlCalls.append(line, to: first)
  }

  /// Makes the list the headers of a handle; an empty one leaves libcurl's own.
  func hand(to easy: UnsafeMutableRawPointer) throws(CurlCode) {
    guard let first = unsafe first else { return }
    try unsafe CurlCalls.set(easy, CURLOPT_HTTPHEADER, list: first)
  }
}
