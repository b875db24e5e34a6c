package import Exchange
import Store

extension Node {
  /// The state of the register as a mark: equal marks, equal logs. Cheap, so it may be asked for at each request.
  package func generation() throws(RegistryError) -> Generation {
    try register.snapshot { snapshot in
      let held = try snapshot.generation()
      return try Generation(epoch: held.epoch, counter: held.counter)
    }
  }
}
