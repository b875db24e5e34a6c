/// The shape of SPDX licence expressions; which names there are is not asked.
enum Licences {
  /// Whether a text is names joined by AND, OR and WITH, with brackets in pairs (SPDX 2.3, Annex D).
  static func isExpression(_ text: String) -> Bool {
    var depth = 0
    var expectsName = true
    let spaced = text.replacing("(", with: " ( ").replacing(")", with: " ) ")
    for token in spaced.split(separator: " ") {
      switch token {
      case "(":
        guard expectsName else { return false }
        depth += 1
      case ")":
        guard !expectsName, depth > 0 else { return false }
        depth -= 1
      case "AND", "OR", "WITH":
        guard !expectsName else { return false }
        expectsName = true
      default:
        guard expectsName, isName(token) else { return false }
        expectsName = false
      }
    }
    return !expectsName && depth == 0
  }

  private static func isName(_ text: Substring) -> Bool {
    let bare = text.hasSuffix("+") ? text.dropLast() : text
    return !bare.isEmpty && bare.utf8.allSatisfy { $0.isAlphanumeric || "-.:".utf8.contains($0) }
  }
}
