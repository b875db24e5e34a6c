extension Register {
  /// Every entry recorded from a moment on, by that moment, then by author and index; disputed ones too.
  ///
  /// The moment is what each author claims; nothing is decided by it.
  public func leaves(recordedFrom start: Instant) -> [Leaf] {
    logs.values.flatMap { log in
      // Moments never decrease within a log.
      log.reversed().prefix { $0.recordedAt >= start }
    }
    .sorted { ($0.recordedAt, $0.author, $0.index) < ($1.recordedAt, $1.author, $1.index) }
  }

  /// The revisions and withdrawals of a record in its author's log, earliest first.
  public func revisions(of kind: SubjectKind, _ record: RecordID) -> [Leaf] {
    revisions[Record(kind: kind, id: record)] ?? []
  }

  /// A register of some instruments and all that relations lead to, as it was known at a state of knowledge.
  ///
  /// Their phases are the same as in ``known(at:)``, which costs far more; flags may lack what only other logs tell.
  public func excerpt(about instruments: some Sequence<RecordID>, known knowledge: Knowledge) -> Register {
    var found = Set(instruments)
    var waiting = Array(found)
    while let next = waiting.popLast() {
      let relatives = relations(of: next)
      for kin in relatives.outgoing + relatives.incoming where found.insert(kin.other).inserted {
        waiting.append(kin.other)
      }
    }
    let byAuthor = Dictionary(grouping: found.flatMap { acts(of: $0) }, by: \.author)
    let known = byAuthor.values.flatMap { log in knowledge.prefix(of: log.sorted { $0.index < $1.index }) }
    return Register(leaves: known, frozen: frozen, settings: settings)
  }
}
