import CLibXML2

// Every call of libxml2 is in this file and, for documents read piece by piece, in LibXML+Stream.swift. Its
// return codes and messages leave them as `LibXMLMessage`, its objects as owners that free what they own; no
// pointer leaves them.

/// One message of libxml2.
struct LibXMLMessage: Error, Hashable {
  /// A value of `xmlParserErrors`.
  let code: Int
  /// The sentence of libxml2, without its line end.
  let text: String
  /// How many bytes the parser had consumed; nil if it was not the parser that spoke.
  var offset: Int?
  /// Which element is meant, counted from 0 in document order; nil if none is.
  var element: Int?
}

/// Settings of the whole process, made by the first use.
let prepared: Void = clibxml2_prepare()

/// A parsed document, owned by one caller.
@safe struct XMLTree: ~Copyable {
  fileprivate let document: xmlDocPtr

  /// Parses bytes that are UTF-8 and at most 10 MB, throwing the first message of any severity.
  init(parsing bytes: ArraySlice<UInt8>) throws(LibXMLMessage) {
    _ = prepared
    let collector = MessageCollector()
    let parser = ParserContext()
    let made = unsafe bytes.withUnsafeBytes { buffer in
      unsafe clibxml2_read(
        parser.context, buffer.baseAddress, CInt(buffer.count), collectFromParser, collector.opaque)
    }
    // The parser holds an unretained pointer to the collector until here.
    let first = withExtendedLifetime(collector) { collector.messages.first }
    guard first == nil, let made = unsafe made else {
      unsafe xmlFreeDoc(made)
      throw first ?? LibXMLMessage(code: LibXMLCode.stopped, text: "stopped", offset: parser.consumed)
    }
    unsafe document = made
    number()
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// Inclusive Canonical XML 1.0 without comments; nil if libxml2 cannot make it.
  func canonicalBytes() -> [UInt8]? {
    var output: UnsafeMutablePointer<xmlChar>?
    let count = unsafe xmlC14NDocDumpMemory(document, nil, CInt(XML_C14N_1_0.rawValue), nil, 0, &output)
    guard let output = unsafe output else { return nil }
    defer { unsafe clibxml2_free(output) }
    guard count >= 0 else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: output, count: Int(count)))
  }

  /// Calls `visit` for each element in document order, and tells what it finds there.
  func read<Reader: XMLTreeReader>(into reader: inout Reader) {
    guard let root = unsafe xmlDocGetRootElement(document) else { return }
    unsafe walk(root, &reader)
  }

  /// Takes an element with all that is in it out of the tree. The numbers of the others stay.
  func remove(element number: Int) {
    guard let node = unsafe find(number, under: xmlDocGetRootElement(document)) else { return }
    unsafe xmlUnlinkNode(node)
    unsafe xmlFreeNode(node)
  }

  private func walk<Reader: XMLTreeReader>(_ node: xmlNodePtr, _ reader: inout Reader) {
    let space = unsafe name(of: node.pointee.ns)
    unsafe reader.enter(text(node.pointee.name), prefix: space.prefix, namespace: space.uri)
    var declaration = unsafe node.pointee.nsDef
    while let current = unsafe declaration {
      let found = unsafe name(of: current)
      reader.declare(prefix: found.prefix, namespace: found.uri)
      unsafe declaration = current.pointee.next
    }
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      let space = unsafe name(of: current.pointee.ns)
      var value = ""
      var part = unsafe current.pointee.children
      while let piece = unsafe part {
        value += unsafe text(piece.pointee.content)
        unsafe part = piece.pointee.next
      }
      unsafe reader.attribute(text(current.pointee.name), prefix: space.prefix, namespace: space.uri, value)
      unsafe attribute = current.pointee.next
    }
    var child = unsafe node.pointee.children
    while let current = unsafe child {
      if unsafe current.pointee.type == XML_ELEMENT_NODE {
        unsafe walk(current, &reader)
      } else {
        unsafe reader.text(text(current.pointee.content))
      }
      unsafe child = current.pointee.next
    }
    reader.leave()
  }

  /// Gives every element its number, counted from 1 because 0 is the absence of a pointer.
  private func number() {
    var next = 1
    func visit(_ node: xmlNodePtr?) {
      var sibling = unsafe node
      while let current = unsafe sibling {
        if unsafe current.pointee.type == XML_ELEMENT_NODE {
          unsafe current.pointee._private = UnsafeMutableRawPointer(bitPattern: next)
          next += 1
          unsafe visit(current.pointee.children)
        }
        unsafe sibling = current.pointee.next
      }
    }
    unsafe visit(xmlDocGetRootElement(document))
  }

  private func find(_ number: Int, under node: xmlNodePtr?) -> xmlNodePtr? {
    var sibling = unsafe node
    while let current = unsafe sibling {
      if unsafe current.pointee.type == XML_ELEMENT_NODE {
        if unsafe Int(bitPattern: current.pointee._private) == number + 1 { return unsafe current }
        if let found = unsafe find(number, under: current.pointee.children) { return unsafe found }
      }
      unsafe sibling = current.pointee.next
    }
    return nil
  }
}

