package import Catalog

/// Finds what people mean by a few letters: a short name, a number on the paper, the beginning of either.
package struct Identification: Sendable {
  /// What can be meant, with every text by which it may be called.
  package struct Candidate: Sendable {
    package var id: RecordID
    /// Titles and numbers, compared without case, accents, spaces and punctuation, and whichever way their words
    /// are written; asked for only if the id is not named.
    package var names: @Sendable () -> [String]

    package init(_ id: RecordID, names: @autoclosure @escaping @Sendable () -> [String]) {
      self.id = id
      self.names = names
    }
  }

  private let candidates: [Candidate]
  private let ids: Set<RecordID>
  /// What bears a number or a title, by its key; made when something is first asked for by such a name.
  private let named = Kept<[String: [RecordID]]>()

  package init(_ candidates: [Candidate]) {
    self.candidates = candidates
    ids = Set(candidates.map(\.id))
  }

  /// The one record that `text` names; throws with the list of those it could mean, or with near misses.
  ///
  /// The full id wins, then the short name, then a number or title, then a unique beginning of a short name, then
  /// a short name that is written in another way.
  package func callAsFunction(_ text: String, what: What) throws(RegistryError) -> RecordID {
    if let exact = try? RecordID(text), ids.contains(exact) { return exact }
    let key = Spellings.key(text)
    let stages: [() -> [RecordID]] = [
      { matching { $0.slug.description == text } },
      { bearing(key) },
      { matching { $0.slug.description.hasPrefix(text) } },
      { matching { $0.description.hasPrefix(text) } },
      { matching { Spellings.key($0.slug.description) == key } },
      { matching { Spellings.key($0.slug.description).hasPrefix(key) } },
    ]
    for stage in stages where !key.isEmpty {
      let found = stage()
      if let only = found.first, found.count == 1 { return only }
      if found.count > 1 { throw .ambiguous(text, found, what) }
    }
    throw .notFound(text, near: suggestions(for: text), what)
  }

  private func matching(_ matches: (RecordID) -> Bool) -> [RecordID] {
    candidates.lazy.map(\.id).filter(matches)
  }

  private func bearing(_ key: String) -> [RecordID] {
    named {
      var named: [String: [RecordID]] = [:]
      for candidate in candidates {
        for key in Set(candidate.names().map(Spellings.key)) { named[key, default: []].append(candidate.id) }
      }
      return named
    }[key] ?? []
  }

  /// What is asked for, in both languages.
  package struct What: Sendable {
    let indonesian: String
    let english: String
    let list: String

    package static let agreement = What(indonesian: "kerja sama", english: "agreement", list: "agreements")
    package static let application = What(indonesian: "aplikasi", english: "application", list: "apps")
  }

  /// Records whose short names are spelled much like `text`, nearest first; at most three.
  package func suggestions(for text: String) -> [RecordID] {
    let wanted = Array(text.lowercased().utf8)
    let reach = max(2, wanted.count / 3)
    return
      candidates
      .compactMap { candidate in
        EditDistance.between(wanted, Array(candidate.id.slug.description.utf8), within: reach)
          .map { (distance: $0, id: candidate.id) }
      }
      .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
      .prefix(3).map(\.id)
  }

  /// What texts that mean the same have in common; see ``Spellings/key(_:)``.
  static func key(_ text: String) -> String { Spellings.key(text) }
}

extension RegistryError {
  static func ambiguous(_ text: String, _ ids: [RecordID], _ what: Identification.What) -> RegistryError {
    let list = ids.sorted().map { "  \($0)" }.joined(separator: "\n")
    return RegistryError(
      .ambiguous,
      id: "'\(text)' dapat berarti lebih dari satu \(what.indonesian):\n\(list)\nSebutkan salah satu selengkapnya.",
      en: "'\(text)' can mean more than one \(what.english):\n\(list)\nName one of them in full.")
  }

  static func notFound(_ text: String, near: [RecordID], _ what: Identification.What) -> RegistryError {
    let meant = near.map(\.description).joined(separator: ", ")
    return RegistryError(
      .notFound,
      id: "Tidak ada \(what.indonesian) '\(text)' di register ini. "
        + (near.isEmpty ? "Lihat semuanya dengan: mitrakota \(what.list)" : "Mungkin maksudnya: \(meant)"),
      en: "There is no \(what.english) '\(text)' in this register. "
        + (near.isEmpty ? "List all with: mitrakota \(what.list)" : "Perhaps: \(meant)"))
  }
}
