/// The rules of one legal regime, as dated data with a source for each of them.
///
/// A rule warns; it never blocks the recording of history. What could not be checked against its source is marked
/// so, and nothing of that kind is on unless a node turns it on.
public struct RulePack: Hashable, Sendable, Identifiable {
  /// Such as `pp-28-2018`, by which terms name their regime.
  public var id: Slug
  public var title: Bilingual
  /// The days on which it governs new agreements; nil: it governs only where it is named, or where nothing else does.
  public var period: Period?
  /// The kinds of text that the regime knows by name.
  public var kinds: [Ruled<InstrumentKind>] = []
  /// The stages of a cooperation, in their order.
  public var stages: [Stage] = []
  /// Who may make an offer.
  public var offerers: [Ruled<Office>] = []
  public var signers: [Signer] = []
  /// The titles under which the head of a region signs, such as "Wali Kota".
  public var headTitles: [String] = []
  public var approvals: [ApprovalRule] = []
  /// How an agreement is prolonged.
  public var renewal: Ruled<Bilingual>?
  public var endReasons = EndReasons()
  public var settings: [Setting] = []
  /// What each document should contain.
  public var checklists: [Checklist] = []

  /// Makes a pack without rules.
  public init(_ id: Slug, title: Bilingual, period: Period? = nil) {
    self.id = id
    self.title = title
    self.period = period
  }

  /// The days on which a pack governs new agreements.
  public struct Period: Hashable, Sendable {
    /// Its first day; where only the month or year is known, it governs from the last day that this can mean.
    public var from: LegalDate
    /// Its last day; nil: it still governs.
    public var to: LegalDate?
    public var basis: Basis

    /// Makes a period.
    public init(from: LegalDate, to: LegalDate? = nil, basis: Basis) {
      self.from = from
      self.to = to
      self.basis = basis
    }

    /// Whether new agreements of `day` fall under the pack, unless a later one governs that day too.
    public func contains(_ day: CalendarDay) -> Bool { from.last <= day && day <= to?.last ?? day }
  }

  /// The reasons for which an agreement ends before its term is over.
  public struct EndReasons: Hashable, Sendable {
    /// Whether the law closes the list.
    public var isClosed: Bool
    public var all: [Ruled<EndReason>]

    /// Makes a list; an open one without reasons refuses nothing.
    public init(isClosed: Bool = false, _ all: [Ruled<EndReason>] = []) {
      self.isClosed = isClosed
      self.all = all
    }

    /// Whether the law knows no such reason.
    public func excludes(_ reason: EndReason) -> Bool {
      isClosed && !all.contains { $0.value == reason }
    }
  }
}

extension RulePack {
  /// The pack that rules nothing.
  public static let general: RulePack = {
    guard let id = try? Slug("general") else { preconditionFailure("the name of the general pack is a slug") }
    return RulePack(id, title: Bilingual(id: "Tanpa aturan", en: "No rules"))
  }()
}
