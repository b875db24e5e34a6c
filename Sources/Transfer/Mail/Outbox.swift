/// What is still to be handed over of one mail, and what the server last said.
///
/// Only the loop's thread touches it: libcurl's callbacks use it, ``LiveDelivery`` reads it after.
final class Outbox {
  /// The last line of the last reply, such as `550 5.1.1 No such mailbox`; empty before the first.
  private(set) var reply = ""
  private let message: [UInt8]
  private var given = 0

  init(_ message: [UInt8]) { self.message = message }

  /// Whether libcurl has all of the mail; before that, no server can have taken it.
  var isEmpty: Bool { given == message.count }

  /// The number at the beginning of the last reply, 0 where there is none.
  var code: Int { Int(digits: reply.utf8.prefix(3)) ?? 0 }

  /// Fills the room with what comes next, and says how many bytes that were.
  func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
    let piece = message[given...].prefix(room.count)
    unsafe room.copyBytes(from: piece)
    given += piece.count
    return piece.count
  }

  /// Keeps one line, without what could break the line of a log; the farewell (221) answers nothing that was asked.
  func receiveReply(_ bytes: UnsafeRawBufferPointer) {
    let line = unsafe bytes.prefix(512).split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }).first ?? []
    guard !line.starts(with: "221".utf8) else { return }
    reply = String(decoding: line.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
