package import Catalog
package import Exchange

extension TodoList {
  /// The list as columns and rows: by when, what, with whom, under which agreement.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let (texts, cards) = (view.agreementNames, view.applicationNames)
    let columns: [Grid.Column] = [
      .init("due", language.say("Batas", "Due"), isFirm: true),
      .init("days-left", language.say("Sisa", "Left"), isFirm: true),
      .init("task", language.say("Yang perlu dilakukan", "What to do")),
      .init("others", language.say("Dengan", "With")), .init("id", language.say("Nama pendek", "Short name")),
      .init("title", language.say("Judul", "Title"), fromWidth: 100),
    ]
    let rows = items.map { item in
      let names = item.kind == .application ? cards : texts
      return ClassedRow(
        dataClass: item.dataClass, member: item.id.member,
        row: Grid.Row(
          [
            item.due.map { .day($0) } ?? .empty, item.due.map { .number(day.distance(to: $0)) } ?? .empty,
            .code(item.task.code, wording.words(item.task, names)),
            .parties(item.others.map { Grid.Named($0, wording.party($0)) }),
            .record(item.id, names[item.id]), .text(item.title),
          ], path: item.path.description, event: event(item, names, wording)))
    }
    let name = wording.party(party)
    return Grid(
      language.say("Yang perlu dilakukan \(name)", "What \(name) has to do"), on: day, columns: columns,
      sections: view.sections(rows, in: language), notes: notes(wording))
  }

  private func notes(_ wording: Wording) -> [String] {
    guard later > 0 else { return [] }
    let (count, days) = (wording.number(later), wording.number(horizon))
    return [
      wording.language.say(
        "Lebih dari \(days) hari lagi: \(count). Tampilkan dengan --within.",
        "More than \(days) days ahead: \(count). Show them with --within.")
    ]
  }

  private func event(_ item: Item, _ names: BriefNames, _ wording: Wording) -> Grid.Event? {
    guard let due = item.due else { return nil }
    return Grid.Event(
      uid: "\(item.id)-\(item.task.code)-\(party)".replacingSlashes, day: due,
      summary: "\(wording.words(item.task, names).capitalizedFirst): \(item.title)",
      details: item.others.map { wording.party($0) }.joined(separator: ", "))
  }
}

extension TodoList.Item {
  fileprivate var path: PagePath { kind == .application ? .application(id) : .agreement(id, .status) }
}

extension Wording {
  /// What is to be done, as an imperative: "tandatangani".
  package func words(_ task: TodoList.Task, _ names: BriefNames) -> String {
    switch task {
    case .sign: return language.say("tandatangani", "sign")
    case .confirm(let count):
      let number = self.number(count)
      return language.say(
        "konfirmasi catatan pihak lain: \(number)", "confirm what others recorded: \(number)")
    case .join(let verb):
      let act = name(verb).lowercased()
      return language.say("susulkan tindakan: \(act)", "act too: \(act)")
    case .fulfil(let topic): return language.say("penuhi kewajiban \(topic)", "meet the obligation \(topic)")
    case .accept(let topic):
      return language.say("terima atau tolak laporan \(topic)", "accept or reject the report on \(topic)")
    case .end(let action): return words(action, names)
    case .giveNotice:
      return language.say("hari terakhir untuk memberi tahu pengakhiran", "last day to give notice of an end")
    case .carryOut: return language.say("susun PKS yang melaksanakannya", "draft a PKS that carries it out")
    case .report(let period): return language.say("laporkan \(period)", "report \(period)")
    case .reply: return language.say("jawab penawaran", "answer the offer")
    case .renewMandate: return language.say("surat kuasa habis berlaku", "the mandate runs out")
    case .complete(let missing):
      let list = missing.map(sentence).joined(separator: ", ")
      return language.say("lengkapi catatan: \(list)", "complete the record: \(list)")
    case .confirmUse(let use):
      return language.say("konfirmasi pemakaian \(use)", "confirm the use \(use)")
    case .update(let release?):
      return language.say(
        "perbarui ke versi \(release) (peringatan keamanan)", "update to \(release) (security notice)")
    case .update(nil):
      return language.say("baca peringatan keamanan", "read the security notice")
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
