import Compression
import Markup

/// The parts of an Office file (ECMA-376 part 2): an archive, and relations that say what each part is.
struct OfficePackage {
  private let archive: Zip.Archive
  private let limit: Int
  /// The names of parts do not distinguish capitals; some programs rely on that.
  private let names: [String: String]

  /// Opens the archive of a file and unpacks nothing.
  init(_ bytes: [UInt8], limits: SpreadsheetLimits) throws(SpreadsheetError) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(.fileBytes, limit: limits.bytes) }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notWorkbook(FileKind(unzipped: bytes)) }
    limit = limits.unpackedBytes
    do throws(CompressionError) {
      archive = try Zip.Archive(bytes, limits: Zip.Limits(entries: 2_000, bytes: limit))
    } catch {
      throw Self.hasEnd(bytes) ? SpreadsheetError(error, part: "ZIP") : .truncated
    }
    names = Dictionary(archive.names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// What the file is if it is no workbook.
  var kind: FileKind { FileKind(archive: archive.names) }

  /// A part whose absence is no fault.
  func part(_ path: String) throws(SpreadsheetError) -> [UInt8]? {
    guard let name = names[path.lowercased()] else { return nil }
    do throws(CompressionError) {
      return try archive.contents(of: name)
    } catch {
      throw SpreadsheetError(error, part: name)
    }
  }

  /// A part that another one names.
  func requiredPart(_ path: String) throws(SpreadsheetError) -> [UInt8] {
    guard let bytes = try part(path) else { throw .damaged(part: path, .missing) }
    return bytes
  }

  /// The root of a short part.
  func root(of path: String) throws(SpreadsheetError) -> Element? {
    guard let bytes = try part(path) else { return nil }
    let parser = MarkupParser(limits: MarkupLimits(bytes: 10_000_000, elements: 100_000))
    do throws(MarkupError) {
      return try parser.parse(bytes).root
    } catch {
      throw SpreadsheetError(error, part: path)
    }
  }

  /// A long part, to be read step by step.
  func stream(_ path: String) throws(SpreadsheetError) -> PartStream {
    try PartStream(try requiredPart(path), part: path, limit: limit)
  }

  /// Whether the record that ends an archive is anywhere near its end, and whole; a file cut short has none.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    let tail = bytes.suffix(65_557)
    return tail.indices.dropLast(21).contains { tail[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06]) }
  }
}

/// A long part of a file, step by step, with its faults in the words of this module.
struct PartStream: ~Copyable {
  private var stream: MarkupStream
  let part: String

  init(_ bytes: [UInt8], part: String, limit: Int) throws(SpreadsheetError) {
    self.part = part
    do throws(MarkupError) {
      stream = try MarkupStream(bytes, limit: limit)
    } catch {
      throw SpreadsheetError(error, part: part)
    }
  }

  /// What comes next; nil at the end.
  mutating func next() throws(SpreadsheetError) -> MarkupEvent? {
    do throws(MarkupError) {
      return try stream.next()
    } catch {
      throw SpreadsheetError(error, part: part)
    }
  }
}

extension SpreadsheetError {
  init(_ error: CompressionError, part: String) {
    switch error {
    case .truncated: self = .truncated
    case .tooLarge(_, let limit): self = .tooLarge(.unpackedBytes, limit: limit)
    case .tooManyEntries(_, let limit): self = .tooLarge(.entries, limit: limit)
    default: self = .damaged(part: part, .unreadable(error.description.clause))
    }
  }

  init(_ error: MarkupError, part: String) {
    let first = error.findings.first
    self = .damaged(part: part, .unreadable(first.map { "\($0.position): \($0.message.clause)" } ?? ""))
  }
}

extension String {
  /// The first clause of a sentence made of what happened, the rule and the next step.
  fileprivate var clause: String { String(prefix { $0 != ";" }) }
}
