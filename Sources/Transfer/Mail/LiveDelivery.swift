import CCurl

/// One delivery under way: the handle, the mail, and who waits for the outcome.
///
/// Made, used and dropped on the loop's thread.
final class LiveDelivery {
  let easy: EasyHandle
  private let mail: OutgoingMail
  private let relay: MailRelay
  /// Kept alive here for the callbacks of `easy`, which hold no reference of their own.
  private let outbox: Outbox
  private let continuation: TransferContinuation

  init(_ mail: OutgoingMail, through relay: MailRelay, of job: TransferLoop.Job) throws(CurlCode) {
    self.mail = mail
    self.relay = relay
    continuation = job.continuation
    outbox = Outbox(mail.message)
    var easy = try EasyHandle.make()
    try easy.set(ticket: job.ticket)
    try easy.exchange(with: outbox)
    try easy.prepare(for: mail, through: relay)
    self.easy = easy
  }

  /// Resumes the waiting task; the loop forgets the delivery before it calls this once.
  func conclude(_ result: Result<TransferResponse, TransferError>) { continuation.resume(returning: result) }

  /// What libcurl's last word on the delivery means to the caller; the body of a success is the reply.
  func result(of code: CurlCode) -> Result<TransferResponse, TransferError> {
    guard code == .ok else { return .failure(error(for: code)) }
    return .success(TransferResponse(status: outbox.code, body: Array(outbox.reply.utf8)))
  }

  private func error(for code: CurlCode) -> TransferError {
    switch code {
    case .couldNotResolve: .couldNotResolve(host: relay.host)
    case .couldNotConnect: .couldNotConnect(host: relay.host, port: relay.port)
    case .encryptionRefused: .noEncryption(host: relay.host)
    case .loginDenied: refused(.login)
    case let code where CurlCode.tls.contains(code): .tls(host: relay.host, message: message(of: code))
    default:
      // A refusal is the last thing that the server said; whatever else went wrong came after it.
      if outbox.code >= 400 {
        refused(stage)
      } else if outbox.isEmpty {
        .unconfirmed(host: relay.host)
      } else if code == .timedOut {
        .timedOut(host: relay.host)
      } else {
        .curl(code: Int(code.rawValue), message: message(of: code))
      }
    }
  }

  private func refused(_ stage: MailStage) -> TransferError {
    .mailRefused(stage, by: relay.host, to: mail.to, reply: outbox.reply)
  }

  /// Where the talk broke off; libcurl has one code for it all, and names the command in its text.
  private var stage: MailStage {
    if outbox.isEmpty { return .message }
    let text = easy.errorText
    if text.hasPrefix("MAIL") { return .sender }
    if text.hasPrefix("RCPT") { return .recipient }
    return text.hasPrefix("DATA") ? .message : .greeting
  }

  private func message(of code: CurlCode) -> String {
    let text = easy.errorText
    return text.isEmpty ? code.description : text
  }
}

extension EasyHandle {
  /// Sets every option of a delivery; a new handle trusts more than we do.
  mutating func prepare(for mail: OutgoingMail, through relay: MailRelay) throws(CurlCode) {
    try set(CURLOPT_URL, relay.url)
    // Nothing but mail, whatever the URL has become on the way here.
    try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    try distrust()
    // RFC 8314, 3: mail is handed in over TLS. "Try" would go on in the clear when somebody on the line cuts
    // the offer of STARTTLS out.
    try set(CURLOPT_USE_SSL, Int((relay.requiresEncryption ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    if let certificates = relay.certificates { try set(CURLOPT_CAINFO, certificates) }
    if let user = relay.user {
      try set(CURLOPT_USERNAME, user)
      try set(CURLOPT_PASSWORD, relay.password)
    }
    try set(CURLOPT_MAIL_FROM, "<\(mail.from)>")
    try set(CURLOPT_MAIL_RCPT, lines: ["<\(mail.to)>"])
    try set(CURLOPT_UPLOAD, true)
    // Announced with SIZE, so that a mail that is too large is refused before it is sent (RFC 1870).
    try set(CURLOPT_INFILESIZE_LARGE, size: mail.message.count)
    try set(CURLOPT_CONNECTTIMEOUT_MS, relay.limits.connectTimeout.wholeMilliseconds)
    try set(CURLOPT_TIMEOUT_MS, relay.limits.totalTimeout.wholeMilliseconds)
    // Its own default of two minutes for each reply would hold for the farewell too, after all else is over.
    let seconds = (relay.limits.totalTimeout.wholeMilliseconds + 999) / 1000
    try set(CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds)
    // A few mails a day are not worth a connection that the server counts, and one that has died meanwhile
    // would leave a mail unconfirmed.
    try set(CURLOPT_FRESH_CONNECT, true)
    try set(CURLOPT_FORBID_REUSE, true)
  }
}
