extension MarkupFinding {
  /// Puts a message of the parser into our words, at the place a reader would call the fault.
  init(parsing message: LibXMLMessage, _ text: SourceText, _ outline: Outline) {
    let consumed = (message.offset ?? 0) + text.start
    let fault = Fault(message, in: text, consumed: consumed)
    let offset = fault.mark.flatMap { text.last($0, before: consumed) } ?? consumed
    self.init(
      fault.code, at: text.position(at: offset), keyPath: outline.keyPath(at: offset, in: text),
      expected: fault.expected, found: fault.found, message: fault.sentence)
  }
}

/// One kind of fault: its code, its sentence, and how to find its beginning.
private struct Fault {
  var code = MarkupFinding.Code.notWellFormed
  var expected: [String] = []
  var found: String?
  /// The fault begins at the last of these before the place where the parser stopped.
  var mark: String?
  let sentence: String

  private init(
    code: MarkupFinding.Code = .notWellFormed, from mark: String? = nil, expected: [String] = [],
    found: String? = nil, _ sentence: String
  ) {
    self.code = code
    self.mark = mark
    self.expected = expected
    self.found = found
    self.sentence = sentence
  }

  init(_ message: LibXMLMessage, in text: SourceText, consumed: Int) {
    let words = message.text.split(separator: " ").map(String.init)
    /// A word of the message by its index; libxml2 has no other way to tell the name it means.
    func word(_ index: Int) -> String { index < words.count ? words[index] : "?" }

    switch message.code {
    case LibXMLCode.tagMismatch:
      // Opening and ending tag mismatch: b line 1 and a
      self = .mismatch(open: word(5), close: word(9))
    case LibXMLCode.elementNotFinished:
      // Premature end of data in tag a line 1
      self = .init(
        expected: ["</\(word(6))>"],
        "The document ends while <\(word(6))> is open; every element is closed. Add </\(word(6))>.")
    case LibXMLCode.attributeRepeated:
      self = .repeated(word(1))
    case LibXMLCode.namespacedAttributeRepeated:
      self = .repeated(word(2))
    case LibXMLCode.undeclaredPrefix:
      self = .init(
        from: "<", found: word(2),
        "The prefix '\(word(2))' is not declared; every prefix stands for a namespace. "
          + "Add xmlns:\(word(2))=\"…\", or remove the prefix.")
    case LibXMLCode.undeclaredEntities:
      self = .entity(word(1).filter { $0 != "'" })
    case LibXMLCode.nameRequired
    where text.bytes.indices.contains(consumed - 1) && text.bytes[consumed - 1] == 0x26,
      LibXMLCode.semicolonMissing:
      self = .init(
        from: "&", expected: ["&amp;"], found: "&",
        "A bare & begins a reference that is none; in XML the character itself is written &amp;. Write &amp;."
      )
    case LibXMLCode.lessInAttribute:
      self = .init(
        expected: ["&lt;"], found: "<",
        "The character < stands in the value of an attribute, or a quote is missing before it; "
          + "in a value it is written &lt;. Close the quote, or write &lt;.")
    case LibXMLCode.invalidCharacter, LibXMLCode.characterReferences:
      self = .character(message, in: text, consumed: consumed)
    case LibXMLCode.namespaceNames:
      // xmlns: 'urn:a b' is not a valid URI, or xmlns: URI kota is not absolute
      let quoted = message.text.split(separator: "'", omittingEmptySubsequences: false)
      self = .namespace(quoted.count > 2 ? String(quoted[1]) : word(2))
    default:
      self = .plain(message)
    }
  }

  private static func mismatch(open: String, close: String) -> Fault {
    Fault(
      from: "</", expected: ["</\(open)>"], found: "</\(close)>",
      "The end tag </\(close)> stands where <\(open)> is still open; elements close in reverse order. "
        + "Write </\(open)> first, or remove one of the two.")
  }

  private static func repeated(_ name: String) -> Fault {
    Fault(
      from: "<", found: name,
      "The attribute '\(name)' is there twice; an element has each attribute once. Keep one of them.")
  }

  private static func entity(_ name: String) -> Fault {
    Fault(
      code: .unknownEntity, from: "&", expected: ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"],
      found: "&\(name);",
      "The reference &\(name); is not one of the five of XML: &amp; &lt; &gt; &quot; &apos;. "
        + "Write the character itself.")
  }

  private static func namespace(_ name: String) -> Fault {
    Fault(code: .unusableNamespace, from: "<", found: name, NamespaceDeclaration.refusal(of: name))
  }

  private static func character(_ message: LibXMLMessage, in text: SourceText, consumed: Int) -> Fault {
    let rule = "XML has no way to carry it. Remove it."
    if message.code != LibXMLCode.invalidCharacter || message.text.hasPrefix("xmlParseCharRef") {
      return Fault(from: "&", "The reference names no character of XML, or is not complete; \(rule)")
    }
    let rest = text.bytes[min(consumed, text.bytes.count)...]
    guard let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first,
      !XMLText.carries(scalar)
    else { return plain(message) }
    let name = XMLText.codePoint(scalar)
    return Fault(found: name, "The document holds the character \(name); \(rule)")
  }

  private static func plain(_ message: LibXMLMessage) -> Fault {
    switch message.code {
    case LibXMLCode.documentEmpty:
      Fault("The document does not begin with an element; a document is one element. Begin it with a tag.")
    case LibXMLCode.documentEnd:
      Fault(
        "Something stands after the last element, or a tag is broken here; a document is one element. Remove it."
      )
    case LibXMLCode.misplacedCDATAEnd:
      Fault(
        expected: ["]]&gt;"], found: "]]>", "The characters ]]> stand in text; there they are written ]]&gt;."
      )
    case LibXMLCode.hyphensInComment:
      Fault(found: "--", "A comment holds two hyphens in a row; only its end may. Remove one of them.")
    case LibXMLCode.commentNotFinished:
      Fault(from: "<!--", expected: ["-->"], "A comment is not closed; it ends with -->. Add that.")
    case LibXMLCode.sectionNotFinished:
      Fault(
        from: "<![CDATA[", expected: ["]]>"], "A CDATA section is not closed; it ends with ]]>. Add that.")
    case LibXMLCode.attributeNotQuoted:
      Fault(
        expected: ["\""],
        "The value of an attribute has no quotes; every value is quoted. Write name=\"value\".")
    case LibXMLCode.spaceRequired, LibXMLCode.nameRequired, LibXMLCode.tagNotFinished:
      Fault(
        "The tag is broken here; a tag is a name and attributes name=\"value\", with spaces between. Repair it."
      )
    case LibXMLCode.unknownVersion:
      Fault(
        expected: ["1.0"], "The document declares a version of XML that is not read; write version=\"1.0\".")
    case LibXMLCode.reservedNamespace, LibXMLCode.qualifiedName:
      Fault(
        from: "<",
        "A name or a namespace declaration here breaks the rules of namespaces (parser: \(message.text)). "
          + "Repair the tag.")
    default:
      Fault("This is not well-formed XML (parser: \(message.text)). Repair it here or just before.")
    }
  }
}
