package import Catalog
package import Exchange

extension RegisterView {
  /// What must stand beside records of a class: the notices of the members who keep them, or a general word.
  package func notices(
    _ dataClass: DataClass, of members: some Sequence<MemberID>, in language: Language
  ) -> [String] {
    switch dataClass {
    case .official: return []
    case .invented:
      return [
        language.say(
          "Daerah dan kerja sama ini tidak ada; dibuat untuk contoh.",
          "These places and agreements do not exist; made up as examples.")
      ]
    case .publicSources:
      var notices: [String] = []
      for member in Set(members).sorted() {
        let text = profiles[member]?.notice.text(in: language == .id ? .indonesian : .english)
        if let text, !notices.contains(text) { notices.append(text) }
      }
      return notices.isEmpty
        ? [
          language.say(
            "Data peragaan dari sumber publik; bukan catatan resmi pihak yang disebut.",
            "Demonstration data from public sources; not an official record of those named.")
        ] : notices
    }
  }

  /// The rows of one class of data, with the notices of those who keep the records in them.
  package func section(
    _ dataClass: DataClass, of members: some Sequence<MemberID>, _ rows: [Grid.Row], in language: Language
  ) -> Grid.Section {
    Grid.Section(dataClass, banners: notices(dataClass, of: members, in: language), rows: rows)
  }
}

/// The shortest names that mean one record each: the short name, or the full one where two members use the same.
package struct BriefNames: Sendable {
  private let counts: [Slug: Int]

  /// Takes all records among which a name must be clear.
  package init(_ records: some Sequence<RecordID>) {
    counts = Dictionary(Set(records).map { ($0.slug, 1) }, uniquingKeysWith: +)
  }

  package subscript(record: RecordID) -> String {
    counts[record.slug, default: 0] > 1 ? record.description : record.slug.description
  }
}

extension Language {
  func say(_ indonesian: String, _ english: String) -> String { self == .id ? indonesian : english }
}
