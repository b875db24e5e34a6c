import Catalog
import Yams

/// One mapping of a YAML file, read key by key; what is wrong goes to the log, and reading goes on.
struct YAMLReader {
  /// The keys to this mapping, joined by points; empty at the top.
  let keyPath: String
  let log: FindingLog
  private let mapping: Node.Mapping

  init(_ mapping: Node.Mapping, keyPath: String, log: FindingLog) {
    self.mapping = mapping
    self.keyPath = keyPath
    self.log = log
  }

  /// The keys in their order, as they are written; `no` is a language here, not a truth value.
  var keys: [String] { mapping.keys.compactMap { $0.scalar?.string } }

  private func entry(_ key: String) -> (key: Node, value: Node)? {
    mapping.first { $0.key.scalar?.string == key }.map { ($0.key, $0.value) }
  }

  /// A text; numbers without quotes are of the wrong type.
  func text(_ key: String) -> String? {
    guard let (_, value) = entry(key), !value.isEmpty else { return nil }
    guard let scalar = value.scalar, value.tag == Tag(.str) || value.tag == Tag(.timestamp) else {
      refuse(key, id: "teks dalam tanda kutip", en: "a text in quotes")
      return nil
    }
    return scalar.string
  }

  /// A text that must be there.
  func required(_ key: String) -> String? {
    require(key)
    return text(key)
  }

  /// A text that is one of the catalog's values.
  func value<Value: TextValue>(_ key: String, _: Value.Type = Value.self) -> Value? {
    text(key).flatMap { parse($0, key) }
  }

  /// A key that is itself a value, such as the code of a language.
  func key<Value: TextValue>(_ key: String, _: Value.Type = Value.self) -> Value? { parse(key, key) }

  /// The texts of a list.
  func texts(_ key: String) -> [String] {
    guard let (_, value) = entry(key), !value.isEmpty else { return [] }
    guard let list = value.sequence, list.allSatisfy({ $0.scalar != nil }) else {
      refuse(key, id: "daftar teks", en: "a list of texts")
      return []
    }
    return list.compactMap { $0.scalar?.string }
  }

  /// The texts of a list as short names; the standard allows others, which a card has no place for.
  func shortNames(_ key: String) -> [Slug] {
    texts(key).compactMap { text in
      if let slug = try? Slug(text) { return slug }
      let mark = entry(key)?.key.mark
      log.add(
        Finding(
          file: log.file, line: mark?.line, column: mark?.column, keyPath: path(key), .note, "passed-over",
          Bilingual(
            id: "'\(text)' tidak masuk ke kartu aplikasi.", en: "'\(text)' does not go into the card."),
          remedy: Bilingual(
            id:
              "Berkasnya tetap terbit apa adanya; kartu memuat nama pendek dari a–z, 0–9, dan tanda hubung.",
            en: "The file is published as it is; a card holds short names of a–z, 0–9 and hyphens.")))
      return nil
    }
  }

  /// A mapping within this one.
  func mapping(_ key: String) -> YAMLReader? {
    guard let (_, value) = entry(key), !value.isEmpty else { return nil }
    guard let mapping = value.mapping else {
      refuse(key, id: "sekelompok kunci", en: "a group of keys")
      return nil
    }
    return YAMLReader(mapping, keyPath: path(key), log: log)
  }

  /// The mappings of a list.
  func mappings(_ key: String) -> [YAMLReader] {
    guard let (_, value) = entry(key), !value.isEmpty else { return [] }
    guard let list = value.sequence, list.allSatisfy({ $0.mapping != nil }) else {
      refuse(key, id: "daftar kelompok kunci", en: "a list of groups of keys")
      return []
    }
    return list.enumerated().compactMap { index, item in
      item.mapping.map { YAMLReader($0, keyPath: "\(path(key))[\(index)]", log: log) }
    }
  }

  /// A key without which the file says too little; its absence is found where the mapping begins.
  func require(_ key: String) {
    guard entry(key).map({ $0.value.isEmpty }) ?? true else { return }
    log.add(
      Finding(
        file: log.file, line: mapping.mark?.line ?? 1, column: mapping.mark?.column ?? 1, keyPath: path(key),
        .error, "missing-key",
        Bilingual(id: "Kunci '\(path(key))' tidak ada.", en: "The key '\(path(key))' is missing."),
        remedy: Bilingual(
          id: "Tambahkan menurut standar publiccode.yml.", en: "Add it as the standard publiccode.yml says."))
    )
  }

  /// Says that a value is not what it must be.
  func refuse(_ key: String, id: String, en: String) {
    let mark = entry(key)?.key.mark
    log.add(
      Finding(
        file: log.file, line: mark?.line, column: mark?.column, keyPath: path(key), .error, "wrong-type",
        Bilingual(
          id: "Nilai '\(path(key))' bukan \(id).", en: "The value of '\(path(key))' is not \(en)."),
        remedy: Bilingual(id: "Tulis \(id).", en: "Write \(en).")))
  }

  private func parse<Value: TextValue>(_ text: String, _ key: String) -> Value? {
    do throws(ParseError) {
      return try Value(text)
    } catch {
      let mark = entry(key)?.key.mark
      log.add(Finding(error, file: log.file, line: mark?.line, column: mark?.column, keyPath: path(key)))
      return nil
    }
  }

  private func path(_ key: String) -> String { keyPath.isEmpty ? key : "\(keyPath).\(key)" }
}

extension Node {
  /// Nothing was written after the colon.
  fileprivate var isEmpty: Bool { tag == Tag(.null) }
}
