import Catalog
import Synchronization

/// What a view has worked out and may be asked again; nothing in it depends on when it was asked.
final class ViewMemory: Sendable {
  private let timelines = Mutex<[RecordID: [Period]]>([:])
  private let changes = Mutex<[LeafID: PhaseChange]>([:])

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

  func change(by leaf: LeafID, _ make: () -> PhaseChange) -> PhaseChange {
    if let known = changes.withLock({ $0[leaf] }) { return known }
    let change = make()
    changes.withLock { $0[leaf] = change }
    return change
  }
}

extension RegisterView {
  /// The periods of an agreement, each worked out once.
  func timeline(of id: RecordID) -> [Period] { memory.timeline(of: id) { register.timeline(of: id) } }
}
