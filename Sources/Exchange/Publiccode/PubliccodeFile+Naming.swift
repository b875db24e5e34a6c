extension PubliccodeFile {
  /// The name of the software, as far as it can be read.
  package var name: String? { text("name") }

  /// Where its source code is, as it is written; the same software keeps it when its name changes.
  package var repository: String? { text("url") }

  private func text(_ key: String) -> String? {
    root?[key: key]?.scalar.map(\.asText).flatMap { $0.isEmpty ? nil : $0 }
  }
}
