/// The acts about one instrument as their authors last put them: corrections in place of what they correct, struck
/// ones left out.
///
/// Only its own author may correct or strike an act, and only the member who opened a file may strike it as a whole;
/// anything else that such an entry names is passed over.
public struct ActReading: Sendable {
  /// One act that stands.
  public struct Line: Sendable {
    /// The entry that made it.
    public let leaf: Leaf
    /// The entry whose values count: the last correction by the same author, or `leaf` itself.
    public let newest: Leaf
    /// Those values, with the verb of `leaf`.
    public let act: Act

    public var isCorrected: Bool { leaf.id != newest.id }
  }

  /// In the order of author and index; corrections and strikes are no lines of their own. None where the instrument
  /// as a whole is struck.
  public let lines: [Line]
  /// The entry by which the instrument as a whole is struck.
  public let strike: Leaf?
  private let roots: [LeafID: LeafID]
  private let byID: [LeafID: Leaf]

  /// Reads all that is recorded about `instrument`, in the order of author and index.
  public init(_ leaves: [Leaf], of instrument: RecordID) {
    guard leaves.contains(where: { $0.verb?.namesEntries == true }) else {
      lines = leaves.compactMap { leaf in leaf.act.map { Line(leaf: leaf, newest: leaf, act: $0) } }
      (strike, roots, byID) = (nil, [:], [:])
      return
    }
    let leaves = leaves.filter { $0.act != nil }
    let byID = Dictionary(leaves.map { ($0.id, $0) }) { first, _ in first }
    var roots: [LeafID: LeafID] = [:]
    var newest: [LeafID: Leaf] = [:]
    var struck: Set<LeafID> = []
    var whole: Leaf?
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
        if leaf.references.isEmpty, leaf.author == instrument.member { whole = whole ?? leaf }
      default: continue
      }
    }
    (self.roots, self.byID, strike) = (roots, byID, whole)
    lines = leaves.compactMap { leaf in
      guard whole == nil, let act = leaf.act, act.verb != .correct, act.verb != .strike, !struck.contains(leaf.id)
      else { return nil }
      let last = newest[leaf.id] ?? leaf
      var values = last.act ?? act
      values.verb = act.verb
      return Line(leaf: leaf, newest: last, act: values)
    }
  }

  /// The line that an entry belongs to, be it the act or a correction of it.
  public func line(of id: LeafID) -> Line? {
    let root = roots[id] ?? id
    return lines.first { $0.leaf.id == root }
  }

  /// What an entry itself says, with the verb of the act that it makes or corrects; nil where it is not known here,
  /// or says nothing of its own.
  func statement(of id: LeafID) -> Act? {
    guard let leaf = byID[id], let root = roots[id].flatMap({ byID[$0] }), let verb = root.act?.verb,
      !verb.namesEntries, var act = leaf.act
    else { return nil }
    act.verb = verb
    return act
  }

  /// The entry whose values now stand in the place of those of an entry; nil where the act is struck.
  func newest(of id: LeafID) -> Leaf? { line(of: id)?.newest }
}

extension ActVerb {
  /// Whether such an act is about other entries, which it names by reference.
  var namesEntries: Bool {
    switch self {
    case .correct, .strike, .confirm, .confirmByLetter: true
    default: false
    }
  }
}

extension Leaf {
  /// The act that it carries, if it carries one.
  public var act: Act? { if case .act(let act) = statement { act } else { nil } }

  /// The verb of that act.
  var verb: ActVerb? { if case .act(let act) = statement { act.verb } else { nil } }
}
