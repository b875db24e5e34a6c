package import Catalog
package import Exchange

extension FileAnswer {
  /// The places that name the file, or else the agreements that its name may mean.
  package func grid(_ view: RegisterView, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = view.agreementNames
    let columns: [Grid.Column] = [
      .init("match", language.say("Berkas", "File"), isFirm: true),
      .init("id", language.say("Nama pendek", "Short name")),
      .init("phase", language.say("Kedudukan", "Status")),
      .init("last-day", language.say("Sampai", "Until"), isFirm: true),
      .init("role", language.say("Sebagai", "As")),
      .init("holder", language.say("Pemegang", "Holder"), fromWidth: 100),
      .init("recorded-by", language.say("Pencatat", "Recorded by"), fromWidth: 120),
      .init("title", language.say("Judul", "Title")),
    ]
    let matched = matches.map { match in
      ClassedRow(
        dataClass: match.dataClass, member: match.instrument.member,
        row: Grid.Row(
          [
            match.isCurrent
              ? .code("same", language.say("sama", "the same"))
              : .code("older", language.say("versi lama", "an older version")),
            .record(match.instrument, names[match.instrument]),
            .code(match.status.phase.rawValue, wording.name(match.status.phase)),
            match.status.lastDay.map { .day($0.day) } ?? .empty, .code(match.role.rawValue, wording.name(match.role)),
            match.holder.map { .party($0, wording.party($0)) } ?? .empty,
            .party(match.recordedBy.party, wording.member(match.recordedBy)), .text(match.title),
          ], path: PagePath.agreement(match.instrument, .status).description))
    }
    let possible = candidates.map { candidate in
      ClassedRow(
        dataClass: candidate.dataClass, member: candidate.instrument.member,
        row: Grid.Row(
          [
            .code("perhaps", language.say("mungkin", "perhaps")),
            .record(candidate.instrument, names[candidate.instrument]),
            .code(candidate.phase.rawValue, wording.name(candidate.phase)), .empty,
            .list(candidate.reasons.map { Grid.Named($0.code, wording.words($0)) }), .empty, .empty,
            .text(candidate.title),
          ], path: PagePath.agreement(candidate.instrument, .status).description))
    }
    return Grid(
      language.say("Berkas \(sha256)", "File \(sha256)"), on: day, columns: columns,
      sections: view.sections(matched + possible, in: language), notes: [wording.verdict(self)])
  }
}

extension FileAnswer.Candidate.Reason {
  fileprivate var code: String {
    switch self {
    case .number: "number"
    case .party: "party"
    case .date: "date"
    }
  }
}

extension Wording {
  /// Whether a file is a registered one, in a sentence that accuses nobody.
  package func verdict(_ answer: FileAnswer) -> String {
    guard answer.matches.isEmpty else {
      return language.say(
        "Sama persis dengan berkas yang tercatat.", "Exactly the same as a file that is recorded.")
    }
    return language.say(
      "Tidak sama persis dengan berkas yang tercatat. Ini tidak berarti palsu: tiap pihak memegang asli dan pindaian "
        + "sendiri. Cocokkan nomor, tanggal, dan penanda tangan.",
      "Not exactly the same as any recorded file. That does not mean that it is false: each party holds an original "
        + "and a scan of its own. Compare number, date and signatories.")
  }

  /// What a file is to an agreement: "pindaian naskah".
  package func name(_ role: FileAnswer.Role) -> String {
    switch role {
    case .document: language.say("berkas naskah", "file of the agreement")
    case .text: language.say("naskah yang disepakati", "the adopted text")
    case .evidence: language.say("bukti tindakan", "evidence of an act")
    case .handover: language.say("berita acara serah terima", "handover report")
    }
  }

  fileprivate func words(_ reason: FileAnswer.Candidate.Reason) -> String {
    switch reason {
    case .number(let number): language.say("nomor \(number)", "number \(number)")
    case .party(let party): self.party(party)
    case .date(let day): date(day)
    }
  }
}
