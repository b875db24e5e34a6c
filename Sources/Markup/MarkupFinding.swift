/// One thing that is wrong with a document, at one place.
package struct MarkupFinding: Hashable, Sendable, CustomStringConvertible {
  /// Where the reader should look: the start tag, the reference or the character in question.
  package let position: Position
  /// The elements from the root, by local name, such as `application/release[2]/@version`.
  ///
  /// The second of several siblings of one name is `[2]`; the first carries no number.
  /// Empty where no element is open.
  package let keyPath: String
  /// What kind of thing it is.
  package let code: Code
  /// A sentence in English: what was found, the rule, the next step.
  package let message: String
  /// What the rule would accept (names, values, a pattern, a bound), for sentences in other languages.
  package let expected: [String]
  /// The offending name or value, if there is one.
  package let found: String?

  init(
    _ code: Code, at position: Position, keyPath: String = "", expected: [String] = [],
    found: String? = nil, message: String
  ) {
    self.position = position
    self.keyPath = keyPath
    self.code = code
    self.message = message
    self.expected = expected
    self.found = found
  }

  /// `12:7: error: …`, to be printed after the name of the file.
  package var description: String { "\(position): error: \(message)" }

  /// The kind of a finding; the spelling of ``rawValue`` is stable.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// Lower case words joined by hyphens.
    package let rawValue: String

    /// A code as it is written.
    package init(rawValue: String) { self.rawValue = rawValue }
    private init(_ rawValue: String) { self.rawValue = rawValue }

    /// A byte sequence or a declared encoding other than UTF-8.
    package static let notUTF8 = Code("not-utf8")
    /// A breach of XML 1.0 or of Namespaces in XML 1.0.
    package static let notWellFormed = Code("not-well-formed")
    /// A document type declaration, of any kind.
    package static let documentType = Code("document-type")
    /// A processing instruction.
    package static let processingInstruction = Code("processing-instruction")
    /// A reference to an entity other than the five of XML.
    package static let unknownEntity = Code("unknown-entity")
    /// A pointer to a file or schema outside the document.
    package static let externalReference = Code("external-reference")
    /// A namespace name that is not an absolute URI, or that is written with references: canonical XML does
    /// not exist for the first, and libxml2 does not read the second aright.
    package static let unusableNamespace = Code("unusable-namespace")
    /// More bytes than ``MarkupLimits/bytes``.
    package static let tooLarge = Code("too-large")
    /// Elements nested deeper than ``MarkupLimits/depth``.
    package static let tooDeep = Code("too-deep")
    /// More elements than ``MarkupLimits/elements``.
    package static let tooManyElements = Code("too-many-elements")
    /// More attributes in one tag than ``MarkupLimits/attributes``.
    package static let tooManyAttributes = Code("too-many-attributes")

    /// The root is not one that the schema declares.
    package static let unexpectedRoot = Code("unexpected-root")
    /// An element where another one, or none, belongs.
    package static let unexpectedElement = Code("unexpected-element")
    /// The content of an element ends too early.
    package static let missingElement = Code("missing-element")
    /// An attribute that the element does not have.
    package static let unexpectedAttribute = Code("unexpected-attribute")
    /// A required attribute is not there.
    package static let missingAttribute = Code("missing-attribute")
    /// Text between elements, or in an element that must be empty.
    package static let unexpectedText = Code("unexpected-text")
    /// A value that is not of its type.
    package static let wrongType = Code("wrong-type")
    /// A value that is not in its list.
    package static let notInList = Code("not-in-list")
    /// A value that does not fit its pattern.
    package static let wrongPattern = Code("wrong-pattern")
    /// A value that is too short or too long.
    package static let wrongLength = Code("wrong-length")
    /// A number or date beyond its bounds.
    package static let outOfRange = Code("out-of-range")
    /// A key that another element already has.
    package static let duplicateKey = Code("duplicate-key")
    /// A reference to a key that no element has.
    package static let unknownKey = Code("unknown-key")
    /// An element that lacks what its key is made of.
    package static let missingKey = Code("missing-key")
    /// Any other refusal by the schema.
    package static let schema = Code("schema")
    /// The schema itself cannot be used.
    package static let unusableSchema = Code("unusable-schema")

    /// An element or text made in memory that XML cannot carry.
    package static let notWritable = Code("not-writable")
  }
}
