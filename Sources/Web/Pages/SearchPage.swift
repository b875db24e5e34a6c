import Catalog
import Exchange
import Hummingbird
import Registry

/// What a search found, one part for each class of data.
struct SearchModel {
  let text: String
  let summary: String?
  let parts: [Part]

  struct Part {
    let heading: String
    let banner: Banner?
    let hits: [Hit]
  }

  struct Hit {
    let kind: String
    let title: Link
    let excerpt: [Piece]
  }

  /// A stretch of text around the words that were found.
  struct Piece {
    let words: String
    let found: Bool
  }
}

extension Reading {
  func searchPage(_ node: Node) throws(PageProblem) -> Page {
    let text = request.query["q"].map { String($0.prefix(200)) } ?? ""
    let hits: [SearchAnswer.Hit]
    do { hits = text.isEmpty ? [] : try node.search(text, view: view).hits } catch {
      throw PageProblem(.badRequest, say("Pencarian gagal", "The search failed"), error.sentence(language))
    }
    let classes = Dictionary(grouping: hits, by: \.dataClass)
    let model = SearchModel(
      text: text,
      summary: text.isEmpty ? nil : summary(text, hits.isEmpty),
      parts: DataClass.allCases.compactMap { dataClass in
        classes[dataClass].map { hits in
          .init(
            heading: heading(dataClass) + ": " + count(hits.count, "hasil", "result", "results"),
            banner: banner(dataClass), hits: hits.map(hit))
        }
      })
    let title = text.isEmpty ? say("Cari", "Search") : say("Cari: \(text)", "Search: \(text)")
    return Page(template: .search, title: title, model: model, isDated: false)
  }

  private func summary(_ text: String, _ isEmpty: Bool) -> String {
    guard isEmpty else { return say("Yang cocok dengan “\(text)”:", "What matches “\(text)”:") }
    return say(
      "Tidak ada yang cocok dengan “\(text)”. Coba kata yang lebih pendek, atau lihat daftar kerja sama.",
      "Nothing matches “\(text)”. Try a shorter word, or see the list of agreements.")
  }

  private func hit(_ hit: SearchAnswer.Hit) -> SearchModel.Hit {
    let isApplication = hit.kind == .application
    return SearchModel.Hit(
      kind: isApplication ? say("Aplikasi", "Application") : say("Kerja sama", "Agreement"),
      title: Link(
        words: hit.title,
        href: request.link(isApplication ? .application(hit.id) : .agreement(hit.id, .status))),
      excerpt: hit.pieces.map { SearchModel.Piece(words: $0.words, found: $0.found) })
  }
}
