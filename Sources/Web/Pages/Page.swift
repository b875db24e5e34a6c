import Catalog
import Exchange
import Hummingbird
import Registry

/// One page before it gets its frame.
struct Page {
  let template: TemplateName
  let title: String
  let model: any Sendable
  /// Over the whole page; lists have theirs over each part.
  var banners: [Banner] = []
  var status = HTTPResponse.Status.ok
  /// Whether the page can be asked for as of another day.
  var isDated = true
  /// Whether it depends on the register alone, so that readers may hold a copy.
  var isKept = true
  /// The list of the page, which can be had in other forms.
  var listing: Listing?

  /// One list, or several under one title.
  enum Listing {
    case grid(Grid)
    case book(GridBook)

    var count: Int {
      switch self {
      case .grid(let grid): grid.count
      case .book(let book): book.count
      }
    }
  }
}

/// What the frame around a page says.
struct Frame {
  let lang: String
  let english: Bool
  let title: String
  let home: String
  let nav: [Entry]
  let searched: String
  let otherLink: String
  let otherLang: String
  let banners: [Banner]
  /// The page itself, as HTML.
  let content: String
  let path: String
  let dated: Bool
  let asOf: String
  let asOfISO: String
  let kept: [Field]
  let origin: String
  let state: String
  let stateShort: String
  let version: String

  struct Entry {
    let words: String
    let href: String
    let current: Bool
  }

  /// A field of the form that changes the day, to stay on the same view.
  struct Field {
    let name: String
    let value: String
  }
}

extension Frame {
  init(_ page: Page, content: String, _ reading: Reading, origin: String) {
    let request = reading.request
    let state = "\(reading.view.state)"
    lang = request.language.rawValue
    english = request.language == .en
    title = page.title
    home = request.link(.list(.overview))
    nav = Self.pages.map { list, id, en in
      let isCurrent = list == .overview ? request.path == "/" : request.path.hasPrefix(list.rawValue)
      return Entry(words: reading.say(id, en), href: request.link(.list(list)), current: isCurrent)
    }
    searched = request.path == PageAddress.search ? request.query["q"] ?? "" : ""
    otherLink = request.link(in: request.language.other)
    otherLang = request.language.other.rawValue
    banners = page.banners
    self.content = content
    path = request.path
    dated = page.isDated
    asOf = reading.wording.date(page.isDated ? reading.day : reading.view.today)
    asOfISO = reading.day.description
    kept =
      request.view.filter { $0.name != "per" }.map { Field(name: $0.name, value: $0.value) }
      + (request.language == .id ? [] : [Field(name: "lang", value: request.language.rawValue)])
    self.origin = origin
    self.state = state
    stateShort = String(state.prefix(6))
    version = Version.current
  }

  private static let pages: [(PagePath.List, String, String)] = [
    (.overview, "Ringkasan", "Overview"), (.agreements, "Kerja sama", "Agreements"),
    (.applications, "Aplikasi", "Applications"), (.cities, "Kota", "Cities"),
    (.network, "Jaringan", "Network"),
  ]
}
