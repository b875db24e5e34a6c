package import Catalog
import Exchange
package import Ledger
import Store

/// Whether a file is a registered one, and where its agreement stands.
package struct FileAnswer: Sendable {
  /// SHA-256 of the file.
  package let digest: MerkleHash
  package let day: CalendarDay
  /// The places where exactly this file is named.
  package let matches: [Match]
  /// Where no place names it: agreements that its name may mean, likeliest first. What is in the file is not read.
  package let candidates: [Candidate]

  /// One place that names the file.
  package struct Match: Sendable {
    package let instrument: RecordID
    package let title: String
    package let dataClass: DataClass
    package let status: InstrumentStatus
    package let role: Role
    /// Who holds the original; nil where that is not recorded.
    package let holder: PartyID?
    /// Whose log says so.
    package let recordedBy: MemberID
    /// Whether the newest revision of that record still names the file.
    package let isCurrent: Bool
  }

  /// What the file is there.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// A party's scan or another file of the agreement.
    case document
    /// The text that was adopted or signed.
    case text
    /// A file that shows an act, such as a letter of confirmation.
    case evidence
    /// Evidence of a handover (BAST).
    case handover
  }

  /// An agreement that the name of the file may mean.
  package struct Candidate: Hashable, Sendable {
    package let instrument: RecordID
    package let title: String
    package let dataClass: DataClass
    package let phase: Phase
    package let reasons: [Reason]

    /// What of the agreement stands in the file's name.
    package enum Reason: Hashable, Sendable {
      case number(String)
      case party(PartyID)
      case date(CalendarDay)
    }
  }
}

extension Node {
  /// Looks a file up by its hash and, where nothing names it, by the words of its name.
  package func fileAnswer(
    for digest: MerkleHash, named name: String, view: RegisterView, on day: CalendarDay? = nil
  ) throws(RegistryError) -> FileAnswer {
    let day = day ?? view.today
    let rows = try register.snapshot { snapshot in
      try snapshot.entries(namingFile: digest, payloads: .loaded)
    }
    let named = rows.flatMap { row -> [FileAnswer.Match] in
      guard case .present(_, let payload)? = row.payload?.content, let entry = try? Entry(bytes: row.bytes) else {
        return []
      }
      return view.matches(of: LeafID(digest), in: entry, payload: payload, on: day)
    }
    let matches = named + view.texts(LeafID(digest), on: day)
    return FileAnswer(
      digest: digest, day: day, matches: matches,
      candidates: matches.isEmpty ? FileName(name).candidates(in: view, on: day) : [])
  }
}

extension RegisterView {
  /// What an entry says of a file that its payload names; nothing of what no signed head covers.
  fileprivate func matches(
    of file: LeafID, in entry: Entry, payload: [UInt8], on day: CalendarDay
  ) -> [FileAnswer.Match] {
    guard let leaf = entry.leaf, heads.contains(where: { $0.origin == entry.origin && entry.index < $0.size }),
      let record = StoredRecord(
        payload, of: leaf.subject, by: leaf.author, mediaType: entry.payload?.mediaType)
    else { return [] }
    switch record {
    case .instrument(let record):
      let id = leaf.record
      let newest = instruments[id]?.documents.map(\.sha256) ?? []
      return record.documents.filter { $0.sha256 == file }.map {
        match(id, .document, holder: $0.holder, by: leaf.author, isCurrent: newest.contains(file), on: day)
      }
    case .act(let record):
      return record.documents.filter { $0.sha256 == file }.map {
        match(record.act.instrument, .evidence, holder: $0.holder, by: leaf.author, isCurrent: true, on: day)
      }
    case .adoption(let record):
      guard let instrument = record.adoption.instrument else { return [] }
      let newest = adoptions[leaf.record]?.handover?.sha256
      return [
        match(instrument, .handover, holder: nil, by: leaf.author, isCurrent: newest == file, on: day)
      ]
    case .profile, .application, .sharing, .notice: return []
    }
  }

  /// Agreements whose adopted or signed text is the file itself; each with the first member who says so.
  fileprivate func texts(_ file: LeafID, on day: CalendarDay) -> [FileAnswer.Match] {
    register.instruments.compactMap { id in
      let leaf = register.acts(of: id).first { leaf in
        if case .act(let act) = leaf.statement { act.text == file } else { false }
      }
      return leaf.map { match(id, .text, holder: nil, by: $0.author, isCurrent: true, on: day) }
    }
  }

  private func match(
    _ id: RecordID, _ role: FileAnswer.Role, holder: PartyID?, by member: MemberID, isCurrent: Bool,
    on day: CalendarDay
  ) -> FileAnswer.Match {
    FileAnswer.Match(
      instrument: id, title: title(of: id), dataClass: dataClass(ofInstrument: id),
      status: register.status(of: id, on: day), role: role, holder: holder, recordedBy: member, isCurrent: isCurrent)
  }
}
