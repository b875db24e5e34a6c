import Catalog
import Registry

extension Session {
  /// The class of data in a heading that cannot be overlooked, and its banners.
  func heading(of dataClass: DataClass, _ banners: [String]) -> [String] {
    let title =
      switch dataClass {
      case .official: terminal.paint(say("RESMI", "OFFICIAL"), .green)
      case .publicSources: terminal.paint(say("PERAGAAN", "DEMONSTRATION"), .yellow)
      case .invented: terminal.paint(say("DATA REKAAN", "INVENTED DATA"), .red)
      }
    return [title] + banners.flatMap { Paragraph.broken($0, width: terminal.width) }
  }

  /// What must stand beside records of a class.
  func banners(_ dataClass: DataClass, of members: some Sequence<MemberID>, _ view: RegisterView) -> [String] {
    view.notices(dataClass, of: members, in: language)
  }
}
