package import Catalog
import Markup

/// A publiccode.yml as it was read: its bytes, its tree, and everything that the rules say about it.
///
/// This is the only validator of the format: the folder that is published, the command that checks and the file that
/// is imported all come through here.
package struct PubliccodeFile: Sendable {
  /// As they came; they are what travels.
  package let bytes: [UInt8]
  /// Nil where the file is no YAML.
  package let root: YAMLNode?
  /// In the order of their places.
  package let findings: [Finding]

  /// A file may have so many bytes.
  package static let limit = 256 * 1024

  /// Whether no finding is an error.
  package var isValid: Bool { !findings.contains { $0.severity == .error } }

  /// Reads a file and judges it.
  ///
  /// - Parameter file: What findings call it.
  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    let reading = Self.read(bytes)
    root = reading.root
    let found =
      switch reading {
      case .tree(let root): Self.judge(root, file)
      case .empty: [Finding(.versionMissing, file: file, key: "publiccodeYmlVersion", found: nil)]
      case .flaw(let flaw): [Finding(flaw, file: file)]
      case .notText: [Finding(.notText, file: file, key: "", found: nil)]
      }
    findings = found.sorted(by: Finding.inReadingOrder)
  }

  private enum Reading {
    case tree(YAMLNode), empty, flaw(YAMLFlaw), notText

    var root: YAMLNode? { if case .tree(let root) = self { root } else { nil } }
  }

  private static func read(_ bytes: [UInt8]) -> Reading {
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else { return .notText }
    do throws(YAMLFlaw) {
      return try YAMLComposer.tree(of: text).map(Reading.tree) ?? .empty
    } catch {
      return .flaw(error)
    }
  }

  private static func judge(_ root: YAMLNode, _ file: String) -> [Finding] {
    let log = PubliccodeLog(file: file, places: KeyPlaces(root: root))
    guard isReadable(root, log) else { return log.findings }
    let unreadable = shapes(of: root, log)
    ValueCheck(log: log).run(root, except: unreadable)
    return log.findings
  }

  // A file of an unknown version is not looked at further.
  private static func isReadable(_ root: YAMLNode, _ log: PubliccodeLog) -> Bool {
    let key = "publiccodeYmlVersion"
    guard let version = root[key: key] else {
      log.add(.versionMissing, key)
      return false
    }
    guard let scalar = version.scalar, scalar.kind == .text else {
      log.add(.versionType, key, found: version.scalar?.text)
      return false
    }
    guard PubliccodeVersion.readable.contains(scalar.text) else {
      log.add(.versionUnknown, key, found: scalar.text)
      return false
    }
    if !PubliccodeVersion.newest.contains(scalar.text) { log.add(.versionOld, key, found: scalar.text) }
    return true
  }

  // The first value without its shape is an error, as it is for every reader that stops there; the others are told too.
  private static func shapes(of root: YAMLNode, _ log: PubliccodeLog) -> Set<String> {
    let places = KeyPlaces(root: root)
    var unreadable: Set<String> = []
    var failures: [ShapeCheck.Failure] = []
    for field in PubliccodeSchema.root {
      let found = root[key: field.name].map { ShapeCheck.failures($0, field) } ?? []
      if !found.isEmpty { unreadable.insert(field.name) }
      failures += found
    }
    failures += ShapeCheck.unknownKeys(root, PubliccodeSchema.root)
    for (index, failure) in failures.enumerated() {
      log.add(
        failure.finding(log.file, places, isFirst: index == 0),
        at: index == 0 ? Position(line: failure.place.line, column: 1) : failure.place)
    }
    return unreadable
  }
}

extension ShapeCheck.Failure {
  /// The finding about it, at the key that begins on its line.
  fileprivate func finding(_ file: String, _ places: KeyPlaces, isFirst: Bool) -> Finding {
    let key = places.path(atLine: place.line)
    var finding =
      switch problem {
      case .unknownKey(let name): Finding(.unknownKey, file: file, key: key, found: name)
      case .wrongType(let type): Finding(.wrongType, file: file, key: key, found: nil).naming(type)
      case .unreadableAddress(let text): Finding(.unreadableAddress, file: file, key: "", found: text)
      }
    if !isFirst { finding.severity = .note }
    return finding
  }
}

extension Finding {
  fileprivate func naming(_ type: PubliccodeTypeName) -> Finding {
    var finding = self
    finding.remedy = Bilingual(id: "Tulis \(type.words.id).", en: "Write \(type.words.en).")
    return finding
  }

  fileprivate init(_ flaw: YAMLFlaw, file: String) {
    switch flaw.problem {
    case .syntax(let problem): self.init(.notYAML, file: file, key: "", found: problem)
    case .keyTwice(let key): self.init(.keyTwice, file: file, key: "", found: key)
    case .severalDocuments: self.init(.severalDocuments, file: file, key: "", found: nil)
    case .tooManyAliases: self.init(.tooManyAliases, file: file, key: "", found: nil)
    }
    (line, column) = (flaw.place?.line, flaw.place.map { _ in 1 })
  }
}
