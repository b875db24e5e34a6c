import Catalog
import Foundation

/// One situation with its expected answers, as a file of `Tests/Vectors/agreements` says it.
///
/// The README beside the files explains the form. A key that it does not name is refused, so that a slip of the
/// pen is not taken for silence.
struct VectorFile: Decodable {
  var title: String
  var settings: FlagSettings
  /// The instrument that entries and expectations are about unless they name another one.
  var instrument: String
  var terms: [String: VectorTerms]
  var leaves: [VectorLeaf]
  var frozen: [String: Int]
  var expect: [VectorExpectation]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Vectors/agreements")

  /// The names of all files, sorted, without the extension; empty where there is no folder.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func read(_ name: String) throws -> VectorFile {
    try parse(String(contentsOf: folder.appendingPathComponent(name + ".json"), encoding: .utf8))
  }

  static func parse(_ text: String) throws -> VectorFile {
    try JSONDecoder().decode(VectorFile.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let fields = try VectorFields(
      decoder,
      "title about source settings instrument terms leaves frozen expect")
    title = try fields.required("title")
    settings = try fields.value("settings", as: VectorSettings.self)?.settings ?? FlagSettings()
    instrument = try fields.value("instrument") ?? "apeksi/kb"
    terms = try fields.value("terms") ?? [:]
    leaves = try fields.required("leaves")
    frozen = try fields.value("frozen") ?? [:]
    expect = try fields.required("expect")
  }

  /// The verified entries, in the order of the file; each log's index counts up in that order.
  func entries() throws -> [Leaf] {
    var sizes: [String: Int] = [:]
    let numbers = Dictionary(
      leaves.enumerated().compactMap { index, leaf in leaf.id.map { ($0, index + 1) } }
    ) { first, _ in first }
    return try leaves.enumerated().map { index, leaf in
      let references = try leaf.references.map { name in
        guard let number = numbers[name] else { throw VectorError("no entry is called '\(name)'") }
        return try LeafID.entry(number)
      }
      defer { sizes[leaf.author, default: 0] += 1 }
      return Leaf(
        id: try .entry(index + 1), author: try MemberID(leaf.author), index: sizes[leaf.author, default: 0],
        recordedAt: try leaf.recordedAt, subject: try Subject("act/a\(index + 1)"), references: references,
        statement: .act(try leaf.act.act(of: instrument, terms: terms)))
    }
  }

  func frozenMembers() throws -> [MemberID: Int] {
    Dictionary(uniqueKeysWithValues: try frozen.map { (try MemberID($0.key), $0.value) })
  }
}

/// The settings of a node, where they are not the usual ones.
private struct VectorSettings: Decodable {
  var settings = FlagSettings()

  init(from decoder: any Decoder) throws {
    let fields = try VectorFields(decoder, "ending-days late-days dormant-months offset-hours")
    if let days: Int = try fields.value("ending-days") { settings.ending = days }
    if let days: Int = try fields.value("late-days") { settings.late = days }
    if let months: Int = try fields.value("dormant-months") { settings.dormantMonths = months }
    if let hours: Int = try fields.value("offset-hours") { settings.offset = hours * 3600 }
  }
}

/// The members of a JSON object, none of them unknown.
struct VectorFields {
  private let container: KeyedDecodingContainer<Key>

  init(_ decoder: any Decoder, _ known: String) throws {
    container = try decoder.container(keyedBy: Key.self)
    let names = Set(known.split(separator: " ").map(String.init))
    if let stray = container.allKeys.first(where: { !names.contains($0.stringValue) }) {
      throw VectorError("'\(stray.stringValue)' is not a key here: use one of \(known)")
    }
  }

  func required<Value: Decodable>(_ name: String) throws -> Value {
    try container.decode(Value.self, forKey: Key(stringValue: name))
  }

  func value<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value? {
    try container.decodeIfPresent(type, forKey: Key(stringValue: name))
  }

  /// What the object says of `name`; `null` says that there is none.
  func stated<Value: Decodable>(_ name: String) throws -> Stated<Value> {
    guard container.contains(Key(stringValue: name)) else { return .silent }
    return try value(name).map { .value($0) } ?? .none
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// What an expectation says of one part of an answer.
enum Stated<Value> {
  /// Nothing: whatever the answer is.
  case silent
  /// `null`: that there is none.
  case none
  case value(Value)
}

/// A vector file that does not say what it should.
struct VectorError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

extension LeafID {
  /// The hash of the entry that stands at `number` in its file, from 1: that number, as 64 hex digits.
  static func entry(_ number: Int) throws -> LeafID { try LeafID(padded(number, first: "0")) }
  /// The hash of the text with this number: the same, with an `f` in front.
  static func text(_ number: Int) throws -> LeafID { try LeafID(padded(number, first: "f")) }

  private static func padded(_ number: Int, first: String) -> String {
    let digits = String(number, radix: 16)
    return first + String(repeating: "0", count: max(0, 63 - digits.count)) + digits
  }
}
