import CCurl

/// Lines that one transfer hands to libcurl, kept until its handle is freed: libcurl does not copy them.
@safe struct LineList: ~Copyable {
  private var first: UnsafeMutablePointer<curl_slist>?

  init() { unsafe first = nil }

  deinit {
    if let first = unsafe first { unsafe CurlCalls.free(list: first) }
  }

  mutating func append(_ line: String) throws(CurlCode) {
    unsafe first = try unsafe CurlCalls.append(line, to: first)
  }

  /// Makes the list an option of a handle; an empty one leaves libcurl's own.
  func hand(to easy: UnsafeMutableRawPointer, as option: CURLoption) throws(CurlCode) {
    guard let first = unsafe first else { return }
    try unsafe CurlCalls.set(easy, option, list: first)
  }
}
