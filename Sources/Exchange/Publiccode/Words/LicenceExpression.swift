/// An expression of SPDX licences, such as `MIT`, `GPL-3.0-or-later WITH Classpath-exception-2.0` or `(A OR B) AND C`.
struct LicenceExpression {
  /// Whether a text is an expression of known licences; the case of their names does not matter.
  static func isRight(_ text: String) -> Bool {
    guard var expression = LicenceExpression(text), !expression.tokens.isEmpty else { return false }
    return expression.takeAlternatives(depth: 0) && expression.tokens.isEmpty
  }

  private enum Token: Hashable {
    case word(String)
    case licence, exception, reference, document
  }

  private var tokens: ArraySlice<Token> = []

  private init?(_ text: String) {
    var rest = Substring(text)
    while true {
      let spaces = rest.prefix { $0 == " " }
      rest = rest.dropFirst(spaces.count)
      guard !rest.isEmpty else { return }
      guard let token = Self.take(&rest), !(token == .word("+") && !spaces.isEmpty) else { return nil }
      tokens.append(token)
    }
  }

  private static func take(_ rest: inout Substring) -> Token? {
    for word in ["WITH", "AND", "OR", "(", ")", ":", "+"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      return .word(word)
    }
    for (start, token) in [("DocumentRef-", Token.document), ("LicenseRef-", .reference)] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
      return takeName(&rest).isEmpty ? nil : token
    }
    let name = takeName(&rest).lowercased()
    guard !name.isEmpty else { return nil }
    if licences.contains(name) || licences.contains(bare(name)) { return .licence }
    if exceptions.contains(name) { return .exception }
    if rest.hasPrefix("+"), licences.contains(name + "-or-later") { return .licence }
    return deprecated.contains(name) ? .licence : nil
  }

  private static func bare(_ name: String) -> String {
    for ending in ["-only", "-or-later"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return name
  }

  private static func takeName(_ rest: inout Substring) -> Substring {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
    rest = rest.dropFirst(name.count)
    return name
  }

  private mutating func take(_ word: String) -> Bool {
    guard tokens.first == .word(word) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func takeAlternatives(depth: Int) -> Bool {
    repeat {
      repeat { guard takeOne(depth: depth) else { return false } } while take("AND")
    } while take("OR")
    return true
  }

  private mutating func takeOne(depth: Int) -> Bool {
    if take("(") { return depth < 64 && takeAlternatives(depth: depth + 1) && take(")") }
    switch tokens.popFirst() {
    case .reference: return true
    case .document: return take(":") && tokens.popFirst() == .reference
    case .licence:
      _ = take("+")
      return take("WITH") ? tokens.popFirst() == .exception : true
    default: return false
    }
  }

  private static let list = ReferenceList(PackageResources.spdx_txt)
  private static let licences = Set(list.items("licence").map { $0.lowercased() })
  private static let deprecated = Set(list.items("deprecated").map { $0.lowercased() })
  private static let exceptions = Set(list.items("exception").map { $0.lowercased() })
}
