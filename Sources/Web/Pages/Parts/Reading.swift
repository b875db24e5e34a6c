import Catalog
import Exchange
import Registry

/// One reader's request together with the register that answers it.
struct Reading {
  let request: PageRequest
  let view: RegisterView
  let wording: Wording

  init(_ request: PageRequest, _ view: RegisterView) {
    self.request = request
    self.view = view
    wording = Wording(request.language, offset: view.zone.offset) { view.name(of: $0) }
  }

  /// The legal day that the page is about.
  var day: CalendarDay { request.day ?? view.today }
  var isAnotherDay: Bool { day != view.today }
  var language: Language { request.language }

  func say(_ indonesian: String, _ english: String) -> String { language.say(indonesian, english) }

  /// A number with a noun, which English puts in the plural.
  func count(_ number: Int, _ indonesian: String, _ one: String, _ many: String) -> String {
    "\(wording.number(number)) " + say(indonesian, number == 1 ? one : many)
  }

  /// Names of parties in a row.
  func names(_ parties: [PartyID]) -> String { parties.map(wording.party).joined(separator: " – ") }

  /// A party with its page, where it is a region that the register or a profile knows.
  func link(_ party: PartyID) -> Link {
    let href = party.region.map { request.link(.city($0, .sheet)) }
    return Link(words: wording.party(party), href: href)
  }

  func link(instrument id: RecordID) -> Link {
    let known = view.headings[id]?.title
    return Link(words: known ?? id.description, href: request.link(.agreement(id, .status)))
  }

  func link(application id: RecordID) -> Link {
    guard let card = view.applications[id] else { return Link(words: id.description) }
    return Link(
      words: card.names.text(in: language.code) ?? id.description, href: request.link(.application(id)))
  }

  /// Sources with their links; a source without an address is words alone.
  func links(_ sources: [Source]) -> [Link] {
    sources.map { source in
      let read = source.date.map { say(", dibaca ", ", read ") + wording.date($0) } ?? ""
      return Link(words: source.title + read, href: source.url?.description)
    }
  }

  /// Today's date in words, and that a page about another day shows it.
  var todayWords: String { say("Hari ini", "Today") + " (\(wording.date(view.today)))" }
}
