import Testing

@testable import Transfer

@Suite struct OutgoingMailTests {
  private func expect(
    _ fault: OutgoingMail.Fault?, _ message: String, from: String = "a@kota.example", to: String = "b@kota.example"
  ) throws {
    let mail = OutgoingMail(from: from, to: to, message: Array(message.utf8))
    if let fault {
      #expect(throws: TransferError.badMail(fault)) { try mail.check() }
    } else {
      try mail.check()
    }
  }

  @Test(arguments: [
    "\r\n", "a\r\n", "\r\n\r\n", ".\r\n", "a: b\r\n\r\nc\t~\r\n", String(repeating: "x", count: 998) + "\r\n",
  ])
  func `lines that end as they must pass`(message: String) throws { try expect(nil, message) }

  @Test(
    arguments: [
      ("", .empty), ("a", .lineBreak(line: 1)), ("a\n", .lineBreak(line: 1)), ("a\r", .lineBreak(line: 1)),
      ("a\r\nb", .lineBreak(line: 2)), ("a\r\nb\n\r\n", .lineBreak(line: 2)), ("a\rb\r\n", .lineBreak(line: 1)),
      ("a\r\r\n", .lineBreak(line: 1)), ("a\n.\r\n", .lineBreak(line: 1)), ("a\r\n\0\r\n", .lineBreak(line: 2)),
      ("\r\n\r\né\r\n", .notASCII(line: 3)), (String(repeating: "x", count: 999) + "\r\n", .lineLength(line: 1)),
    ] as [(String, OutgoingMail.Fault)])
  func `others are refused by their number`(message: String, fault: OutgoingMail.Fault) throws {
    try expect(fault, message)
  }

  @Test(arguments: [
    "", "a", "@", "a@b@c", "a@b c", "a@b\r\nDATA", "<a@b>", "a@b>", "é@kota.example", "a@b,c@d", "\"a\"@b", "a@b\0",
    String(repeating: "a", count: 320) + "@b",
  ])
  func `an address that could leave its command is refused on either side`(address: String) throws {
    try expect(.address(address), "a\r\n", from: address)
    try expect(.address(address), "a\r\n", to: address)
  }
}
