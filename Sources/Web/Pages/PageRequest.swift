import Catalog
import Exchange
import Hummingbird

/// What a reader asks for: a path, a language and a legal day, which all links of the page keep.
struct PageRequest {
  /// Without a query.
  let path: String
  let query: Query
  let language: Language
  /// The legal day asked for; nil: today.
  let day: CalendarDay?

  /// Reads path and query; a day that is none is the reader's fault.
  init(path: String, query: String?) throws(PageProblem) {
    self.path = path
    self.query = Query(query)
    language = self.query["lang"].flatMap(Language.init(rawValue:)) ?? .id
    do {
      day = try self.query["per"].map { text throws(ParseError) in try CalendarDay(text) }
    } catch {
      throw PageProblem(
        .badRequest,
        language.say("Tanggal '\(error.text)' tidak dikenal", "'\(error.text)' is not a date"),
        language.say(
          "Tulis tahun-bulan-tanggal, misalnya 2017-12-23.", "Write year-month-day, such as 2017-12-23."))
    }
  }

  /// A page in this language and, if one was asked for, on this day.
  func link(_ page: PagePath, _ more: [(name: String, value: String)] = []) -> String {
    page.link(more + kept)
  }

  /// The same page and view in another language.
  func link(in other: Language) -> String {
    let names = ["berakhir", "pihak", "tahap", "q", "per"]
    let pairs = names.compactMap { name in query[name].map { (name, $0) } }
    return PageAddress.link(path, pairs + (other == .id ? [] : [("lang", other.rawValue)]))
  }

  /// What links and forms carry along.
  private var kept: [(name: String, value: String)] {
    (day.map { [("per", $0.description)] } ?? []) + (language == .id ? [] : [("lang", language.rawValue)])
  }
}

/// A path with a query, for pages that have no path of their own in ``PagePath``.
enum PageAddress {
  static let search = "/cari"
  static let style = "/gaya.css"

  static func link(_ path: String, _ query: [(name: String, value: String)]) -> String {
    // The overview has the shortest path, so what follows it is the query.
    let tail = PagePath.list(.overview).link(query).dropFirst()
    return path + tail
  }
}

extension Language {
  /// The words of this language.
  func say(_ indonesian: String, _ english: String) -> String { self == .id ? indonesian : english }

  var code: LanguageCode { self == .id ? .indonesian : .english }
  var other: Language { self == .id ? .en : .id }
}

extension PageRequest {
  /// A path alone, for a page that says what is wrong with the rest.
  init(plain path: String) {
    self.path = path
    query = Query(nil)
    language = .id
    day = nil
  }
}
