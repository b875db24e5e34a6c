package import Catalog

extension ApplicationAnswer {
  /// One thing that is known of the application.
  package struct Fact: Hashable, Sendable {
    /// Its name for programs.
    package let field: String
    package let label: String
    /// As it was recorded.
    package let code: String
    package let text: String
  }

  /// What is known of the application; silence is left out.
  package func facts(_ wording: Wording) -> [Fact] {
    let language = wording.language
    let reader: LanguageCode = language == .id ? .indonesian : .english
    func fact(_ field: String, _ label: String, _ code: String?, _ text: String? = nil) -> Fact? {
      code.map { Fact(field: field, label: label, code: $0, text: text ?? $0) }
    }
    let facts = [
      fact("id", language.say("Nama pendek", "Short name"), id.description),
      fact("name", language.say("Nama", "Name"), card.names.text(in: reader)),
      fact("description", language.say("Uraian", "Description"), card.descriptions.text(in: reader)),
      fact("function", language.say("Fungsi", "Function"), card.function),
      fact("owner", language.say("Pemilik", "Owner"), card.owner.description, wording.party(card.owner)),
      fact("agency", language.say("Perangkat", "Agency"), card.agency),
      fact("status", "Status", card.status?.rawValue, card.status.map(wording.name)),
      fact("release", language.say("Versi", "Version"), card.releases.first?.version),
      fact("licence", language.say("Lisensi", "Licence"), card.licence),
      fact("website", language.say("Situs", "Website"), card.website?.description),
      fact("repository", language.say("Kode sumber", "Source code"), card.repository?.description),
    ].compactMap(\.self)
    return facts
      + card.sources.map { source in
        let text = source.title + (source.url.map { " <\($0)>" } ?? "")
        return Fact(field: "source", label: language.say("Sumber", "Source"), code: text, text: text)
      }
  }
}
