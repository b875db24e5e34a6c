package import Catalog
package import Exchange

extension RegisterView {
  /// Uses with who says what of each.
  package func useGrid(_ standings: [UseStanding], _ wording: Wording) -> Grid {
    let language = wording.language
    let rows = standings.map { standing in
      let adoption = standing.use.adoption
      return ClassedRow(
        dataClass: dataClass(ofApplication: adoption.application), member: standing.use.id.member,
        row: Grid.Row(
          [
            .record(standing.use.id, standing.use.id.description),
            .record(adoption.application, adoption.application.description),
            .party(adoption.giver, wording.party(adoption.giver)),
            .party(adoption.taker, wording.party(adoption.taker)),
            adoptions[standing.use.id]?.release.map { .text($0) } ?? .empty,
            .text(wording.sentence(standing)),
          ], path: PagePath.application(adoption.application).description))
    }
    return Grid(
      language.say("Pemakaian yang menunggu jawaban", "Uses that wait for an answer"), on: today,
      columns: [
        .init("id", language.say("Pemakaian", "Use"), isFirm: true),
        .init("application", language.say("Aplikasi", "Application")), .init("giver", language.say("Pemberi", "Giver")),
        .init("taker", language.say("Penerima", "Taker")), .init("release", language.say("Versi", "Release")),
        .init("said", language.say("Menurut", "According to"), fromWidth: 120),
      ], sections: sections(rows, in: language))
  }
}
