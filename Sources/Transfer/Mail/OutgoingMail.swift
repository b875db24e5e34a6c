/// A mail as it goes over the wire: envelope and message.
///
/// One recipient a mail: a refusal then concerns nobody else, and is known to be theirs.
package struct OutgoingMail: Hashable, Sendable {
  /// Who is told if it cannot be delivered: an address without a name.
  package let from: String
  /// An address without a name.
  package let to: String
  /// Headers, an empty line and a body, in ASCII; every line ends with CR LF and has at most 998 bytes before
  /// it (RFC 5322, 2.1.1).
  package let message: [UInt8]

  /// Makes a mail; nothing is checked before it is delivered.
  package init(from: String, to: String, message: [UInt8]) {
    self.from = from
    self.to = to
    self.message = message
  }

  /// What is wrong with a mail that must not reach libcurl.
  package enum Fault: Hashable, Sendable {
    /// The text is no address, or more than one.
    case address(String)
    /// The line, counted from 1, ends otherwise than with CR LF, or holds one of them or a NUL.
    case lineBreak(line: Int)
    /// The line is longer than 998 bytes.
    case lineLength(line: Int)
    /// The line has a byte that not every server takes; encode it.
    case notASCII(line: Int)
    /// The message has no bytes.
    case empty
    /// User name or password holds a control character.
    case login
  }

  /// Refuses what a server could read otherwise than it was meant: above all a line that begins where ours
  /// does not end, which may carry a mail of its own.
  func check() throws(TransferError) {
    for address in [from, to] where !Self.isAddress(address) { throw .badMail(.address(address)) }
    guard !message.isEmpty else { throw .badMail(.empty) }
    var rest = message[...]
    var line = 0
    while !rest.isEmpty {
      line += 1
      guard let end = rest.firstIndex(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 }),
        rest[end...].starts(with: [0x0D, 0x0A])
      else { throw .badMail(.lineBreak(line: line)) }
      guard end - rest.startIndex <= 998 else { throw .badMail(.lineLength(line: line)) }
      guard rest[..<end].allSatisfy({ $0 < 0x80 }) else { throw .badMail(.notASCII(line: line)) }
      rest = rest[(end + 2)...]
    }
  }

  /// Only what could leave its place in a command is looked for; whether there is such a mailbox is for the
  /// server to say.
  private static func isAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return 3...320 ~= bytes.count && bytes.allSatisfy { 0x21...0x7E ~= $0 && !forbidden.contains($0) }
      && bytes.count { $0 == UInt8(ascii: "@") } == 1
  }

  private static let forbidden = Set("<>()[]\\,;:\"".utf8)
}
