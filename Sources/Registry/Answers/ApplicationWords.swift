package import Catalog

extension Wording {
  /// How far an application is: "aktif".
  package func name(_ status: ApplicationCard.Status) -> String {
    switch status {
    case .concept: language.say("konsep", "concept")
    case .development: language.say("pengembangan", "in development")
    case .trial: language.say("uji coba", "trial")
    case .active: language.say("aktif", "active")
    case .inactive: language.say("tidak aktif", "inactive")
    case .retired: language.say("dihentikan", "retired")
    }
  }

  /// The name of an application in the language of the reader, or its short name.
  package func name(_ card: ApplicationCard) -> String {
    card.names.text(in: language == .id ? .indonesian : .english) ?? card.slug.description
  }

  /// Whom to ask, on one line: the office first, then the person, then how to reach them.
  package func words(_ contact: Contact) -> String {
    [contact.office, contact.name, contact.phone, contact.email].compactMap(\.self).joined(separator: ", ")
  }
}
