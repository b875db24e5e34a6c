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
  static func successors(in logs: [MemberID: [Leaf]]) -> [SubjectKind: [RecordID: RecordID]] {
    var result: [SubjectKind: [RecordID: RecordID]] = [:]
    for log in logs.values {
      let naming = log.filter { !$0.references.isEmpty && $0.isRevision && $0.statement != .withdraw }
      guard !naming.isEmpty else { continue }
      let wanted = Set(naming.flatMap(\.references))
      var named: [LeafID: Leaf] = [:]
      for leaf in log where wanted.contains(leaf.id) { named[leaf.id] = leaf }
      for leaf in naming {
        for former in leaf.references.compactMap({ named[$0] })
        where former.subject.kind == leaf.subject.kind && former.subject != leaf.subject {
          result[leaf.subject.kind, default: [:]][former.record] = leaf.record
        }
      }
    }
    return result
  }
}
