import Catalog
import Exchange

/// Finds what one party has to do, agreement by agreement.
struct TodoGathering {
  let party: PartyID
  let view: RegisterView

  /// What waits for the party under an agreement in which it takes part.
  func items(of line: StatusBoard.Line) -> [TodoList.Item] {
    guard line.status.parties.contains(where: { $0.party == party && $0.role == .pihak }) else { return [] }
    return anchored(line) + unsigned(line) + awaited(line) + duties(line)
  }

  /// What others recorded about the party, if it has a node to answer with.
  func reviews(_ board: StatusBoard) -> [TodoList.Item] {
    guard view.heads.contains(where: { $0.size > 0 && $0.origin.member?.party == party }) else { return [] }
    let byInstrument = Dictionary(grouping: view.review(of: party).items, by: \.instrument)
    return byInstrument.compactMap { id, found in
      board[id].map { line in
        item(.confirm(found.count), line, others: found.map(\.leaf.author.party).distinct)
      }
    }
  }

  /// What others recorded of the party's use of applications, or of its own that others use, and notices about them.
  func uses(on day: CalendarDay) -> [TodoList.Item] {
    let hasNode = view.heads.contains { $0.size > 0 && $0.origin.member?.party == party }
    let open = hasNode && day == view.today ? view.openUses(of: party) : []
    return open.map { standing in
      item(.confirmUse(standing.use.id), standing.use.adoption.application, others: [standing.use.leaf.author.party])
    }
      + view.alerts(for: party, on: day).map { alert in
        item(.update(alert.notice.fixed), alert.application, others: [alert.id.member.party])
      }
  }

  private func item(_ task: TodoList.Task, _ application: RecordID, others: [PartyID]) -> TodoList.Item {
    TodoList.Item(
      task: task, id: application, kind: .application,
      title: view.applications[application]?.names.text(in: .indonesian) ?? application.slug.description,
      dataClass: view.dataClass(ofApplication: application), due: nil, others: others)
  }

  /// A record of the party's own whose status is not known for want of something.
  func completion(of line: StatusBoard.Line) -> TodoList.Item? {
    guard line.status.phase == .unknown, !line.status.missing.isEmpty else { return nil }
    return item(.complete(line.status.missing), line)
  }

  private func anchored(_ line: StatusBoard.Line) -> [TodoList.Item] {
    view.register.anchors(of: line.status).compactMap { anchor in
      switch anchor.kind {
      case .lastDay:
        let step = view.endStep(line.status)
        guard anchor.date >= line.status.day, step.parties.contains(party) else { return nil }
        return item(.end(step.action), line, by: anchor.date, others: others(line))
      case .noticeDay:
        guard anchor.date >= line.status.day else { return nil }
        return item(.giveNotice, line, by: anchor.date, others: others(line))
      case .kbWithoutPKS: return item(.carryOut, line, by: anchor.date, others: others(line))
      case .report(let period): return item(.report(period), line, by: anchor.date, others: others(line))
      case .reply(let own): return own == party ? item(.reply, line, by: anchor.date, others: others(line)) : nil
      case .mandate(let own): return own == party ? item(.renewMandate, line, by: anchor.date) : nil
      // Duties are read with more of what is known of them.
      case .obligation: return nil
      }
    }
  }

  private func unsigned(_ line: StatusBoard.Line) -> [TodoList.Item] {
    guard line.status.phase == .awaitingSignatures || line.status.phase == .partlySigned,
      line.status.parties.contains(where: { $0.party == party && $0.role == .pihak && !$0.hasSigned })
    else { return [] }
    return [item(.sign, line, by: line.status.plannedSigning?.last, others: others(line))]
  }

  private func awaited(_ line: StatusBoard.Line) -> [TodoList.Item] {
    line.status.flags.compactMap { flag in
      guard case .awaitingOthers(let verb, let by, let waiting) = flag, waiting.contains(party) else { return nil }
      return item(.join(verb), line, others: by)
    }
  }

  private func duties(_ line: StatusBoard.Line) -> [TodoList.Item] {
    view.obligations(of: line.id, on: line.status.day).compactMap { duty in
      if duty.owner == party, !duty.state.isClosed, duty.state != .reported {
        return item(.fulfil(duty.topic), line, by: duty.due?.last, others: [duty.beneficiary].compactMap(\.self))
      }
      guard duty.beneficiary == party, duty.state == .reported else { return nil }
      return item(.accept(duty.topic), line, by: duty.due?.last, others: [duty.owner])
    }
  }

  private func others(_ line: StatusBoard.Line) -> [PartyID] {
    line.status.parties.filter { $0.role == .pihak && $0.party != party }.map(\.party)
  }

  private func item(
    _ task: TodoList.Task, _ line: StatusBoard.Line, by due: CalendarDay? = nil, others: [PartyID] = []
  ) -> TodoList.Item {
    TodoList.Item(
      task: task, id: line.id, kind: .instrument, title: line.title, dataClass: line.dataClass, due: due, others: others
    )
  }
}
