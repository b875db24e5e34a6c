/// Short lists that are part of the program, one word a line followed by its items: `country AD AE AF`.
struct ReferenceList: Sendable {
  private var lists: [String: [String]] = [:]

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      if let name = words.first { lists[name, default: []] += words.dropFirst() }
    }
  }

  /// The items of a list, in their order.
  func items(_ name: String) -> [String] { lists[name] ?? [] }

  /// The items as a set.
  subscript(_ name: String) -> Set<String> { Set(items(name)) }

  /// Categories, scopes and aliases of the standard, and the countries of ISO 3166-1.
  static let vocabulary = ReferenceList(PackageResources.vocabulary_txt)
}