/// What a walk over a tree tells: `enter`, then declarations and attributes, then children, then `leave`.
protocol XMLTreeReader {
  mutating func enter(_ name: String, prefix: String, namespace: String)
  mutating func declare(prefix: String, namespace: String)
  mutating func attribute(_ name: String, prefix: String, namespace: String, _ value: String)
  mutating func text(_ text: String)
  mutating func leave()
}

/// A compiled XSD.
///
/// `@unchecked Sendable`, proof: both members are set once; after `xmlSchemaParse` libxml2 only reads a
/// schema, and everything a validation writes to hangs on its own `xmlSchemaValidCtxt`. The one exception,
/// loading schemas that a document names, is closed by the parser refusing such documents.
@safe final class CompiledSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr
  /// The compiled schema points into its document, which therefore lives as long.
  private let source: XMLTree

  /// Compiles a schema, throwing every message of libxml2; a thrown list may be empty.
  init(compiling source: consuming XMLTree) throws(LibXMLMessages) {
    let collector = MessageCollector()
    let made = unsafe Self.compile(source.document, collector)
    let messages = withExtendedLifetime(collector) { collector.messages }
    guard messages.isEmpty, let made = unsafe made else {
      unsafe xmlSchemaFree(made)
      throw LibXMLMessages(list: messages)
    }
    unsafe schema = made
    self.source = source
  }

  deinit { unsafe xmlSchemaFree(schema) }

  /// Everything libxml2 says about a document, in its order.
  func messages(about tree: borrowing XMLTree) -> [LibXMLMessage] {
    guard let validation = unsafe xmlSchemaNewValidCtxt(schema) else { return [.outOfMemory] }
    defer { unsafe xmlSchemaFreeValidCtxt(validation) }
    let collector = MessageCollector()
    unsafe clibxml2_report_findings_to(validation, collectFromSchema, collector.opaque)
    let result = unsafe xmlSchemaValidateDoc(validation, tree.document)
    let messages = withExtendedLifetime(collector) { collector.messages }
    return result != 0 && messages.isEmpty ? [.outOfMemory] : messages
  }

  private static func compile(_ document: xmlDocPtr, _ collector: MessageCollector) -> xmlSchemaPtr? {
    guard let parser = unsafe xmlSchemaNewDocParserCtxt(document) else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(parser) }
    unsafe clibxml2_report_schema_to(parser, collectFromSchema, collector.opaque)
    return unsafe xmlSchemaParse(parser)
  }
}

/// Why a schema could not be compiled.
struct LibXMLMessages: Error {
  let list: [LibXMLMessage]
}

/// A parser for one document.
@safe private struct ParserContext: ~Copyable {
  let context: xmlParserCtxtPtr

  init() {
    guard let made = unsafe xmlNewParserCtxt() else { preconditionFailure("no memory for a parser") }
    unsafe context = made
  }
  deinit { unsafe xmlFreeParserCtxt(context) }

  var consumed: Int { unsafe max(0, clibxml2_consumed(context)) }
}

extension LibXMLMessage {
  fileprivate static var outOfMemory: LibXMLMessage {
    LibXMLMessage(code: Int(XML_ERR_NO_MEMORY.rawValue), text: "the validator could not run")
  }

  init(_ error: UnsafePointer<xmlError>) {
    code = unsafe Int(error.pointee.code)
    var sentence = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    while sentence.last?.isNewline == true { sentence.removeLast() }
    text = sentence
  }
}

/// Keeps what libxml2 says during one call.
private final class MessageCollector {
  private(set) var messages: [LibXMLMessage] = []

  /// Valid while the caller keeps the collector alive.
  var opaque: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// A document of 10,000 elements cannot make the list longer than a reader could use.
  func add(_ message: LibXMLMessage) {
    if messages.count < 1_000 { messages.append(message) }
  }
}

private let collectFromParser: clibxml2_report = { parser, error in
  guard let parser = unsafe parser, let error = unsafe error,
    let context = unsafe clibxml2_parser_context(parser)
  else { return }
  var message = unsafe LibXMLMessage(error)
  message.offset = unsafe max(0, clibxml2_consumed(parser))
  unsafe Unmanaged<MessageCollector>.fromOpaque(context).takeUnretainedValue().add(message)
}

private let collectFromSchema: clibxml2_report = { context, error in
  guard let context = unsafe context, let error = unsafe error else { return }
  var message = unsafe LibXMLMessage(error)
  if let raw = unsafe error.pointee.node {
    var node = unsafe raw.assumingMemoryBound(to: xmlNode.self)
    // An attribute or a text has no number of its own; its element has.
    while unsafe node.pointee.type != XML_ELEMENT_NODE, let parent = unsafe node.pointee.parent {
      unsafe node = parent
    }
    let number = unsafe Int(bitPattern: node.pointee._private)
    if number > 0 { message.element = number - 1 }
  }
  unsafe Unmanaged<MessageCollector>.fromOpaque(context).takeUnretainedValue().add(message)
}

private func name(of space: UnsafeMutablePointer<xmlNs>?) -> (prefix: String, uri: String) {
  guard let space = unsafe space else { return ("", "") }
  return unsafe (text(space.pointee.prefix), text(space.pointee.href))
}

func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
  guard let bytes = unsafe bytes else { return "" }
  return unsafe String(cString: bytes)
}
