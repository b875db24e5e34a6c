import Catalog
import Exchange
import Registry
import Synchronization

/// The columns of all applications, read anew only when the register or the day has changed.
final class FinderCache: Sendable {
  private let node: Node
  /// Held while columns are read, so that many readers of a changed register read them once.
  private let last = Mutex<Held?>(nil)

  init(node: Node) {
    self.node = node
  }

  /// Columns and the mark of the register that they were read from.
  struct Held: Sendable {
    let generation: Generation
    let index: ApplicationIndex
  }

  /// The columns of a day; nil: today.
  func current(on day: CalendarDay? = nil) throws(RegistryError) -> Held {
    // Asked for before the columns are read: a change in between makes the next reader read again.
    let generation = try node.generation()
    let day = day ?? node.today
    return try last.withLock { last throws(RegistryError) in
      if let last, last.generation == generation, last.index.day == day { return last }
      let held = Held(generation: generation, index: try node.applicationIndex(on: day))
      last = held
      return held
    }
  }
}
