/// Tells versions of a text apart, for entity tags; it protects nothing.
enum Mark {
  /// FNV-1a of 64 bits, in hexadecimal digits.
  static func of(_ texts: some Sequence<String>) -> String {
    let hash = texts.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, text in
      text.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
    return String(hash, radix: 16)
  }
}
