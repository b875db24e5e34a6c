import CCurl

/// A libcurl easy handle: one transfer, owned by one ``LiveTransfer``.
@safe struct EasyHandle: ~Copyable {
  /// Lent to ``MultiHandle``, which must have let go of it before this owner ends.
  let raw: UnsafeMutableRawPointer
  private let errorBuffer: UnsafeMutablePointer<CChar>
  private var lines: LineList

  private init(owning raw: UnsafeMutableRawPointer) {
    unsafe self.raw = unsafe raw
    unsafe errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    lines = LineList()
  }

  /// Makes a handle with libcurl's own defaults.
  static func make() throws(CurlCode) -> EasyHandle {
    let easy = try unsafe EasyHandle(owning: CurlCalls.makeEasy())
    try unsafe CurlCalls.set(easy.raw, CURLOPT_ERRORBUFFER, context: easy.errorBuffer)
    return easy
  }

  /// The handle goes before what it points to; the list follows as a stored property.
  deinit {
    unsafe CurlCalls.free(easy: raw)
    unsafe errorBuffer.deallocate()
  }

  func set(_ option: CURLoption, _ value: Int) throws(CurlCode) {
    try unsafe CurlCalls.set(raw, option, long: value)
  }

  func set(_ option: CURLoption, _ value: Bool) throws(CurlCode) {
    try unsafe CurlCalls.set(raw, option, long: value ? 1 : 0)
  }

  func set(_ option: CURLoption, _ value: String) throws(CurlCode) {
    try unsafe CurlCalls.set(raw, option, text: value)
  }

  func set(_ option: CURLoption, size: Int) throws(CurlCode) {
    try unsafe CurlCalls.set(raw, option, size: size)
  }

  func set(ticket: UInt) throws(CurlCode) { try unsafe CurlCalls.set(raw, ticket: ticket) }

  /// Copies the bytes of a POST or PUT, which may be none.
  func set(body: [UInt8]) throws(CurlCode) {
    try unsafe CurlCalls.set(raw, CURLOPT_POSTFIELDSIZE_LARGE, size: body.count)
    // An empty array lends a null pointer, which would make libcurl ask a read callback instead.
    let bytes = body.isEmpty ? [0] : body
    let outcome = unsafe bytes.withUnsafeBytes { buffer -> Result<Void, CurlCode> in
      guard let start = buffer.baseAddress else { return .failure(.outOfMemory) }
      return Result { () throws(CurlCode) in
        try unsafe CurlCalls.set(raw, CURLOPT_COPYPOSTFIELDS, bytes: start)
      }
    }
    try outcome.get()
  }

  /// Sets the one list that a transfer has: the headers of a request, or the recipient of a mail.
  mutating func set(_ option: CURLoption, lines added: [String]) throws(CurlCode) {
    for line in added { try lines.append(line) }
    try unsafe lines.hand(to: raw, as: option)
  }

  /// Sends what arrives to an inbox, which the caller keeps alive as long as this handle.
  func deliver(to inbox: Inbox, guardingAddresses: Bool) throws(CurlCode) {
    let context = unsafe Unmanaged.passUnretained(inbox).toOpaque()
    try unsafe CurlCalls.set(raw, CURLOPT_WRITEDATA, context: context)
    try unsafe CurlCalls.set(raw, CURLOPT_WRITEFUNCTION, sink: receiveBody)
    try unsafe CurlCalls.set(raw, CURLOPT_HEADERDATA, context: context)
    try unsafe CurlCalls.set(raw, CURLOPT_HEADERFUNCTION, sink: receiveHeadLine)
    guard guardingAddresses else { return }
    try unsafe CurlCalls.set(raw, CURLOPT_OPENSOCKETDATA, context: context)
    try unsafe CurlCalls.set(raw, opener: openPublicSocket)
  }

  /// Takes a mail out of an outbox and puts replies into it; the caller keeps it alive as long as this handle.
  func exchange(with outbox: Outbox) throws(CurlCode) {
    let context = unsafe Unmanaged.passUnretained(outbox).toOpaque()
    try unsafe CurlCalls.set(raw, CURLOPT_READDATA, context: context)
    try unsafe CurlCalls.set(raw, CURLOPT_READFUNCTION, source: giveMessage)
    try unsafe CurlCalls.set(raw, CURLOPT_HEADERDATA, context: context)
    try unsafe CurlCalls.set(raw, CURLOPT_HEADERFUNCTION, sink: receiveReply)
    // libcurl's own would print on standard output what a server sends where nothing is expected.
    try unsafe CurlCalls.set(raw, CURLOPT_WRITEDATA, context: context)
    try unsafe CurlCalls.set(raw, CURLOPT_WRITEFUNCTION, sink: receiveReply)
  }

  /// A fact about a finished transfer; 0 where libcurl does not know it.
  func number(_ info: CURLINFO) -> Int { (try? unsafe CurlCalls.long(raw, info)) ?? 0 }

  /// As ``number(_:)``, for facts of 64 bits; libcurl says -1 for a length it was not told.
  func size(_ info: CURLINFO) -> Int { (try? unsafe CurlCalls.size(raw, info)) ?? 0 }

  func text(_ info: CURLINFO) -> String? { (try? unsafe CurlCalls.text(raw, info)) ?? nil }

  /// What went wrong in libcurl's words, more exact than the text of a code; empty if it said nothing.
  var errorText: String { unsafe String(cString: errorBuffer) }
}
