import Catalog

/// The acts about one instrument as their authors last put them: corrections in place of what they correct, struck
/// ones left out.
struct ActReading {
  /// One act that stands.
  struct Line {
    /// The entry that made it.
    let leaf: Leaf
    /// The entry whose values count: the last correction by the same author, or `leaf` itself.
    let newest: Leaf
    /// Those values, with the verb of `leaf`.
    let act: Act

    var isCorrected: Bool { leaf.id != newest.id }
  }

  /// In the order of author and index; corrections and strikes are no lines of their own.
  let lines: [Line]
  private let roots: [LeafID: LeafID]

  /// Reads all that is recorded about `instrument`.
  init(_ leaves: [Leaf], of instrument: RecordID) {
    let leaves = leaves.filter { $0.act != nil }
    let byID = Dictionary(leaves.map { ($0.id, $0) }) { first, _ in first }
    var roots: [LeafID: LeafID] = [:]
    var newest: [LeafID: Leaf] = [:]
    var struck: Set<LeafID> = []
    var isStruck = false
    // Logs are read in their order, so what an entry of the same author names has been seen.
    for leaf in leaves {
      roots[leaf.id] = leaf.id
      let targets = leaf.references.filter { byID[$0]?.author == leaf.author }.compactMap { roots[$0] }
      switch leaf.act?.verb {
      case .correct:
        guard let root = targets.first else { continue }
        roots[leaf.id] = root
        newest[root] = leaf
      case .strike:
        struck.formUnion(targets)
        if leaf.references.isEmpty, leaf.author == instrument.member { isStruck = true }
      default: continue
      }
    }
    self.roots = roots
    lines = leaves.compactMap { leaf in
      guard !isStruck, let act = leaf.act, act.verb != .correct, act.verb != .strike, !struck.contains(leaf.id) else {
        return nil
      }
      let last = newest[leaf.id] ?? leaf
      var values = last.act ?? act
      values.verb = act.verb
      return Line(leaf: leaf, newest: last, act: values)
    }
  }

  /// The line that an entry belongs to, be it the act or a correction of it.
  func line(of id: LeafID) -> Line? {
    let root = roots[id] ?? id
    return lines.first { $0.leaf.id == root }
  }
}

extension Leaf {
  /// The act that it carries, if it carries one.
  var act: Act? { if case .act(let act) = statement { act } else { nil } }
}
