/// Licences that let everybody use, study, change and pass on a program.
///
/// Only names on this list count: a licence that is not known here says nothing either way.
enum OpenLicence {
  /// Whether an SPDX expression leaves the user at least one way under open licences alone.
  ///
  /// Of `OR` one side is enough, of `AND` both are needed; an exception after `WITH` only permits more.
  /// A text that is no expression covers nothing.
  static func covers(_ expression: String) -> Bool {
    var tokens = Self.tokens(expression)[...]
    guard let isOpen = alternatives(&tokens), tokens.isEmpty else { return false }
    return isOpen
  }

  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for character in text {
      if character.isWhitespace || character == "(" || character == ")" {
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if !character.isWhitespace { tokens.append(String(character)) }
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }

  private static func alternatives(_ tokens: inout ArraySlice<String>) -> Bool? {
    guard var isOpen = requirements(&tokens) else { return nil }
    while tokens.first == "OR" {
      tokens.removeFirst()
      guard let other = requirements(&tokens) else { return nil }
      isOpen = isOpen || other
    }
    return isOpen
  }

  private static func requirements(_ tokens: inout ArraySlice<String>) -> Bool? {
    guard var isOpen = licence(&tokens) else { return nil }
    while tokens.first == "AND" {
      tokens.removeFirst()
      guard let other = licence(&tokens) else { return nil }
      isOpen = isOpen && other
    }
    return isOpen
  }

  private static func licence(_ tokens: inout ArraySlice<String>) -> Bool? {
    guard let token = tokens.popFirst(), !["AND", "OR", "WITH", ")"].contains(token) else { return nil }
    if token == "(" {
      guard let isOpen = alternatives(&tokens), tokens.popFirst() == ")" else { return nil }
      return isOpen
    }
    if tokens.first == "WITH" {
      tokens.removeFirst()
      guard let exception = tokens.popFirst(), !["AND", "OR", "WITH", "(", ")"].contains(exception) else { return nil }
    }
    return names.contains((token.hasSuffix("+") ? String(token.dropLast()) : token).lowercased())
  }

  /// SPDX identifiers, in lower case, of licences that the Open Source Initiative or the Free Software Foundation
  /// approve, as far as public administrations use them.
  private static let names: Set<String> = [
    "0bsd", "afl-3.0", "agpl-3.0", "agpl-3.0-only", "agpl-3.0-or-later", "apache-2.0", "artistic-2.0", "blueoak-1.0.0",
    "bsd-1-clause", "bsd-2-clause", "bsd-2-clause-patent", "bsd-3-clause", "bsd-3-clause-clear", "bsl-1.0", "cc0-1.0",
    "cddl-1.0", "cddl-1.1", "cecill-2.1", "cecill-b", "cecill-c", "ecl-2.0", "epl-1.0", "epl-2.0", "eupl-1.1",
    "eupl-1.2", "gpl-2.0", "gpl-2.0-only", "gpl-2.0-or-later", "gpl-3.0", "gpl-3.0-only", "gpl-3.0-or-later", "isc",
    "lgpl-2.1", "lgpl-2.1-only", "lgpl-2.1-or-later", "lgpl-3.0", "lgpl-3.0-only", "lgpl-3.0-or-later", "mit", "mit-0",
    "mpl-1.1", "mpl-2.0", "mpl-2.0-no-copyleft-exception", "ms-pl", "ms-rl", "mulanpsl-2.0", "ncsa", "osl-3.0",
    "php-3.01", "postgresql", "psf-2.0", "python-2.0", "unicode-3.0", "unlicense", "upl-1.0", "vim", "w3c", "wtfpl",
    "x11", "zlib",
  ]
}
