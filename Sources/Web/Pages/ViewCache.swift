import Catalog
import Exchange
import Registry
import Synchronization

/// The last view of the register, loaded anew only when the register or the day has changed.
final class ViewCache: Sendable {
  private let node: Node
  /// Held while a view is loaded, so that many readers of a changed register load it once.
  private let last = Mutex<Held?>(nil)

  init(node: Node) {
    self.node = node
  }

  /// A view and the mark of the register that it was loaded from.
  struct Held: Sendable {
    let generation: Generation
    let today: CalendarDay
    let view: RegisterView
  }

  func current() throws(RegistryError) -> Held {
    // Asked for before the view is loaded: a change in between makes the next reader load again.
    let generation = try node.generation()
    let today = node.today
    return try last.withLock { last throws(RegistryError) in
      if let last, last.generation == generation, last.today == today { return last }
      let held = Held(generation: generation, today: today, view: try node.view())
      last = held
      return held
    }
  }
}
