import Catalog
import Exchange
import Hummingbird
import Logging
import Registry

/// Answers programs in JSON, at addresses that stay: `/api/v1/…`.
struct ProgramDesk: Sendable {
  let node: Node
  let finder: FinderCache
  let logger: Logger

  static let applications = "/api/v1/applications"

  func answer(_ request: Request) -> Response {
    if let refusal = request.refusal(unless: [.get, .head]) { return refusal }
    guard request.uri.path == Self.applications else {
      return .problem(
        .notFound, code: "not-found", "There is no resource '\(request.uri.path)'. There is: \(Self.applications)")
    }
    do throws(RegistryError) {
      return try applications(request)
    } catch {
      if error.code == .storage {
        logger.error("resource failed", metadata: ["request.path": "\(request.uri.path)", "error": "\(error)"])
      }
      return .problem(error)
    }
  }

  private func applications(_ request: Request) throws(RegistryError) -> Response {
    let names = ApplicationAddress.program
    let asked = Query(request.uri.query)
    let known = names.allNames + ["day"]
    if let unknown = asked.names.first(where: { !known.contains($0) }) {
      throw RegistryError(
        .badInput, id: "Tidak ada parameter '\(unknown)'. Yang ada: \(known.joined(separator: ", "))",
        en: "There is no parameter '\(unknown)'. There are: \(known.joined(separator: ", "))")
    }
    let held = try finder.current(on: try day(asked["day"]))
    let tag = "W/\"\(held.generation)-\(held.index.day)\""
    let query = try names.query(asked, in: held.index)
    if EntityTags.names(tag, in: request.headers[.ifNoneMatch]) { return .notModified(tag) }
    let found = try node.find(query, in: held.index)
    let kept = names.allNames.filter { $0 != names.dataClass && $0 != names.after }.flatMap { name in
      asked.values(of: name).map { (name: name, value: $0) }
    }
    let dayed = asked["day"].map { [(name: "day", value: $0)] } ?? []
    let document = found.json { dataClass, place in
      PageAddress.link(
        Self.applications,
        kept + dayed + [(names.dataClass, dataClass.rawValue), (names.after, place.description)])
    }
    var response = Response.bytes(document.bytes, "application/json")
    response.headers[.eTag] = tag
    return response
  }

  private func day(_ text: String?) throws(RegistryError) -> CalendarDay? {
    guard let text else { return nil }
    if let day = try? CalendarDay(text) { return day }
    throw RegistryError(
      .badInput, id: "day '\(text)' bukan tanggal. Tulis tahun-bulan-tanggal, misalnya 2017-12-23.",
      en: "day '\(text)' is not a date. Write year-month-day, such as 2017-12-23.")
  }
}
