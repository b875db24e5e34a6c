package import Catalog
import Synchronization

/// Every agreement of the register on one legal day; lists are made from it.
package struct StatusBoard: Sendable {
  package let day: CalendarDay
  /// By id; withdrawn ones, and those that another record stands for, are left out.
  package let lines: [Line]
  /// Positions in `lines` of the agreements in which a party has any role.
  private let byParty: [PartyID: [Int]]
  private let byRecord: [RecordID: Int]

  /// One agreement; shared by every list that shows it.
  package final class Line: Sendable {
    package let id: RecordID
    package let title: String
    package let dataClass: DataClass
    package let status: InstrumentStatus

    init(id: RecordID, title: String, dataClass: DataClass, status: InstrumentStatus) {
      self.id = id
      self.title = title
      self.dataClass = dataClass
      self.status = status
    }
  }

  init(day: CalendarDay, lines: [Line]) {
    self.day = day
    self.lines = lines
    var byParty: [PartyID: [Int]] = [:]
    for (position, line) in lines.enumerated() {
      for party in Set(line.status.parties.map(\.party)) { byParty[party, default: []].append(position) }
    }
    self.byParty = byParty
    byRecord = Dictionary(lines.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// The agreements in which a party has any role, by id.
  package func lines(of party: PartyID) -> [Line] { (byParty[party] ?? []).map { lines[$0] } }

  /// One agreement, if it is on the board.
  package subscript(id: RecordID) -> Line? { byRecord[id].map { lines[$0] } }
}

/// The boards of the days that were asked for last; each is made once.
final class StatusBoards: Sendable {
  private static let most = 6
  /// In the order of their last use.
  private let boards = Mutex<[StatusBoard]>([])

  func board(on day: CalendarDay, make: () -> StatusBoard) -> StatusBoard {
    let kept = boards.withLock { boards -> StatusBoard? in
      guard let index = boards.firstIndex(where: { $0.day == day }) else { return nil }
      let board = boards.remove(at: index)
      boards.append(board)
      return board
    }
    if let kept { return kept }
    // Made outside the lock: two readers may make the same board, and both are right.
    let board = make()
    boards.withLock { boards in
      boards.removeAll { $0.day == day }
      boards.append(board)
      if boards.count > Self.most { boards.removeFirst() }
    }
    return board
  }
}

extension RegisterView {
  /// Every agreement on a legal day, today's if none is named.
  package func board(on day: CalendarDay? = nil) -> StatusBoard {
    let day = day ?? today
    return boards.board(on: day) {
      let duplicates = register.duplicates
      let lines = register.instruments.compactMap { id -> StatusBoard.Line? in
        guard duplicates[id] == nil, !register.isWithdrawn(.instrument, id) else { return nil }
        return StatusBoard.Line(
          id: id, title: title(of: id), dataClass: dataClass(ofInstrument: id),
          status: register.status(of: id, on: day))
      }
      return StatusBoard(day: day, lines: lines)
    }
  }

  /// The printed title, or the short name where no record describes the text.
  package func title(of instrument: RecordID) -> String {
    headings[instrument]?.title ?? instrument.slug.description
  }
}
