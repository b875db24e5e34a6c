package import Catalog

/// What one party has to do on a legal day: what is overdue first, what has no day last.
package struct TodoList: Sendable {
  package let party: PartyID
  package let day: CalendarDay
  /// Days ahead up to which dated work is listed.
  package let horizon: Int
  package let items: [Item]
  /// Dated work that lies further ahead.
  package let later: Int

  /// One thing to do.
  package struct Item: Sendable {
    package let task: Task
    /// The agreement, or the application, that it is about.
    package let id: RecordID
    package let kind: SubjectKind
    package let title: String
    package let dataClass: DataClass
    /// The last day for it; nil where none is set.
    package let due: CalendarDay?
    /// For whom, or with whom, it is done.
    package let others: [PartyID]
  }

  /// What is to be done.
  package enum Task: Hashable, Sendable {
    case sign
    /// So many records of others about the party.
    case confirm(Int)
    /// An act that takes all parties, made by others so far.
    case join(ActVerb)
    /// A duty of the party.
    case fulfil(Slug)
    /// A duty of another that is reported as done.
    case accept(Slug)
    case end(EndStep.Action)
    /// The last day on which notice is in time.
    case giveNotice
    /// A framework begins to sleep.
    case carryOut
    case report(Slug)
    case reply
    case renewMandate
    /// A record that the party keeps says too little.
    case complete([Missing])
    /// A use that another recorded.
    case confirmUse(RecordID)
    /// To the release that mends what a notice tells of; nil: none is named.
    case update(String?)

    /// Stable name for programs.
    package var code: String {
      switch self {
      case .sign: "sign"
      case .confirm: "confirm"
      case .join: "join"
      case .fulfil: "fulfil"
      case .accept: "accept"
      case .end: "end"
      case .giveNotice: "give-notice"
      case .carryOut: "carry-out"
      case .report: "report"
      case .reply: "reply"
      case .renewMandate: "renew-mandate"
      case .complete: "complete"
      case .confirmUse: "confirm-use"
      case .update: "update"
      }
    }
  }
}

extension RegisterView {
  /// Half a year, the first rung of reminders.
  package static let usualHorizon = 180

  /// Lists what `party` has to do up to `horizon` days ahead, from the same days as reminders.
  package func todo(
    of party: PartyID, on day: CalendarDay? = nil, horizon: Int = RegisterView.usualHorizon
  ) -> TodoList {
    let board = board(on: day)
    let own = board.lines(of: party)
    let gathering = TodoGathering(party: party, view: self)
    var items = own.flatMap { gathering.items(of: $0) } + gathering.reviews(board)
    items += gathering.uses(on: board.day)
    items += board.lines.filter { $0.id.member.party == party }.compactMap { gathering.completion(of: $0) }
    let limit = board.day.advanced(by: horizon)
    let near = items.filter { $0.due.map { $0 <= limit } ?? true }
    return TodoList(
      party: party, day: board.day, horizon: horizon, items: near.sorted { $0.rank < $1.rank },
      later: items.count - near.count)
  }
}

extension TodoList.Item {
  fileprivate var rank: (CalendarDay, RecordID, String) { (due ?? CalendarDay(number: .max), id, task.code) }
}
