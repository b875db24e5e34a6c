package import Catalog
package import Exchange

extension SearchAnswer {
  /// What was found as columns and rows: where it stands, and whether the public may read it.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = BriefNames(hits.map(\.id))
    let columns: [Grid.Column] = [
      .init("kind", language.say("Jenis", "Kind"), isFirm: true),
      .init("id", language.say("Nama pendek", "Short name")), .init("title", language.say("Judul", "Title")),
      .init("status", language.say("Kedudukan", "Status"), fromWidth: 72),
      .init("openness", language.say("Naskah", "Text"), isFirm: true),
      .init("ground", language.say("Alasan ditutup", "Ground for closing"), fromWidth: 140),
    ]
    let rows: (Hit) -> Grid.Row = { hit in
      Grid.Row(
        [
          .code(hit.kind.rawValue, wording.name(hit.kind)), .record(hit.id, names[hit.id]), .text(hit.title),
          hit.phase.map { .code($0.rawValue, wording.name($0)) } ?? .empty, openness(hit, wording),
          hit.classification?.ground.map { .text($0) } ?? .empty,
        ], path: hit.path?.description)
    }
    let text = self.text
    return Grid(
      language.say("Hasil pencarian '\(text)'", "Found for '\(text)'"), on: view.today, columns: columns,
      sections: DataClass.allCases.compactMap { dataClass in
        let hits = hits.filter { $0.dataClass == dataClass }
        return hits.isEmpty
          ? nil : view.section(dataClass, of: hits.map(\.id.member), hits.map(rows), in: language)
      })
  }

  private func openness(_ hit: Hit, _ wording: Wording) -> Grid.Cell {
    guard hit.kind == .instrument else { return .empty }
    return hit.classification.map { .code($0.openness.rawValue, wording.name($0.openness)) }
      ?? .code("not-stated", wording.language.say("belum dinyatakan", "not stated"))
  }
}

extension SearchAnswer.Hit {
  /// The page about it, if there is one.
  fileprivate var path: PagePath? {
    switch kind {
    case .application: .application(id)
    case .instrument: .agreement(id, .status)
    default: nil
    }
  }
}

extension Wording {
  /// What a record is about: "kerja sama".
  package func name(_ kind: SubjectKind) -> String {
    switch kind {
    case .profile: language.say("profil", "profile")
    case .application: language.say("aplikasi", "application")
    case .instrument: language.say("kerja sama", "agreement")
    case .adoption: language.say("pemakaian", "use")
    case .act: language.say("tindakan", "act")
    case .document: language.say("dokumen", "document")
    }
  }

  /// Whether the public may read a text: "terbuka".
  package func name(_ openness: InstrumentRecord.Classification.Openness) -> String {
    switch openness {
    case .open: language.say("terbuka", "open")
    case .partlyClosed: language.say("sebagian tertutup", "partly closed")
    case .closed: language.say("tertutup", "closed")
    }
  }
}
