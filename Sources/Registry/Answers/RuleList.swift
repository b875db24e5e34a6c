package import Catalog
package import Exchange

/// Every rule that findings come from, in words.
package enum RuleList {
  /// What stands between a folder and the log.
  static let publishing: [RuleLine] = [
    RuleLine(
      "act-revised", .error, about: "folder",
      RuleText(
        Bilingual(id: "Tindakan yang sudah terbit tidak diubah.", en: "A published act is never revised."),
        remedy: Bilingual(
          id: "Kembalikan berkasnya, lalu catat tindakan baru.", en: "Restore the file, then record a new act."))),
    RuleLine(
      "act-missing", .warning, about: "folder",
      RuleText(
        Bilingual(
          id: "Berkas tindakan yang sudah terbit tetap di folder.",
          en: "The file of a published act stays in the folder."),
        remedy: Bilingual(id: "Kembalikan berkasnya.", en: "Restore the file."))),
    RuleLine(
      "payload-erased", .warning, about: "folder",
      RuleText(
        Bilingual(id: "Isi yang dihapus tidak diterbitkan lagi.", en: "Erased content is not published again."),
        remedy: Bilingual(id: "Hapus berkasnya.", en: "Delete the file."))),
    RuleLine(
      "payload-not-held", .warning, about: "folder",
      RuleText(
        Bilingual(
          id: "Isi yang terbit tersimpan untuk dibandingkan.", en: "Published content is held, to be compared."),
        remedy: Bilingual(id: "Ambil dari rekan.", en: "Fetch it from a peer."))),
    RuleLine(
      "instrument-renamed", .warning, about: "folder",
      RuleText(
        Bilingual(
          id: "Naskah yang memiliki tindakan tidak berganti nama pendek.",
          en: "A text that has acts keeps its short name."),
        remedy: Bilingual(id: "Kembalikan nama lama.", en: "Restore the old name."))),
  ]

  /// All of them, each once.
  package static var lines: [RuleLine] { Rulebook.lines + FolderRules.lines + publishing }

  /// The rules as a list; with `id`, one of them.
  package static func grid(_ id: String? = nil, on day: CalendarDay, _ wording: Wording) -> Grid {
    let language = wording.language
    let reader: LanguageCode = language == .id ? .indonesian : .english
    let rows = lines.filter { id == nil || $0.id == id }.map { line in
      Grid.Row([
        .text(line.id), .code(line.severity.rawValue, wording.name(line.severity)),
        .code(line.about, wording.name(ruleSubject: line.about)),
        .text(line.text.sentence.text(in: reader)), .text(line.text.remedy.text(in: reader)),
        .text(line.text.source ?? "-"),
      ])
    }
    return Grid(
      language.say("Aturan pemeriksaan", "Rules"), on: day,
      columns: [
        .init("id", language.say("Aturan", "Rule"), isFirm: true), .init("severity", language.say("Berat", "Severity")),
        .init("about", language.say("Tentang", "About"), fromWidth: 120),
        .init("sentence", language.say("Yang diminta", "What it asks")),
        .init("remedy", language.say("Yang perlu dilakukan", "What to do"), fromWidth: 100),
        .init("source", language.say("Dasar", "Source"), fromWidth: 140),
      ], sections: rows.isEmpty ? [] : [Grid.Section(.official, rows: rows)],
      notes: [
        language.say(
          "Hanya kesalahan (error) menahan penerbitan; peringatan dan catatan tidak pernah menahan pencatatan sejarah.",
          "Only errors keep a record from being published; warnings and notes never block the recording of history.")
      ])
  }
}

extension Wording {
  /// What a rule looks at.
  fileprivate func name(ruleSubject code: String) -> String {
    switch code {
    case "record": language.say("setiap catatan", "every record")
    case "folder": language.say("folder", "the folder")
    case "notice": language.say("peringatan keamanan", "a security notice")
    default: SubjectKind(rawValue: code).map { name($0) } ?? code
    }
  }

  /// How much a finding matters.
  package func name(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: language.say("kesalahan", "error")
    case .warning: language.say("peringatan", "warning")
    case .note: language.say("catatan", "note")
    }
  }
}
