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
    var kind = Self.withoutOffice(&words)
    if words.count > 1, let first = words.first, let named = Self.kinds[first] {
      kind = named
      words.removeFirst()
      if words.count > 1, let next = words.first, ["administrasi", "adm"].contains(next) {
        words.removeFirst()
      }
    }
    // "kep" is how half of the registers write it.
    words = words.map { $0 == "kep" ? "kepulauan" : $0 }
    let key = words.joined()
    // Only a province is called by its initials; "Yogyakarta" alone is the city.
    let province = kind == .city || kind == .regency ? nil : Self.provinces[key]
    self.kind = kind
    self.key = province ?? (kind == .province && key == "yogyakarta" ? "daerahistimewayogyakarta" : key)
  }

  /// Takes away the words for the government or its head, such as "Pemkot" or "Pemerintah Daerah"; the party is
  /// the region. Gives the kind that they name.
  private static func withoutOffice(_ words: inout [String]) -> Region.Kind? {
    guard words.count > 1 else { return nil }
    if let kind = offices[words[0]] {
      words.removeFirst()
      return kind
    }
    if words.count > 2, words[0] == "wali", words[1] == "kota" {
      words.removeFirst(2)
      return .city
    }
    guard ["pemerintah", "pemda"].contains(words[0]) else { return nil }
    words.removeFirst()
    if words.count > 1, words[0] == "daerah", !["khusus", "istimewa"].contains(words[1]) { words.removeFirst() }
    return nil
  }

  private static let kinds: [String: Region.Kind] = [
    "kota": .city, "kotamadya": .city, "kodya": .city, "kab": .regency, "kabupaten": .regency,
    "provinsi": .province, "propinsi": .province, "prov": .province,
  ]

  private static let offices: [String: Region.Kind] = [
    "pemkot": .city, "walikota": .city, "pemkab": .regency, "bupati": .regency, "pemprov": .province,
    "gubernur": .province,
  ]

  /// Provinces by the initials and short forms in everyday use.
  private static let provinces: [String: String] = [
    "babel": "kepulauanbangkabelitung", "dkijakarta": "daerahkhususibukotajakarta",
    "daerahkhususjakarta": "daerahkhususibukotajakarta", "jakarta": "daerahkhususibukotajakarta",
    "diy": "daerahistimewayogyakarta", "diyogyakarta": "daerahistimewayogyakarta", "jabar": "jawabarat",
    "jateng": "jawatengah", "jatim": "jawatimur", "kalbar": "kalimantanbarat", "kalsel": "kalimantanselatan",
    "kaltara": "kalimantanutara", "kalteng": "kalimantantengah", "kaltim": "kalimantantimur",
    "kepri": "kepulauanriau", "ntb": "nusatenggarabarat", "ntt": "nusatenggaratimur", "sulbar": "sulawesibarat",
    "sulsel": "sulawesiselatan", "sulteng": "sulawesitengah", "sultra": "sulawesitenggara", "sulut": "sulawesiutara",
    "sumbar": "sumaterabarat", "sumsel": "sumateraselatan", "sumut": "sumaterautara",
  ]
}
