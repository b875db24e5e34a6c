import CCurl

extension LiveTransfer {
  /// Translates a failure, with what only the transfer knows: where it was, and how far.
  func error(for code: CurlCode) -> TransferError {
    switch code {
    case .writeError: inbox.refusal ?? unexplained(code)
    case .unsupportedProtocol: unsupportedProtocol
    case .malformedURL, .loginDenied: .badURL(redirectTarget ?? url)
    case .couldNotResolve: .couldNotResolve(host: host)
    case .couldNotConnect: couldNotConnect
    case .weirdReply: .notHTTP(host: host)
    case .tooManyRedirects: .tooManyRedirects(limit: max(request.limits.maxRedirects, 0))
    case .timedOut: timedOut
    case .partialFile, .gotNothing: closedEarly
    // The system's own error says that the line broke; without one the bytes were not HTTP, or TLS
    // reported the break in its own way.
    case .receiveError, .sendError:
      easy.number(CURLINFO_OS_ERRNO) != 0 ? closedEarly : unexplained(code)
    case let code where CurlCode.tls.contains(code): .tls(host: host, message: message(of: code))
    default: unexplained(code)
    }
  }

  private var url: String { easy.text(CURLINFO_EFFECTIVE_URL) ?? request.url }

  private var host: String { Authority(ofURL: url)?.host ?? url }

  private var redirectTarget: String? { inbox.header("location") }

  private func message(of code: CurlCode) -> String {
    let text = easy.errorText
    return text.isEmpty ? code.description : text
  }

  private func unexplained(_ code: CurlCode) -> TransferError {
    .curl(code: Int(code.rawValue), message: message(of: code))
  }

  /// The request's own scheme has been checked: either a redirect led astray, or the answer was taken
  /// for HTTP/0.9, which libcurl reports with the same code.
  private var unsupportedProtocol: TransferError {
    guard let target = redirectTarget, let scheme = Authority.scheme(ofURL: target), scheme != "http",
      scheme != "https"
    else { return .notHTTP(host: host) }
    return .refusedProtocol(url: target)
  }

  private var couldNotConnect: TransferError {
    if let address = inbox.refusedAddress {
      return .privateAddress(host: host, address: address.description)
    }
    return .couldNotConnect(host: host, port: Authority(ofURL: url)?.port ?? 0)
  }

  /// libcurl has one code for all its clocks; only the text of its low-speed check differs.
  private var timedOut: TransferError {
    guard easy.errorText.hasPrefix("Operation too slow") else { return .timedOut(host: host) }
    let limits = request.limits
    return .tooSlow(bytesPerSecond: limits.lowSpeedBytesPerSecond, seconds: limits.lowSpeedSeconds)
  }

  private var closedEarly: TransferError {
    let expected = easy.size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
    let received = easy.size(CURLINFO_SIZE_DOWNLOAD_T)
    return .closedEarly(received: received, expected: expected >= 0 ? expected : nil)
  }
}
