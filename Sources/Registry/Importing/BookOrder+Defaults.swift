import Catalog
import Exchange

extension BookOrder {
  /// The sources of rows that name none: those of the order, else the book itself.
  func defaultSources() throws(RegistryError) -> [Source] {
    let sources = try sources.map { text throws(RegistryError) in try SourceWords(text).source }
    return sources.isEmpty ? [Source(String(name.collapsed.prefix(300)))] : sources
  }

  /// The unit that keeps rows that name none.
  func defaultKeeper() throws(RegistryError) -> Slug? {
    try keeper.map { text throws(RegistryError) in
      do throws(ParseError) { return try Slug(text) } catch { throw .badKeeper(text) }
    }
  }
}

extension RegistryError {
  fileprivate static func badKeeper(_ text: String) -> RegistryError {
    RegistryError(
      .badInput, id: "'\(text)' bukan nama pendek unit: pakai a–z, 0–9, dan tanda hubung, misalnya bagian-kerja-sama.",
      en: "'\(text)' is not the short name of a unit: use a–z, 0–9 and hyphens, such as bagian-kerja-sama.")
  }
}
