/// What the rules ask of every record, whatever its kind.
public protocol CatalogRecord: Hashable, Sendable {
  /// The class that it states itself; nil: that of its author's profile.
  var statedClass: DataClass? { get }
  var sources: [Source] { get }
  /// The unit that keeps it.
  var keeper: Slug? { get }
  /// Every party that the record names, with the place where it stands.
  var mentions: [Mention<PartyID>] { get }
  /// Every record that it names, with the place where it stands.
  var references: [Mention<RecordID>] { get }
  /// Its texts in words that may name days, each with the place where it stands.
  var texts: [Mention<String>] { get }
}

extension CatalogRecord {
  public var texts: [Mention<String>] { [] }
}

/// A name in a record and where it stands.
public struct Mention<Name: Hashable & Sendable>: Hashable, Sendable {
  /// From the record's root, without it, such as `terms/participant[2]`.
  public var keyPath: String
  public var name: Name

  /// Makes a mention.
  public init(_ keyPath: String, _ name: Name) {
    self.keyPath = keyPath
    self.name = name
  }

  /// The mentions in a list of equal elements: the first stands at `name`, the second at `name[2]`.
  static func list(_ element: String, _ names: [Name], attribute: String? = nil) -> [Mention] {
    names.enumerated().map { index, name in
      Mention(KeyPath.item(element, index) + (attribute.map { "/@\($0)" } ?? ""), name)
    }
  }
}

/// The spelling of places inside a record.
enum KeyPath {
  /// The element at `index`, from 0, among its equals.
  static func item(_ element: String, _ index: Int) -> String {
    index == 0 ? element : "\(element)[\(index + 1)]"
  }
}
