package import Catalog
package import Markup

/// A kind of XML document that carries one kind of record.
///
/// Reading is two checks: the schema for the shape, then the values one by one. What records mean is for the
/// rules of `Catalog`, which see the record and not the document.
package protocol RecordDocument {
  associatedtype Record: Hashable & Sendable
  /// Local name of the root.
  static var rootName: String { get }
  /// Such as `urn:mitrakota:act:1`.
  static var namespace: String { get }
  static var schema: Schema { get }
  /// Makes the record of an element that has the right shape; a wrong value is put in the reader's log.
  static func decode(_ root: ElementReader) -> Record?
  /// Writes the record; `decode` gives it back.
  static func encode(_ record: Record, with maker: ElementMaker) -> Element
}

/// What came of reading a file: the record, if one could be made, and all findings.
package struct Reading<Record: Hashable & Sendable>: Hashable, Sendable {
  /// Nil where a finding is an error.
  package var record: Record?
  package var findings: [Finding]
  /// Where the record's parts stand; nil where the file could not be parsed at all.
  package var places: DocumentPlaces?
}

extension RecordDocument {
  /// Reads one file: parses, checks the shape, takes the values. All findings are about `file`.
  package static func read(_ bytes: [UInt8], file: String) -> Reading<Record> {
    let document: Document
    do throws(MarkupError) {
      document = try MarkupParser().parse(bytes)
    } catch {
      return Reading(record: nil, findings: error.findings.map { Finding($0, in: file) }, places: nil)
    }
    let shape = schema.findings(in: document)
    let log = FindingLog(file: file)
    // Below a root of another name or namespace nothing can be said.
    let isOurs = document.root.name == rootName && document.root.namespace == namespace
    let record = isOurs ? decode(ElementReader(document.root, keyPath: rootName, log: log)) : nil
    let findings = log.findings + Finding.list(shape, in: file, except: Set(log.findings.map(\.keyPath)))
    return Reading(
      record: findings.isEmpty ? record : nil, findings: findings.sorted(by: Finding.inReadingOrder),
      places: DocumentPlaces(document.root))
  }

  /// The element of a record, in the order and spelling of the schema.
  package static func element(_ record: Record) -> Element {
    encode(record, with: ElementMaker(namespace: namespace))
  }

  /// What keeps a record from being written, as reading it back finds it.
  package static func findings(writing record: Record) -> [Finding] {
    read(element(record).canonicalBytes(), file: "").findings
  }

  /// The payload of a record: canonical XML, made once by its author, and read back before it is given out.
  ///
  /// - Throws: Where the record holds what its schema or XML itself does not allow.
  package static func payload(_ record: Record) throws(ExchangeError) -> [UInt8] {
    let bytes = element(record).canonicalBytes()
    let back = read(bytes, file: "")
    guard back.record == record else {
      let reasons = back.findings.map { "\($0.keyPath): \($0.sentence.en)" }
      throw ExchangeError(
        .payload, "the \(rootName) does not come back as it was written (\(reasons.joined(separator: " ")))",
        rule: "a payload holds what \(schema.name) allows, texts with single spaces", fault: .author)
    }
    return bytes
  }
}

extension Schema {
  /// Compiles a schema that is part of the program.
  static func embedded(_ bytes: [UInt8], _ name: String) -> Schema {
    do throws(MarkupError) {
      return try Schema(xsd: bytes, name: name)
    } catch {
      preconditionFailure("the schema \(name) in the program compiles: \(error)")
    }
  }
}
