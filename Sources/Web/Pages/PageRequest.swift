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
  /// The form asked for beside a page for people, such as a workbook; nil: the page.
  let form: GridForm?

  /// What a query may say of a view, in the order of links; a page passes over what it does not know.
  private static let names =
    [
      "berakhir", "pihak", "tahap", "jenis", "tahun", "untuk", "sejak", "lewat", "selama", "semester", "q", "per",
    ] + ApplicationAddress.names

  /// Reads path and query; a day that is none is the reader's fault.
  init(path: String, query: String?) throws(PageProblem) {
    self.path = path
    self.query = Query(query)
    language = self.query["lang"].flatMap(Language.init(rawValue:)) ?? .id
    form = try Self.form(self.query["bentuk"], language)
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

  /// The page at a path, such as that of a row, with the day and the language.
  func link(keeping path: String) -> String { PageAddress.link(path, kept) }

  /// The same page and view in another language.
  func link(in other: Language) -> String { PageAddress.link(path, view + Self.pair(other)) }

  /// The same list in another form.
  func link(form: GridForm) -> String {
    PageAddress.link(path, view + [("bentuk", form.rawValue)] + Self.pair(language))
  }

  /// The same page with another value of one name, or without it.
  func link(setting name: String, to value: String?) -> String {
    let others = view.filter { $0.name != name }
    return PageAddress.link(path, others + (value.map { [(name, $0)] } ?? []) + Self.pair(language))
  }

  /// What the query says of the view.
  var view: [(name: String, value: String)] {
    Self.names.flatMap { name in
      ApplicationAddress.isRepeated(name)
        ? query.values(of: name).map { (name, $0) } : query[name].map { [(name, $0)] } ?? []
    }
  }

  private static func pair(_ language: Language) -> [(name: String, value: String)] {
    language == .id ? [] : [("lang", language.rawValue)]
  }

  private static func form(_ text: String?, _ language: Language) throws(PageProblem) -> GridForm? {
    guard let text else { return nil }
    if let form = GridForm(rawValue: text) { return form }
    let forms = GridForm.allCases.map(\.rawValue).joined(separator: ", ")
    throw PageProblem(
      .badRequest, language.say("Bentuk '\(text)' tidak dikenal", "'\(text)' is not a form"),
      language.say("Pilih salah satu: \(forms).", "Choose one of: \(forms)."))
  }

  /// What links and forms carry along.
  private var kept: [(name: String, value: String)] {
    (day.map { [("per", $0.description)] } ?? []) + Self.pair(language)
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
    (day, form) = (nil, nil)
  }
}
