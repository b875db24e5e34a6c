import Catalog

/// What a value should have been, in words.
enum PubliccodeTypeName: Hashable, Sendable {
  case text, truth, texts, addresses, group, groups

  var words: Bilingual {
    switch self {
    case .text: Bilingual(id: "sebuah teks", en: "a text")
    case .truth: Bilingual(id: "true atau false", en: "true or false")
    case .texts: Bilingual(id: "daftar teks", en: "a list of texts")
    case .addresses: Bilingual(id: "alamat atau daftar alamat", en: "an address or a list of addresses")
    case .group: Bilingual(id: "sekelompok kunci", en: "a group of keys")
    case .groups: Bilingual(id: "daftar kelompok kunci", en: "a list of groups of keys")
    }
  }
}
