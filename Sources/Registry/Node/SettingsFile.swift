import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file `settings.json` of a node: an object of strings, numbers and lists of strings.
package struct SettingsFile: Sendable {
  /// The words of each setting as written.
  package private(set) var words: [NodeSettings.Key: [String]]

  package init(words: [NodeSettings.Key: [String]]) {
    self.words = words
  }

  /// Reads the file in `folder`.
  package init(of folder: NodeFolder) throws(RegistryError) {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: folder.settings)) else {
      throw RegistryError(
        .notFound,
        id: "Tidak ada simpul di '\(folder.path)': berkas settings.json tidak terbaca. "
          + "Siapkan dengan: mitrakota setup --folder \(folder.path)",
        en: "There is no node in '\(folder.path)': its settings.json cannot be read. "
          + "Set one up with: mitrakota setup --folder \(folder.path)")
    }
    let object: [String: Value]
    do {
      object = try JSONDecoder().decode([String: Value].self, from: bytes)
    } catch {
      throw .badSettings(["settings.json is not an object of strings, numbers and lists of strings: \(error)"])
    }
    var words: [NodeSettings.Key: [String]] = [:]
    var unknown: [String] = []
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      if let key = NodeSettings.Key(rawValue: name) { words[key] = value.words } else { unknown.append(name) }
    }
    guard unknown.isEmpty else {
      let known = NodeSettings.Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badSettings(unknown.map { "\($0): no such setting; there are \(known)" })
    }
    guard words[.mailPassword] == nil else {
      throw .badSettings([
        "mailPassword: settings.json is copied and shown; put the password into a file of its own, readable by the "
          + "node alone, and name it in mailPasswordFile"
      ])
    }
    self.words = words
  }

  /// Writes the file in `folder`, whole or not at all.
  package func write(to folder: NodeFolder) throws(RegistryError) {
    let object = Dictionary(
      uniqueKeysWithValues: words.map { ($0.key.rawValue, Value(words: $0.value, isList: $0.key.isList)) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try encoder.encode(object).write(to: URL(fileURLWithPath: folder.settings), options: .atomic)
    } catch {
      throw .cannotWrite(folder.settings, error)
    }
  }

  private struct Value: Codable {
    var words: [String]
    var isList: Bool

    init(words: [String], isList: Bool) {
      self.words = words
      self.isList = isList
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      isList = false
      if let text = try? container.decode(String.self) {
        words = [text]
      } else if let number = try? container.decode(Int.self) {
        words = [String(number)]
      } else {
        words = try container.decode([String].self)
        isList = true
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if isList {
        try container.encode(words)
      } else if let word = words.first, let number = Int(word), String(number) == word {
        try container.encode(number)
      } else {
        try container.encode(words.first)
      }
    }
  }
}

extension RegistryError {
  static func cannotWrite(_ path: String, _ error: any Error) -> RegistryError {
    RegistryError(
      .storage,
      id: "Tidak dapat menulis '\(path)': \(error). Periksa izin dan ruang disk, lalu ulangi.",
      en: "Cannot write '\(path)': \(error). Check permissions and disk space, then try again.")
  }
}
