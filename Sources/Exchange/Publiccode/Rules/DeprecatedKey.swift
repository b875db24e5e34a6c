import Catalog

extension PubliccodeRule {
  /// Keys that are on their way out are not used.
  static let deprecatedKey = PubliccodeRule(
    "deprecated-key", .warning, id: "kunci ini sudah usang dan akan dihapus dari standar",
    en: "the key is outdated and will leave the standard",
    fix: "Hapus, atau pakai kunci penggantinya.",
    fixEN: "Remove it, or use the key that replaces it.",
    source: "publiccode.yml: core schema")
}

/// What to do about an outdated key.
enum DeprecatedKey {
  enum Remedy: Hashable, Sendable {
    case dropped
    case replaced(by: String)

    var words: Bilingual {
      switch self {
      case .dropped: Bilingual(id: "Hapus saja kunci ini.", en: "Just remove the key.")
      case .replaced(let key): Bilingual(id: "Pakai '\(key)'.", en: "Use '\(key)'.")
      }
    }
  }
}
