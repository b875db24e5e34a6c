import Catalog

/// What the argument parser says in English, in the language of the reader.
struct ParserWords {
  let language: Language

  /// A page of help, or the usage of a command.
  func help(_ text: String) -> String {
    var result = text.hasPrefix("OVERVIEW: ") ? String(text.dropFirst("OVERVIEW: ".count)) : text
    for (from, to) in language == .id ? Self.both + Self.indonesian : Self.both {
      result = Self.replace(from, with: to, in: result)
    }
    return result.hasSuffix("\n") ? String(result.dropLast()) : result
  }

  /// A mistake in the words of a command.
  func mistake(_ message: String) -> String {
    guard language == .id else { return message }
    for (english, indonesian) in Self.mistakes where message.hasPrefix(english) {
      return Self.insides.reduce(indonesian + message.dropFirst(english.count)) { text, words in
        Self.replace(words.0, with: words.1, in: text)
      }
    }
    return "Perintah ini tidak dapat dibaca: \(message)"
  }

  private static func replace(_ from: String, with to: String, in text: String) -> String {
    text.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
  }

  private static let both = [(" SUBCOMMANDS:", ":")]

  // The two words before usage are of one length, so that the lines below them still stand in a column.
  private static let indonesian = [
    ("USAGE: ", "PAKAI: "), ("Usage: ", "Pakai: "), ("SUBCOMMANDS:", "PERINTAH:"), ("ARGUMENTS:", "ARGUMEN:"),
    ("OPTIONS:", "OPSI:"), ("<subcommand>", "<perintah>"), ("<options>", "<opsi>"),
    ("Show the version.", "Tampilkan versi."), ("Show help information.", "Tampilkan bantuan."),
    ("Show subcommand help information.", "Tampilkan bantuan sebuah perintah."), ("(default)", "(bawaan) "),
    ("(default:", "(bawaan:"), ("(values:", "(nilai:"), ("; default:", "; bawaan:"),
    (" for detailed help.", " untuk bantuan lengkap."), (" for more information.", " untuk selengkapnya."),
    ("  See '", "  Lihat '"),
  ]

  private static let insides = [
    (". Did you mean ", ". Mungkin maksudnya "), (" is invalid for ", " tidak dikenal untuk "),
    (". Please provide one of the following:", ". Pakai salah satu dari:"),
    (". Please provide one of ", ". Pakai salah satu dari "), ("' or '", "' atau '"),
  ]

  private static let mistakes = [
    ("Unknown option ", "Opsi tidak dikenal: "), ("Missing expected argument ", "Argumen belum diisi: "),
    ("Missing value for ", "Nilai belum diisi untuk "), ("Unexpected argument ", "Argumen tidak terduga: "),
    ("Missing required subcommand.", "Perintahnya belum disebut."),
    ("Missing one of: ", "Salah satu harus diisi: "),
    ("The value ", "Nilai tidak sah: "), ("The option ", "Opsi ini tidak memakai nilai: "),
  ]
}
