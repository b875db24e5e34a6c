import Catalog
import Exchange
import Hummingbird
import Logging
import Registry

/// Finds the page that a path names and answers it as HTML.
struct PageDesk: Sendable {
  let node: Node
  let logger: Logger
  private let cache: ViewCache
  private let finder: FinderCache

  init(node: Node, finder: FinderCache, logger: Logger) {
    self.node = node
    self.logger = logger
    self.finder = finder
    cache = ViewCache(node: node)
  }

  func answer(_ request: Request) -> Response {
    if let refusal = request.refusal(unless: [.get, .head]) { return refusal }
    if request.uri.path == PageAddress.style { return style(request) }
    do throws(RegistryError) {
      let held = try cache.current()
      let asked: PageRequest
      do { asked = try PageRequest(path: request.uri.path, query: request.uri.query) } catch {
        let plain = PageRequest(plain: request.uri.path)
        return answer(problem: error, Reading(plain, held.view))
      }
      let reading = Reading(asked, held.view)
      let tag = "W/\"\(held.generation)-\(held.today)-\(asked.language.rawValue)-\(Templates.shared.mark)\""
      do throws(PageProblem) {
        switch try find(reading) {
        case .elsewhere(let address):
          return Response(status: .found, headers: [.location: address, .cacheControl: "no-cache"])
        case .file(let file): return try answer(file, reading, request)
        case .page(let page):
          if page.isKept, EntityTags.names(tag, in: request.headers[.ifNoneMatch]) {
            return .notModified(tag)
          }
          if let form = asked.form { return try answer(page, reading, as: form, tag: tag) }
          return answer(page, reading, tag: tag)
        }
      } catch {
        return answer(problem: error, reading)
      }
    } catch {
      logger.error("page failed", metadata: ["request.path": "\(request.uri.path)", "error": "\(error)"])
      return .text("\(error.indonesian)\n\n\(error.english)\n", status: HTTPResponse.Status(error.code))
    }
  }

  /// A page, or where it really is.
  enum Found {
    case page(Page)
    case elsewhere(String)
    case file(Attachment)
  }

  private func find(_ reading: Reading) throws(PageProblem) -> Found {
    let path = reading.request.path
    if path == PageAddress.search { return .page(try reading.searchPage(node)) }
    if let page = try? PagePath(path) {
      switch page {
      case .list(.overview): return .page(reading.overviewPage())
      case .list(.agreements): return .page(try reading.agreementsPage())
      case .list(.applications): return .page(try reading.applicationsPage(node, finder))
      case .list(.cities): return .page(reading.citiesPage())
      case .list(.network): return .page(try reading.networkPage(node))
      case .list(.signatures): return .page(try reading.signaturesPage())
      case .list(.obligations): return .page(try reading.obligationsPage())
      case .list(.changes): return .page(try reading.changesPage())
      case .list(.dormant): return .page(try reading.dormantPage())
      case .list(.semester): return .page(try reading.semesterPage())
      case .list(.lateRecords): return .page(try reading.lateRecordsPage())
      case .list(.gaps): return .page(reading.gapsPage())
      case .list(.rules): return .page(reading.rulesPage())
      case .agreement(let id, .status): return .page(try reading.agreementPage(id))
      case .agreement(let id, .impact): return .page(try reading.impactPage(id))
      case .agreement(let id, .history): return .page(try reading.historyPage(id))
      case .application(let id): return try reading.application(id)
      case .file(let id): return .file(try reading.file(id))
      case .city(let code, .sheet): return .page(try reading.cityPage(code))
      case .city(let code, .duties): return .page(try reading.dutiesPage(code))
      case .city(let code, .queue): return .page(try reading.queuePage(code))
      case .city(let code, .ledger): return .page(try reading.ledgerPage(code))
      case .between(let first, let second): return .page(try reading.betweenPage(first, second))
      case .list(.proposals), .list(.verification): break
      }
    }
    return try reading.shortcut(path)
  }

  private func answer(_ page: Page, _ reading: Reading, tag: String) -> Response {
    let content = Templates.shared.render(page.template, page.model, in: reading.language)
    let frame = Frame(page, content: content, reading, origin: node.settings.origin.description)
    let html = Templates.shared.render(.frame, frame, in: reading.language)
    var response = Response.bytes(
      Array(html.utf8), "text/html; charset=utf-8", status: page.status,
      caching: page.isKept ? .revalidated : .never)
    response.headers[.contentLanguage] = reading.language.rawValue
    if page.isKept { response.headers[.eTag] = tag }
    return response
  }

  /// The list of a page in another form.
  private func answer(
    _ page: Page, _ reading: Reading, as form: GridForm, tag: String
  ) throws(PageProblem) -> Response {
    guard let listing = page.listing else {
      throw PageProblem(
        .notFound, reading.say("Halaman ini bukan daftar", "This page is no list"),
        reading.say("Hanya daftar yang dapat diunduh dalam bentuk lain.", "Only lists can be had in other forms."))
    }
    let options = GridOptions(isForExcel: form == .csv && reading.language == .id, base: node.settings.site)
    do {
      var response = Response.bytes(
        try listing.rendered(as: form, wording: reading.wording, options: options), form.mediaType)
      response.headers[.contentLanguage] = reading.language.rawValue
      if page.isKept { response.headers[.eTag] = tag }
      return response
    } catch {
      logger.error("form failed", metadata: ["request.path": "\(reading.request.path)", "error": "\(error)"])
      throw PageProblem(
        .internalServerError, reading.say("Bentuk ini gagal dibuat", "This form could not be made"),
        reading.say("Coba bentuk lain, misalnya CSV.", "Try another form, such as CSV."))
    }
  }

  private func answer(problem: PageProblem, _ reading: Reading) -> Response {
    let page = Page(
      template: .problem, title: problem.title, model: ProblemModel(problem, reading), status: problem.status,
      isDated: false, isKept: false)
    return answer(page, reading, tag: "")
  }

  private func style(_ request: Request) -> Response {
    let tag = "W/\"\(Stylesheet.mark)\""
    if EntityTags.names(tag, in: request.headers[.ifNoneMatch]) { return .notModified(tag) }
    var response = Response.bytes(Array(Stylesheet.text.utf8), "text/css; charset=utf-8")
    response.headers[.eTag] = tag
    return response
  }
}
