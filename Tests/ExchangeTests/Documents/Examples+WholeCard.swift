extension Examples {
  /// A card with every element of the schema, in its order.
  static var wholeCard: String {
    get throws { String(decoding: try repositoryFile("Tests/Vectors/applications/whole-card.xml"), as: UTF8.self) }
  }
}
