import Catalog
import Exchange
import Hummingbird
import Registry

/// Why there is no such page, and where to go instead.
struct ProblemModel {
  let title: String
  let sentence: String
  let choices: [Link]
  let ways: [Link]

  init(_ problem: PageProblem, _ reading: Reading) {
    title = problem.title
    sentence = problem.sentence
    choices = problem.choices
    ways = [
      Link(words: reading.say("Ringkasan", "Overview"), href: reading.request.link(.list(.overview))),
      Link(
        words: reading.say("Semua kerja sama", "All agreements"),
        href: reading.request.link(.list(.agreements))),
      Link(
        words: reading.say("Semua aplikasi", "All applications"),
        href: reading.request.link(.list(.applications))),
      Link(words: reading.say("Daftar kota", "List of cities"), href: reading.request.link(.list(.cities))),
    ]
  }
}

enum ProblemTemplate {
  static let text = #"""
    <h1>{{title}}</h1>
    <p class="lead">{{sentence}}</p>
    <ul>
    {{#choices}}
    <li>{{> link}}</li>
    {{/choices}}
    </ul>
    <p>[[Lanjut ke|Go on to]]:</p>
    <ul>
    {{#ways}}
    <li>{{> link}}</li>
    {{/ways}}
    </ul>

    """#
}

extension Reading {
  /// Short addresses such as `/kerja-sama/baubau-makassar`, for letters and the telephone.
  func shortcut(_ path: String) throws(PageProblem) -> PageDesk.Found {
    let words = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, !words[1].isEmpty else { throw nothing(at: path) }
    let text = String(words[1])
    switch words[0] {
    case "kerja-sama":
      if let id = try? view.identifyAgreement(text) {
        return .elsewhere(request.link(.agreement(id, .status)))
      }
      throw noAgreement(text)
    case "aplikasi":
      if let id = try? view.application(text).id { return .elsewhere(request.link(.application(id))) }
      throw noApplication(text)
    case "kota":
      if let code = try? view.identifyParty(text).region {
        return .elsewhere(request.link(.city(code, .sheet)))
      }
      throw noCity(text)
    default: throw nothing(at: path)
    }
  }

  private func nothing(at path: String) -> PageProblem {
    PageProblem(
      .notFound, say("Halaman tidak ditemukan", "Page not found"),
      say(
        "Tidak ada halaman di alamat '\(path.prefix(120))'. Periksa ejaannya, atau mulai dari salah satu daftar.",
        "There is no page at '\(path.prefix(120))'. Check the spelling, or begin with one of the lists."))
  }

  /// Several agreements that a short name can mean, or none and what is near.
  func noAgreement(_ text: String) -> PageProblem {
    let all = view.register.instruments
    return none(
      text, meant: all.filter { $0.slug.description == text || $0.slug.description.hasPrefix(text) },
      near: Identification(all.map { .init($0, names: []) }).suggestions(for: text),
      say("kerja sama", "agreement")
    ) { Link(words: "\(link(instrument: $0).words) (\($0))", href: link(instrument: $0).href) }
  }

  func noApplication(_ text: String) -> PageProblem {
    let all = view.applications.keys.sorted()
    return none(
      text, meant: all.filter { $0.slug.description == text || $0.slug.description.hasPrefix(text) },
      near: Identification(all.map { .init($0, names: []) }).suggestions(for: text),
      say("aplikasi", "application")
    ) { Link(words: "\(link(application: $0).words) (\($0))", href: link(application: $0).href) }
  }

  private func none(
    _ text: String, meant: [RecordID], near: [RecordID], _ what: String, link: (RecordID) -> Link
  ) -> PageProblem {
    guard meant.count < 2 else {
      return PageProblem(
        .multipleChoices, say("'\(text)' dapat berarti beberapa", "'\(text)' can mean several"),
        say("Pilih \(what) yang dimaksud.", "Choose the \(what) that you mean."), choices: meant.map(link))
    }
    return PageProblem(
      .notFound, say("Tidak ada \(what) '\(text)'", "There is no \(what) '\(text)'"),
      near.isEmpty && meant.isEmpty
        ? say(
          "Cari lewat kotak pencarian di atas, atau lihat daftarnya.",
          "Use the search box above, or see the list.")
        : say("Mungkin maksudnya:", "Perhaps you mean:"), choices: (meant + near).map(link))
  }

  func noRegion(_ code: RegionCode) -> PageProblem {
    PageProblem(
      .notFound, say("Tidak ada daerah berkode \(code)", "There is no region with the code \(code)"),
      say(
        "Kode wilayah mengikuti daftar Kementerian Dalam Negeri.", "Codes are those of the national register."
      ),
      choices: view.gazetteer.suggestions(for: code).map {
        Link(words: "\($0.name) (\($0.code))", href: link(.region($0.code)).href)
      })
  }

  private func noCity(_ text: String) -> PageProblem {
    let found = view.gazetteer.regions(named: text)
    let near = found.isEmpty ? view.gazetteer.suggestions(forName: text) : found
    return PageProblem(
      found.count > 1 ? .multipleChoices : .notFound,
      say("Daerah mana yang dimaksud dengan '\(text)'?", "Which region is '\(text)'?"),
      near.isEmpty
        ? say("Nama itu tidak ada di daftar daerah.", "That name is not in the list of regions.")
        : say("Mungkin salah satu dari ini:", "Perhaps one of these:"),
      choices: near.map { Link(words: "\($0.name) (\($0.code))", href: link(.region($0.code)).href) })
  }
}
