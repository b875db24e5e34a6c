import Foundation

extension Documents {
  /// A card with everything on it, of an invented city.
  static var wholeCard: String {
    get throws {
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return try String(
        contentsOf: tests.appending(path: "Vectors/applications/whole-card.xml"), encoding: .utf8)
    }
  }
}
