import CLibXML2

// The calls of libxml2 for documents that are read piece by piece; see LibXML.swift for the rules.

/// A parser that is fed, owned by one caller.
@safe struct XMLStream: ~Copyable {
  private let parser: xmlParserCtxtPtr
  /// Kept here, since the parser holds an unretained pointer to it.
  private let inbox: EventInbox

  /// A parser that has been fed nothing.
  init(attributeLimit: Int, depthLimit: Int) {
    _ = prepared
    inbox = EventInbox(attributeLimit: attributeLimit, depthLimit: depthLimit)
    let context = unsafe Unmanaged.passUnretained(inbox).toOpaque()
    let events = unsafe clibxml2_events(
      enter: enterElement, leave: leaveElement, text: tellText, document_type: refuseDocumentType,
      instruction: refuseInstruction, report: collectFromStream)
    let made = unsafe clibxml2_stream(events, context)
    guard let made = unsafe made else { preconditionFailure("no memory for a parser") }
    unsafe parser = made
  }

  deinit { unsafe clibxml2_end_stream(parser) }

  /// Reads on and gives what was found, throwing the first message of any severity or the first limit passed.
  func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool) throws(StreamFault) -> [MarkupEvent] {
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe clibxml2_feed(parser, buffer.baseAddress, CInt(buffer.count), isLast ? 1 : 0)
    }
    if let fault = inbox.fault { throw inbox.isOpen ? fault.withinElement : fault }
    guard code == 0 else {
      let consumed = unsafe max(0, clibxml2_consumed(parser))
      throw .message(LibXMLMessage(code: LibXMLCode.stopped, text: "stopped", offset: consumed))
    }
    return inbox.take()
  }
}

/// Why a document read piece by piece is refused.
enum StreamFault: Error {
  case message(LibXMLMessage)
  case endsEarly
  case documentType(offset: Int)
  case instruction(offset: Int)
  case tooDeep(offset: Int)
  case tooManyAttributes(Int, offset: Int)

  /// The same where an element is open: what libxml2 then says about the end of a document is about its lack.
  fileprivate var withinElement: StreamFault {
    if case .message(let message) = self, message.code == LibXMLCode.documentEnd { return .endsEarly }
    return self
  }
}

/// Keeps what libxml2 tells during one call.
private final class EventInbox {
  private(set) var fault: StreamFault?
  private var events: [MarkupEvent] = []
  private var depth = 0
  private let attributeLimit: Int
  private let depthLimit: Int

  init(attributeLimit: Int, depthLimit: Int) {
    self.attributeLimit = attributeLimit
    self.depthLimit = depthLimit
  }

  var isOpen: Bool { depth > 0 }

  func take() -> [MarkupEvent] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  /// Nothing is told after a fault: libxml2 reads on to the end of what it was given.
  func add(_ event: MarkupEvent) {
    if fault == nil { events.append(event) }
  }

  func fail(_ fault: StreamFault) {
    if self.fault == nil { self.fault = fault }
  }

  func enter(attributes: Int, offset: () -> Int) -> Bool {
    depth += 1
    if depth > depthLimit { fail(.tooDeep(offset: offset())) }
    if attributes > attributeLimit { fail(.tooManyAttributes(attributes, offset: offset())) }
    return fault == nil
  }

  func leave() {
    depth -= 1
    add(.close)
  }
}

private func inbox(of parser: UnsafeMutableRawPointer?) -> EventInbox? {
  guard let parser = unsafe parser, let context = unsafe clibxml2_parser_context(parser) else { return nil }
  return unsafe Unmanaged<EventInbox>.fromOpaque(context).takeUnretainedValue()
}

private let enterElement: clibxml2_enter = { parser, name, _, _, declared, _, count, _, values in
  guard let inbox = unsafe inbox(of: parser), let parser = unsafe parser,
    inbox.enter(attributes: Int(count + declared), offset: { unsafe max(0, clibxml2_consumed(parser)) })
  else { return }
  var attributes: [Attribute] = []
  if count > 0, let values = unsafe values {
    attributes.reserveCapacity(Int(count))
    for index in 0..<Int(count) {
      // Five pointers each: name, prefix, namespace, and where the value begins and ends.
      let part = unsafe values + 5 * index
      guard let start = unsafe part[3], let end = unsafe part[4] else { continue }
      let space = unsafe text(part[2])
      unsafe attributes.append(
        Attribute(
          name: text(part[0]), prefix: text(part[1]), namespace: space.isEmpty ? nil : space,
          value: String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)))
    }
  }
  inbox.add(.open(unsafe text(name), attributes))
}

private let leaveElement: clibxml2_leave = { parser, _, _, _ in unsafe inbox(of: parser)?.leave() }

private let tellText: clibxml2_text = { parser, bytes, size in
  guard let inbox = unsafe inbox(of: parser), size > 0 else { return }
  inbox.add(
    .text(unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(size)), as: UTF8.self)))
}

/// Told before anything in the declaration is read.
private let refuseDocumentType: clibxml2_document_type = { parser, _, _, _ in
  guard let inbox = unsafe inbox(of: parser), let parser = unsafe parser else { return }
  inbox.fail(.documentType(offset: unsafe max(0, clibxml2_consumed(parser))))
  unsafe clibxml2_stop(parser)
}

private let refuseInstruction: clibxml2_instruction = { parser, _, _ in
  guard let inbox = unsafe inbox(of: parser), let parser = unsafe parser else { return }
  inbox.fail(.instruction(offset: unsafe max(0, clibxml2_consumed(parser))))
  unsafe clibxml2_stop(parser)
}

private let collectFromStream: clibxml2_report = { parser, error in
  guard let inbox = unsafe inbox(of: parser), let parser = unsafe parser, let error = unsafe error else { return }
  var message = unsafe LibXMLMessage(error)
  message.offset = unsafe max(0, clibxml2_consumed(parser))
  inbox.fail(.message(message))
}
