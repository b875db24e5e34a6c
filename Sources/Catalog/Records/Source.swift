/// Where a fact was found.
public struct Source: Hashable, Sendable {
  public var title: String
  public var url: WebAddress?
  /// The day on which it was read.
  public var date: CalendarDay?

  /// Makes a source from its title.
  public init(_ title: String, url: WebAddress? = nil, date: CalendarDay? = nil) {
    self.title = title
    self.url = url
    self.date = date
  }
}
