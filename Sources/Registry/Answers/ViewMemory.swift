import Catalog
import Synchronization

/// What a view has worked out and may be asked again; nothing in it depends on when it was asked.
final class ViewMemory: Sendable {
  private let timelines = Mutex<[RecordID: [Period]]>([:])
  private let changes = Mutex<[LeafID: PhaseChange]>([:])
  private let late = Mutex<[Int: [LateList.Row]]>([:])
  let agreements = Kept<Identification>()
  let agreementNames = Kept<BriefNames>()
  let applicationNames = Kept<BriefNames>()
  let recordNames = Kept<BriefNames>()

  /// Where an agreement stood on the date of an act, as was known just before it was recorded and as is known now.
  struct PhaseChange {
    let before: Phase
    let after: Phase
  }

  func timeline(of id: RecordID, _ make: () -> [Period]) -> [Period] {
    if let known = timelines.withLock({ $0[id] }) { return known }
    // Made outside the lock: two readers may make the same, and both are right.
    let timeline = make()
    timelines.withLock { $0[id] = timeline }
    return timeline
  }

  /// Acts recorded more than so many days late; kept for a few numbers of days.
  func lateRows(over days: Int, _ make: () -> [LateList.Row]) -> [LateList.Row] {
    if let known = late.withLock({ $0[days] }) { return known }
    let rows = make()
    late.withLock { late in
      if late.count >= 4 { late.removeAll() }
      late[days] = rows
    }
    return rows
  }

  func change(by leaf: LeafID, _ make: () -> PhaseChange) -> PhaseChange {
    if let known = changes.withLock({ $0[leaf] }) { return known }
    let change = make()
    changes.withLock { $0[leaf] = change }
    return change
  }
}

/// One value, worked out when it is first asked for.
final class Kept<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Made outside the lock: two readers may make the same, and both are right.
  func callAsFunction(_ make: () -> Value) -> Value {
    if let known = value.withLock({ $0 }) { return known }
    let made = make()
    value.withLock { $0 = made }
    return made
  }
}

extension RegisterView {
  /// What agreements are called, short where that is clear.
  package var agreementNames: BriefNames { memory.agreementNames { BriefNames(register.instruments) } }
  /// What applications are called, short where that is clear.
  package var applicationNames: BriefNames { memory.applicationNames { BriefNames(applications.ids) } }

  /// What agreements, applications and uses are called, short where that is clear among all of them.
  var recordNames: BriefNames {
    memory.recordNames {
      BriefNames(Set(register.instruments).union(applications.ids).union(register.adoptions.map(\.id)))
    }
  }

  /// The periods of an agreement, each worked out once.
  func timeline(of id: RecordID) -> [Period] { memory.timeline(of: id) { register.timeline(of: id) } }
}
