import CCurl
import Glibc

// libcurl calls these on the loop's thread, inside `perform`, while the LiveTransfer or LiveDelivery that
// owns both the handle and the box is alive.

private func inbox(_ context: UnsafeMutableRawPointer?) -> Inbox? {
  unsafe context.map { unsafe Unmanaged<Inbox>.fromOpaque($0).takeUnretainedValue() }
}

/// Returning fewer bytes than were given ends the transfer with `CURLE_WRITE_ERROR`.
let receiveBody: ccurl_sink = { bytes, size, count, context in
  guard let inbox = unsafe inbox(context) else { return 0 }
  let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe inbox.receiveBody(piece) ? size * count : 0
}

/// One whole line of a head, with its line break.
let receiveHeadLine: ccurl_sink = { bytes, size, count, context in
  guard let inbox = unsafe inbox(context) else { return 0 }
  let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe inbox.receiveHeadLine(line) ? size * count : 0
}

private func outbox(_ context: UnsafeMutableRawPointer?) -> Outbox? {
  unsafe context.map { unsafe Unmanaged<Outbox>.fromOpaque($0).takeUnretainedValue() }
}

/// Hands the next piece of a mail over; 0 says that there is no more.
let giveMessage: ccurl_source = { room, size, count, context in
  guard let outbox = unsafe outbox(context), let room = unsafe room else { return Int(CURL_READFUNC_ABORT) }
  return unsafe outbox.give(UnsafeMutableRawBufferPointer(start: room, count: size * count))
}

/// A line of a mail server, with its line break.
let receiveReply: ccurl_sink = { bytes, size, count, context in
  guard let outbox = unsafe outbox(context) else { return 0 }
  unsafe outbox.receiveReply(UnsafeRawBufferPointer(start: bytes, count: size * count))
  return size * count
}

/// Opens a socket only to an address that has been looked at: after resolution, so that no name,
/// redirect or unusual spelling of a number can lead elsewhere.
let openPublicSocket: ccurl_opener = { context, _, target in
  guard let inbox = unsafe inbox(context), let target = unsafe target else { return CURL_SOCKET_BAD }
  let address = unsafe networkAddress(ccurl_address(target))
  guard inbox.allows(address) else { return CURL_SOCKET_BAD }
  let type = unsafe target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
  return unsafe socket(target.pointee.family, type, target.pointee.protocol)
}

/// The bytes of an address; none for a family that is not IP.
private func networkAddress(_ address: UnsafePointer<sockaddr>) -> NetworkAddress {
  let raw = unsafe UnsafeRawPointer(address)
  switch Int32(unsafe address.pointee.sa_family) {
  case AF_INET:
    let four = unsafe raw.loadUnaligned(as: sockaddr_in.self).sin_addr
    return NetworkAddress(bytes: unsafe withUnsafeBytes(of: four) { unsafe Array($0) })
  case AF_INET6:
    let sixteen = unsafe raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
    return NetworkAddress(bytes: unsafe withUnsafeBytes(of: sixteen) { unsafe Array($0) })
  default:
    return NetworkAddress(bytes: [])
  }
}
