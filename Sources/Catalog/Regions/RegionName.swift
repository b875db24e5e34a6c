/// A name of a region as people type it, cut down to what tells regions apart.
struct RegionName {
  /// The kind that stood in front, as in "Kab. Bandung"; nil if none did.
  let kind: Region.Kind?
  /// Letters and digits in lower case, without the words for the kind.
  let key: String

  init(_ text: some StringProtocol) {
    var words = text.lowercased()
      .split { !($0.isLetter || $0.isNumber) }
      .map(String.init)
    var kind: Region.Kind?
    if words.count > 1, let first = words.first, let named = Self.kinds[first] {
      kind = named
      words.removeFirst()
      if words.count > 1, let next = words.first, ["administrasi", "adm"].contains(next) {
        words.removeFirst()
      }
    }
    // "kep" is how half of the registers write it.
    words = words.map { $0 == "kep" ? "kepulauan" : $0 }
    self.kind = kind
    key = words.joined()
  }

  private static let kinds: [String: Region.Kind] = [
    "kota": .city, "kotamadya": .city, "kab": .regency, "kabupaten": .regency,
    "provinsi": .province, "propinsi": .province, "prov": .province,
  ]
}
