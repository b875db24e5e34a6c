import CCurl

/// A result of libcurl, thrown by every call that can fail.
struct CurlCode: RawRepresentable, Error, Hashable, Sendable {
  /// The number of a `CURLcode`; those of a `CURLMcode` are raised by ``multiBase``.
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ code: CURLcode) { rawValue = code.rawValue }
  /// The multi interface counts from 1 again, and from -1 for a value that is no failure.
  init(_ code: CURLMcode) { rawValue = Self.multiBase &+ UInt32(truncatingIfNeeded: code.rawValue) }

  /// Above every `CURLcode`, so that one number names one failure.
  static let multiBase: UInt32 = 1000

  /// `CURLE_OK`
  static let ok = CurlCode(CURLE_OK)
  /// `CURLE_UNSUPPORTED_PROTOCOL`: a scheme that is not allowed, or an answer that is not HTTP.
  static let unsupportedProtocol = CurlCode(CURLE_UNSUPPORTED_PROTOCOL)
  /// `CURLE_URL_MALFORMAT`
  static let malformedURL = CurlCode(CURLE_URL_MALFORMAT)
  /// `CURLE_USE_SSL_FAILED`: a mail server would not encrypt.
  static let encryptionRefused = CurlCode(CURLE_USE_SSL_FAILED)
  /// `CURLE_LOGIN_DENIED`: a redirect to a URL with a user name, or a mail server that refuses the login.
  static let loginDenied = CurlCode(CURLE_LOGIN_DENIED)
  /// `CURLE_COULDNT_RESOLVE_HOST`
  static let couldNotResolve = CurlCode(CURLE_COULDNT_RESOLVE_HOST)
  /// `CURLE_COULDNT_CONNECT`
  static let couldNotConnect = CurlCode(CURLE_COULDNT_CONNECT)
  /// `CURLE_WEIRD_SERVER_REPLY`
  static let weirdReply = CurlCode(CURLE_WEIRD_SERVER_REPLY)
  /// `CURLE_PARTIAL_FILE`
  static let partialFile = CurlCode(CURLE_PARTIAL_FILE)
  /// `CURLE_WRITE_ERROR`: a callback refused what it was given.
  static let writeError = CurlCode(CURLE_WRITE_ERROR)
  /// `CURLE_OUT_OF_MEMORY`
  static let outOfMemory = CurlCode(CURLE_OUT_OF_MEMORY)
  /// `CURLE_OPERATION_TIMEDOUT`: any of the time limits, and the low speed.
  static let timedOut = CurlCode(CURLE_OPERATION_TIMEDOUT)
  /// `CURLE_TOO_MANY_REDIRECTS`
  static let tooManyRedirects = CurlCode(CURLE_TOO_MANY_REDIRECTS)
  /// `CURLE_GOT_NOTHING`
  static let gotNothing = CurlCode(CURLE_GOT_NOTHING)
  /// `CURLE_SEND_ERROR`
  static let sendError = CurlCode(CURLE_SEND_ERROR)
  /// `CURLE_RECV_ERROR`
  static let receiveError = CurlCode(CURLE_RECV_ERROR)

  /// Everything that says that an encrypted connection cannot be trusted or made.
  static let tls = Set(
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_CLIENTCERT,
    ].map { CurlCode($0) })

  /// Failures of a line, which may be better later.
  static let transient: Set<CurlCode> = [.sendError, .receiveError, .gotNothing, .partialFile]
}

extension CurlCode: CustomStringConvertible {
  /// The library's own text.
  var description: String { CurlCalls.text(of: self) }
}
