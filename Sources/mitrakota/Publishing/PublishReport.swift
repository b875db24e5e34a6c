import Catalog
import Exchange
import Registry

/// The difference that publishing makes, and what stands in its way, in words.
struct PublishReport {
  let plan: PublishPlan
  /// The folder as it was named; files are shown by their places inside it.
  let folder: String
  let session: Session

  /// One line for each entry, with its file.
  var lines: [String] {
    plan.changes.flatMap { change in
      let name = (change.former.map { "\($0) → " } ?? "") + "\(change.subject)"
      let text = "\(change.kind.sign) \(name)" + (change.file.map { "  \(place($0))" } ?? "")
      let more = change.fields.count - Self.mostFields
      return [session.terminal.paint(text, change.kind.paint)]
        + change.fields.prefix(Self.mostFields).map { "    \(words($0))" }
        + (more > 0
          ? [session.say("    … dan \(more) lagi; semuanya dengan -o json", "    … and \(more) more; all with -o json")]
          : [])
    }
  }

  /// So many values of one record are shown; a program gets all.
  private static let mostFields = 12

  private func words(_ change: FieldChange) -> String {
    func quoted(_ text: String?) -> String {
      text.map { "'\($0.count > 60 ? $0.prefix(59) + "…" : $0[...])'" } ?? "–"
    }
    return "\(change.keyPath): \(quoted(change.old)) → \(quoted(change.new))"
  }

  private func place(_ file: String) -> String {
    file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file
  }

  /// What was written, or would be.
  func summary(size: Int?, isDry: Bool) -> String {
    let counts = PublishPlan.Kind.allCases.compactMap { kind -> String? in
      let count = plan.changes.count { $0.kind == kind }
      return count == 0 ? nil : words(kind, count)
    }
    let what =
      counts.isEmpty
      ? session.say("Tidak ada yang berubah", "Nothing has changed") : counts.joined(separator: ", ")
    if isDry { return session.say("\(what); belum ditulis.", "\(what); nothing written.") }
    let head = size.map { session.say("; segel berukuran \($0)", "; head of size \($0)") } ?? ""
    return what + head + "."
  }

  private func words(_ kind: PublishPlan.Kind, _ count: Int) -> String {
    switch kind {
    case .add: session.say("\(count) entri baru", "\(count) new")
    case .revise: session.say("\(count) diperbarui", "\(count) revised")
    case .rename: session.say("\(count) dinamai ulang", "\(count) renamed")
    case .withdraw: session.say("\(count) ditarik", "\(count) withdrawn")
    }
  }

  /// Prints the findings with their source lines.
  func complain() {
    guard session.output != .json else { return }
    let printer = FindingPrinter(language: session.languageCode)
    for finding in plan.findings {
      Terminal.complain(printer.text(finding, source: plan.sources[finding.file]) + "\n")
    }
  }

  /// Why nothing is published.
  var refusal: RegistryError {
    let errors = plan.findings.count { $0.severity == .error }
    return RegistryError(
      .badInput, id: "\(errors) temuan harus diperbaiki dulu; tidak ada yang diterbitkan.",
      en: "Findings to be mended first: \(errors); nothing was published.")
  }

  func json(size: Int?) -> JSONValue {
    [
      "size": JSONValue(size), "unchanged": .number(plan.unchanged),
      "changes": .list(
        plan.changes.map {
          [
            "kind": .text($0.kind.rawValue), "subject": JSONValue($0.subject), "former": JSONValue($0.former),
            "file": JSONValue($0.file),
            "fields": .list(
              $0.fields.map {
                ["keyPath": .text($0.keyPath), "old": JSONValue($0.old), "new": JSONValue($0.new)]
              }),
          ]
        }),
      "findings": .list(plan.findings.map { $0.json(in: session.languageCode) }),
    ]
  }
}

extension PublishPlan.Kind {
  fileprivate var sign: String {
    switch self {
    case .add: "+"
    case .revise: "~"
    case .rename: "→"
    case .withdraw: "−"
    }
  }

  fileprivate var paint: Paint {
    switch self {
    case .add: .green
    case .revise, .rename: .yellow
    case .withdraw: .red
    }
  }
}

extension Finding {
  func json(in language: LanguageCode) -> JSONValue {
    [
      "file": .text(file), "line": JSONValue(line), "column": JSONValue(column), "keyPath": .text(keyPath),
      "severity": .text(severity.rawValue), "rule": .text(rule),
      "sentence": .text(sentence.text(in: language)),
      "remedy": .text(remedy.text(in: language)),
    ]
  }
}
