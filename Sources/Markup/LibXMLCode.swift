/// Codes of libxml2 that have a sentence of their own here; the C names are for search.
enum LibXMLCode {
  /// `XML_ERR_DOCUMENT_EMPTY`
  static let documentEmpty = 4
  /// `XML_ERR_DOCUMENT_END`
  static let documentEnd = 5
  /// `XML_ERR_INVALID_HEX_CHARREF`, `XML_ERR_INVALID_DEC_CHARREF`, `XML_ERR_INVALID_CHARREF`
  static let characterReferences = 6...8
  /// `XML_ERR_INVALID_CHAR`
  static let invalidCharacter = 9
  /// `XML_ERR_ENTITYREF_SEMICOL_MISSING`
  static let semicolonMissing = 23
  /// `XML_ERR_UNDECLARED_ENTITY`, `XML_WAR_UNDECLARED_ENTITY`
  static let undeclaredEntities = 26...27
  /// `XML_ERR_LT_IN_ATTRIBUTE`
  static let lessInAttribute = 38
  /// `XML_ERR_ATTRIBUTE_NOT_STARTED`
  static let attributeNotQuoted = 39
  /// `XML_ERR_ATTRIBUTE_REDEFINED`
  static let attributeRepeated = 42
  /// `XML_ERR_COMMENT_NOT_FINISHED`
  static let commentNotFinished = 45
  /// `XML_ERR_MISPLACED_CDATA_END`
  static let misplacedCDATAEnd = 62
  /// `XML_ERR_CDATA_NOT_FINISHED`
  static let sectionNotFinished = 63
  /// `XML_ERR_SPACE_REQUIRED`
  static let spaceRequired = 65
  /// `XML_ERR_NAME_REQUIRED`
  static let nameRequired = 68
  /// `XML_ERR_GT_REQUIRED`
  static let tagNotFinished = 73
  /// `XML_ERR_TAG_NAME_MISMATCH`
  static let tagMismatch = 76
  /// `XML_ERR_TAG_NOT_FINISHED`
  static let elementNotFinished = 77
  /// `XML_ERR_HYPHEN_IN_COMMENT`
  static let hyphensInComment = 80
  /// `XML_WAR_UNKNOWN_VERSION`
  static let unknownVersion = 97
  /// `XML_WAR_NS_URI`, `XML_WAR_NS_URI_RELATIVE`
  static let namespaceNames = 99...100
  /// `XML_ERR_USER_STOP`
  static let stopped = 111
  /// `XML_NS_ERR_XML_NAMESPACE`
  static let reservedNamespace = 200
  /// `XML_NS_ERR_UNDEFINED_NAMESPACE`
  static let undeclaredPrefix = 201
  /// `XML_NS_ERR_QNAME`
  static let qualifiedName = 202
  /// `XML_NS_ERR_ATTRIBUTE_REDEFINED`
  static let namespacedAttributeRepeated = 203

  /// `XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1` and its neighbours for lists and unions
  static let wrongTypes = 1822...1826
  /// `XML_SCHEMAV_CVC_TYPE_3_1_2`
  static let elementInSimpleType = 1828
  /// `XML_SCHEMAV_CVC_LENGTH_VALID`, `…_MINLENGTH_…`, `…_MAXLENGTH_…`
  static let lengths = 1830...1832
  /// `XML_SCHEMAV_CVC_MININCLUSIVE_VALID` to `XML_SCHEMAV_CVC_FRACTIONDIGITS_VALID`
  static let ranges = 1833...1838
  /// `XML_SCHEMAV_CVC_PATTERN_VALID`
  static let pattern = 1839
  /// `XML_SCHEMAV_CVC_ENUMERATION_VALID`
  static let enumeration = 1840
  /// `XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1`
  static let notEmpty = 1841
  /// `XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3`
  static let textBetweenElements = 1843
  /// `XML_SCHEMAV_CVC_ELT_1`
  static let unknownRoot = 1845
  /// `XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1`, `…_3_2_2`
  static let attributesNotAllowed = 1866...1867
  /// `XML_SCHEMAV_CVC_COMPLEX_TYPE_4`
  static let attributeMissing = 1868
  /// `XML_SCHEMAV_ELEMENT_CONTENT`
  static let elementContent = 1871
  /// `XML_SCHEMAV_CVC_IDC`
  static let identity = 1877
}

extension LibXMLMessage {
  /// The parser stopped without a word: a hook of ours refused what the outline had not seen.
  static let stopped = LibXMLMessage(code: LibXMLCode.stopped, text: "stopped", offset: 0)
}
