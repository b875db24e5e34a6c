extension Register {
  /// The name under which a record goes on today: its own, or that of the record which took its place.
  ///
  /// An author renames a record by withdrawing it and naming its last revision in the first one of another short
  /// name; whoever named the old one means the new one from then on.
  public func current(_ kind: SubjectKind, _ record: RecordID) -> RecordID {
    guard let renames = successors[kind] else { return record }
    var seen: Set<RecordID> = []
    var name = record
    while isWithdrawn(kind, name), let next = renames[name], seen.insert(name).inserted { name = next }
    return isWithdrawn(kind, name) ? record : name
  }

  /// The names that a record bore before, sorted.
  public func formerNames(_ kind: SubjectKind, of record: RecordID) -> [RecordID] {
    (successors[kind] ?? [:]).keys.filter { $0 != record && current(kind, $0) == record }.sorted()
  }

  /// The entry by which the author took a record from today's lists; nil: it stands.
  public func withdrawal(_ kind: SubjectKind, of record: RecordID) -> Leaf? {
    guard isWithdrawn(kind, record) else { return nil }
    return revisions(of: kind, record).last
  }

  /// For each kind the records whose last revision another record of the same author names.
  static func successors(in revisions: [Record: [Leaf]]) -> [SubjectKind: [RecordID: RecordID]] {
    let naming = revisions.values.joined().filter { !$0.references.isEmpty && $0.statement != .withdraw }
    guard !naming.isEmpty else { return [:] }
    let wanted = Set(naming.flatMap(\.references))
    let named = revisions.values.joined().filter { wanted.contains($0.id) }
    let byID = Dictionary(named.map { ($0.id, $0) }) { first, _ in first }
    var result: [SubjectKind: [RecordID: RecordID]] = [:]
    // In the order of the logs, so that the last of several names counts, however the entries were delivered.
    for leaf in naming.sorted(by: { ($0.author, $0.index) < ($1.author, $1.index) }) {
      for former in leaf.references.compactMap({ byID[$0] })
      where former.author == leaf.author && former.subject.kind == leaf.subject.kind && former.subject != leaf.subject {
        result[leaf.subject.kind, default: [:]][former.record] = leaf.record
      }
    }
    return result
  }
}
