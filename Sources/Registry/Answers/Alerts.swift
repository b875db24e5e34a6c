package import Catalog
package import Exchange

/// A security notice and what it means for one use of the application.
package struct Alert: Sendable {
  package let id: RecordID
  package let notice: SecurityNotice
  /// The application under its name of today.
  package let application: RecordID
  /// Nil for a notice that nobody who is recorded as a user is concerned by.
  package let use: RecordedAdoption?
  /// The release in use, where it is known.
  package let release: String?
  package let bearing: SecurityNotice.Bearing
}

extension RegisterView {
  /// Notices that stand: of the application's own recorder, or of its owner.
  ///
  /// What others say about an application is not shown as its giver's word.
  package var standingNotices: [(id: RecordID, notice: SecurityNotice)] {
    notices.filter { id, notice in
      let application = register.current(.application, notice.application)
      return id.member == notice.application.member || applications[application]?.owner == id.member.party
    }.map { ($0.key, $0.value) }
  }

  /// The notices about one application.
  package func notices(about application: RecordID) -> [(id: RecordID, notice: SecurityNotice)] {
    standingNotices.filter { register.current(.application, $0.notice.application) == application }
  }

  /// What each notice means for each use on a day; with `taker`, for the uses of one party. Those whom it does not
  /// concern, since they use a release without the problem, are left out.
  package func alerts(for taker: PartyID? = nil, on day: CalendarDay? = nil) -> [Alert] {
    let standing = standingNotices
    guard !standing.isEmpty else { return [] }
    let uses = Dictionary(grouping: uses(on: day ?? today), by: \.adoption.application)
    return standing.flatMap { id, notice -> [Alert] in
      let application = register.current(.application, notice.application)
      return (uses[application] ?? []).compactMap { use in
        guard taker == nil || use.adoption.taker == taker else { return nil }
        let release = adoptions[use.id]?.release
        let bearing = notice.bearing(on: release)
        guard bearing != .unaffected else { return nil }
        return Alert(
          id: id, notice: notice, application: application, use: use, release: release, bearing: bearing)
      }
    }.sorted { $0.rank < $1.rank }
  }

  /// All notices that stand with the uses that they concern, as a list.
  package func alertGrid(for taker: PartyID? = nil, on day: CalendarDay? = nil, _ wording: Wording) -> Grid {
    let language = wording.language
    let names = BriefNames(applications.keys)
    let concerned = alerts(for: taker, on: day)
    let idle =
      taker == nil
      ? standingNotices.filter { notice in !concerned.contains { $0.id == notice.id } }.map { id, notice in
        Alert(
          id: id, notice: notice, application: register.current(.application, notice.application), use: nil,
          release: nil, bearing: .unaffected)
      } : []
    let rows = (concerned + idle).map { alert in
      let notice = alert.notice
      return ClassedRow(
        dataClass: dataClass(ofApplication: alert.application), member: alert.id.member,
        row: Grid.Row(
          [
            .record(alert.id, alert.id.slug.description),
            .code(notice.severity.rawValue, wording.name(notice.severity)),
            .record(alert.application, names[alert.application]), .text(wording.title(notice)),
            .text(wording.affected(notice)), notice.fixed.map { .text($0) } ?? .empty,
            alert.use.map { .party($0.adoption.taker, wording.party($0.adoption.taker)) } ?? .empty,
            alert.use == nil
              ? .empty : .text(alert.release ?? language.say("versi tidak diketahui", "release not known")),
            notice.date.map { .date($0) } ?? .empty, notice.address.map { .text($0.description) } ?? .empty,
          ], path: PagePath.application(alert.application).description))
    }
    return Grid(
      language.say("Peringatan keamanan", "Security notices"), on: day ?? today,
      columns: [
        .init("id", language.say("Nama pendek", "Short name")), .init("severity", language.say("Berat", "Severity")),
        .init("application", language.say("Aplikasi", "Application")), .init("title", language.say("Judul", "Title")),
        .init("affected", language.say("Versi terdampak", "Affected")),
        .init("fixed", language.say("Diperbaiki", "Fixed"), isFirm: true),
        .init("taker", language.say("Pemakai", "User")), .init("release", language.say("Versinya", "Release")),
        .init("date", language.say("Tanggal", "Date"), isFirm: true, fromWidth: 120),
        .init("address", language.say("Alamat", "Address"), fromWidth: 160),
      ], sections: sections(rows, in: language))
  }
}

extension Alert {
  /// The gravest first, then by name.
  fileprivate var rank: (Int, RecordID, RecordID) {
    let severities = SecurityNotice.Severity.allCases
    return (-(severities.firstIndex(of: notice.severity) ?? 0), id, use?.id ?? id)
  }
}

extension Wording {
  package func name(_ severity: SecurityNotice.Severity) -> String {
    switch severity {
    case .low: language.say("rendah", "low")
    case .medium: language.say("sedang", "medium")
    case .high: language.say("tinggi", "high")
    case .critical: language.say("kritis", "critical")
    }
  }

  /// The title in the language of the reader.
  package func title(_ notice: SecurityNotice) -> String {
    notice.title.text(in: language == .id ? .indonesian : .english) ?? notice.slug.description
  }

  /// The releases that have the problem: "3.0 s.d. 3.1".
  package func affected(_ notice: SecurityNotice) -> String {
    switch (notice.affectedFrom, notice.affectedTo) {
    case (let from?, let to?): language.say("\(from) s.d. \(to)", "\(from) to \(to)")
    case (nil, let to?): language.say("sampai \(to)", "up to \(to)")
    case (let from?, nil): language.say("mulai \(from)", "from \(from)")
    case (nil, nil): notice.fixed.map { language.say("sebelum \($0)", "before \($0)") } ?? language.say("semua", "all")
    }
  }

  /// A notice on one line: "Peringatan keamanan (tinggi): Celah unggah berkas – Loket sampai 3.1; perbarui ke 3.2".
  package func sentence(_ notice: SecurityNotice, _ application: String) -> String {
    let head = language.say("Peringatan keamanan", "Security notice")
    let fixed =
      notice.fixed.map { language.say("perbarui ke \($0)", "update to \($0)") }
      ?? language.say("belum ada versi perbaikan", "no fixed release yet")
    return "\(head) (\(name(notice.severity))): \(title(notice)) – \(application) \(affected(notice)); \(fixed)"
  }
}
