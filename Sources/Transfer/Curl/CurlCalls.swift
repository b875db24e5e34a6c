import CCurl
import Glibc

/// Every call of libcurl that this module makes, and the one place where a result becomes a throw.
///
/// The owners ``EasyHandle``, ``MultiHandle`` and ``LineList`` are the only callers: they know
/// that the pointers they pass are alive.
enum CurlCalls {
  /// Sets the library up once for the process; the first owner that is made asks for it.
  ///
  /// `CURLOPT_NOSIGNAL` keeps libcurl from shielding its writes against SIGPIPE, and OpenSSL writes
  /// without `MSG_NOSIGNAL`: the signal has to be ignored for the whole process.
  static let ready: Bool = {
    _ = signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  private static func check(_ code: CURLcode) throws(CurlCode) {
    guard code == CURLE_OK else { throw CurlCode(code) }
  }

  private static func check(_ code: CURLMcode) throws(CurlCode) {
    guard code == CURLM_OK else { throw CurlCode(code) }
  }

  static func text(of code: CurlCode) -> String {
    if code.rawValue >= CurlCode.multiBase {
      let number = Int32(truncatingIfNeeded: code.rawValue &- CurlCode.multiBase)
      return unsafe String(cString: curl_multi_strerror(CURLMcode(rawValue: number)))
    }
    return unsafe String(cString: curl_easy_strerror(CURLcode(rawValue: code.rawValue)))
  }
}

/// Easy handles.
extension CurlCalls {
  static func makeEasy() throws(CurlCode) -> UnsafeMutableRawPointer {
    guard ready, let easy = unsafe curl_easy_init() else { throw .outOfMemory }
    return unsafe easy
  }

  static func free(easy: UnsafeMutableRawPointer) { unsafe curl_easy_cleanup(easy) }

  static func set(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, long: Int) throws(CurlCode) {
    try check(unsafe ccurl_set_long(easy, option, long))
  }

  static func set(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, size: Int) throws(CurlCode) {
    try check(unsafe ccurl_set_size(easy, option, curl_off_t(size)))
  }

  static func set(_ easy: UnsafeMutableRawPointer, _ option: CURLoption, text: String) throws(CurlCode) {
    try check(unsafe text.withCString { unsafe ccurl_set_text(easy, option, $0) })
  }

  static func set(
    _ easy: UnsafeMutableRawPointer, _ option: CURLoption, bytes: UnsafeRawPointer
  ) throws(CurlCode) {
    try check(unsafe ccurl_set_bytes(easy, option, bytes))
  }

  static func set(
    _ easy: UnsafeMutableRawPointer, _ option: CURLoption, list: UnsafeMutablePointer<curl_slist>
  ) throws(CurlCode) {
    try check(unsafe ccurl_set_list(easy, option, list))
  }

  static func set(
    _ easy: UnsafeMutableRawPointer, _ option: CURLoption, context: UnsafeMutableRawPointer
  ) throws(CurlCode) {
    try check(unsafe ccurl_set_context(easy, option, context))
  }

  static func set(
    _ easy: UnsafeMutableRawPointer, _ option: CURLoption, sink: @escaping ccurl_sink
  ) throws(CurlCode) {
    try check(unsafe ccurl_set_sink(easy, option, sink))
  }

  static func set(
    _ easy: UnsafeMutableRawPointer, _ option: CURLoption, source: @escaping ccurl_source
  ) throws(CurlCode) {
    try check(unsafe ccurl_set_source(easy, option, source))
  }

  static func set(_ easy: UnsafeMutableRawPointer, opener: @escaping ccurl_opener) throws(CurlCode) {
    try check(unsafe ccurl_set_opener(easy, opener))
  }

  static func set(_ easy: UnsafeMutableRawPointer, ticket: UInt) throws(CurlCode) {
    try check(unsafe ccurl_set_ticket(easy, ticket))
  }

  static func ticket(of easy: UnsafeMutableRawPointer) throws(CurlCode) -> UInt {
    var ticket: UInt = 0
    try check(unsafe ccurl_get_ticket(easy, &ticket))
    return ticket
  }

  static func long(_ easy: UnsafeMutableRawPointer, _ info: CURLINFO) throws(CurlCode) -> Int {
    var value = 0
    try check(unsafe ccurl_get_long(easy, info, &value))
    return value
  }

  static func size(_ easy: UnsafeMutableRawPointer, _ info: CURLINFO) throws(CurlCode) -> Int {
    var value: curl_off_t = 0
    try check(unsafe ccurl_get_size(easy, info, &value))
    return Int(value)
  }

  static func text(_ easy: UnsafeMutableRawPointer, _ info: CURLINFO) throws(CurlCode) -> String? {
    var value: UnsafePointer<CChar>?
    try check(unsafe ccurl_get_text(easy, info, &value))
    return unsafe value.map { unsafe String(cString: $0) }
  }
}

/// Lists of lines.
extension CurlCalls {
  /// Appends a copy of the line; the list starts at another node only if there was none.
  static func append(
    _ line: String, to list: UnsafeMutablePointer<curl_slist>?
  ) throws(CurlCode) -> UnsafeMutablePointer<curl_slist> {
    guard let longer = unsafe curl_slist_append(list, line) else { throw .outOfMemory }
    return unsafe longer
  }

  static func free(list: UnsafeMutablePointer<curl_slist>) { unsafe curl_slist_free_all(list) }
}

/// Multi handles.
extension CurlCalls {
  static func makeMulti() throws(CurlCode) -> UnsafeMutableRawPointer {
    guard ready, let multi = unsafe curl_multi_init() else { throw .outOfMemory }
    return unsafe multi
  }

  static func free(multi: UnsafeMutableRawPointer) { unsafe _ = curl_multi_cleanup(multi) }

  static func set(_ multi: UnsafeMutableRawPointer, _ option: CURLMoption, long: Int) throws(CurlCode) {
    try check(unsafe ccurl_multi_set_long(multi, option, long))
  }

  static func add(_ easy: UnsafeMutableRawPointer, to multi: UnsafeMutableRawPointer) throws(CurlCode) {
    try check(unsafe curl_multi_add_handle(multi, easy))
  }

  /// A handle that was never added is not an error.
  static func remove(_ easy: UnsafeMutableRawPointer, from multi: UnsafeMutableRawPointer) {
    unsafe _ = curl_multi_remove_handle(multi, easy)
  }

  static func perform(_ multi: UnsafeMutableRawPointer) throws(CurlCode) {
    var running: Int32 = 0
    try check(unsafe curl_multi_perform(multi, &running))
  }

  /// The next transfer that is over, by its ticket.
  static func nextFinished(_ multi: UnsafeMutableRawPointer) -> (ticket: UInt, code: CurlCode)? {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle,
        let ticket = try? unsafe ticket(of: easy)
      else { continue }
      return (ticket, CurlCode(unsafe ccurl_result(message)))
    }
    return nil
  }

  static func poll(_ multi: UnsafeMutableRawPointer, milliseconds: Int32) throws(CurlCode) {
    try check(unsafe curl_multi_poll(multi, nil, 0, milliseconds, nil))
  }

  /// The one call that any thread may make: curl_multi_wakeup(3).
  static func wakeUp(_ multi: UnsafeMutableRawPointer) { unsafe _ = curl_multi_wakeup(multi) }
}
