import Catalog
import Registry

extension Session {
  /// The register as it was known at the state of knowledge that was asked for, and the day asked for.
  func view(of days: DayOptions) throws -> (view: RegisterView, day: CalendarDay?) {
    let day = try days.day()
    let node = try node(for: .reading)
    let known = try days.known(in: node.settings.zone)
    let view = try node.view()
    return (known.map { view.known(at: .instant($0)) } ?? view, day)
  }
}
