import Catalog

/// One value of a record as people read it, with a name for programs.
package struct RecordField: Hashable, Sendable {
  /// Such as `date`.
  package let name: String
  /// Such as "Tanggal".
  package let label: String
  package let text: String
}

/// Collects the fields of one record; what is not said makes no field.
struct FieldList {
  let wording: Wording
  private(set) var fields: [RecordField] = []

  init(_ wording: Wording) { self.wording = wording }

  /// A sentence in the language of the list.
  func say(_ indonesian: String, _ english: String) -> String { wording.language == .id ? indonesian : english }

  mutating func add(_ name: String, _ indonesian: String, _ english: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append(RecordField(name: name, label: say(indonesian, english), text: text))
  }

  mutating func add(_ name: String, _ indonesian: String, _ english: String, _ date: LegalDate?) {
    add(name, indonesian, english, date.map { wording.date($0) })
  }

  mutating func add(_ name: String, _ indonesian: String, _ english: String, _ texts: [String]) {
    for text in texts { add(name, indonesian, english, text) }
  }

  mutating func add(documents: [DocumentReference], sources: [Source], keeper: Slug?, dataClass: DataClass?) {
    add(
      "document", "Berkas", "File",
      documents.map { "\($0.description ?? $0.mediaType), \(wording.number($0.length)) B, SHA-256 \($0.sha256)" })
    add("source", "Sumber", "Source", sources.map { $0.title + ($0.url.map { " <\($0)>" } ?? "") })
    add("keeper", "Unit pencatat", "Kept by", keeper?.description)
    if dataClass == .invented { add("dataClass", "Kelas data", "Data", say("rekaan", "invented")) }
  }
}

extension RegisterView {
  /// Names of parties as this register knows them.
  func wording(_ language: Language) -> Wording {
    Wording(language, offset: zone.offset) { name(of: $0) }
  }
}
