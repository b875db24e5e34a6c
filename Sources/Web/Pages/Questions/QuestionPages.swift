import Catalog
import Exchange
import Hummingbird
import Registry

// The questions about the whole register: each is one list, made by the same answer as the command.

extension Reading {
  /// Whose signature is awaited, since when; of one party its queue.
  func signaturesPage() throws(PageProblem) -> Page {
    var filter = SignatureFilter()
    filter.isPending = true
    filter.party = try asked("pihak")
    return page(
      view.signatures(filter, on: day).grid(view, wording),
      empty: say("Tidak ada tanda tangan yang ditunggu.", "No signature is awaited."))
  }

  func obligationsPage() throws(PageProblem) -> Page {
    var filter = ObligationFilter()
    filter.isOverdue = request.query["tahap"] == "terlambat"
    filter.party = try asked("pihak")
    let choices: [(String?, String)] = [
      (nil, say("semua", "all")), ("terlambat", say("yang terlambat", "those that are late")),
    ]
    return page(
      view.obligations(filter, on: day).grid(view, wording),
      empty: filter.isOverdue
        ? say("Tidak ada kewajiban yang terlambat.", "No obligation is late.")
        : say("Belum ada kewajiban yang dicatat.", "No obligation is recorded."),
      choices: .init(
        label: say("Yang ditampilkan", "What is shown"),
        options: choices.map { value, words in
          .init(
            words: words, href: request.link(setting: "tahap", to: value), current: request.query["tahap"] == value)
        }))
  }

  /// What was recorded in the last days, and what time changed.
  func changesPage() throws(PageProblem) -> Page {
    let days = try number("sejak", 7, in: 0...36_500, of: say("hari", "days"))
    let since = view.today.advanced(by: -days)
    let moment = Instant(seconds: since.number * 86_400 - view.zone.offset)
    return page(
      view.changes(since: moment, on: day).grid(view, wording),
      empty: say("Tidak ada yang berubah.", "Nothing changed."),
      choices: choices("sejak", [7, 30, 90, 365], current: days) { number in
        self.say("\(number) hari terakhir", "the last \(number) days")
      })
  }

  /// Frameworks that no agreement carries out.
  func dormantPage() throws(PageProblem) -> Page {
    let months = try number("selama", 6, in: 0...1_200, of: say("bulan", "months"))
    var filter = AgreementFilter()
    filter.dormantMonths = months
    return page(
      view.agreements(filter, on: day).grid(view, wording),
      empty: say("Tidak ada kesepakatan yang tidur.", "No framework lies asleep."),
      choices: choices("selama", [1, 6, 12, 24], current: months) { number in
        self.say("\(number) bulan atau lebih", "\(number) months or more")
      })
  }

  /// The report of a half-year, as a workbook ready to send.
  func semesterPage() throws(PageProblem) -> Page {
    let current = Semester(of: day)
    var halves = [current]
    for _ in 0..<3 { halves.append(Semester(of: (halves.last ?? current).first.advanced(by: -1))) }
    let text = request.query["semester"] ?? current.description
    let book: GridBook
    do { book = try view.report(try Semester(text)).book(view, wording) } catch {
      throw PageProblem(
        .badRequest, say("Semester '\(text)' tidak ada", "There is no half-year '\(text)'"), error.sentence(language))
    }
    return page(
      book, empty: say("Tidak ada.", "None."),
      choices: .init(
        label: say("Semester", "Half-year"),
        options: halves.map { half in
          .init(
            words: half.description, href: request.link(setting: "semester", to: half.description),
            current: text == half.description)
        }))
  }

  func lateRecordsPage() throws(PageProblem) -> Page {
    let days = try number("lewat", 30, in: 0...36_500, of: say("hari", "days"))
    return page(
      view.lateActs(over: days, on: day).grid(view, wording),
      empty: say("Tidak ada yang dicatat terlambat.", "Nothing was recorded late."),
      intro: [
        say(
          "Naskah lama yang dicatat kemudian tidak dihitung terlambat.",
          "Old texts that are recorded after the fact are not counted as late.")
      ],
      choices: choices("lewat", [7, 30, 90, 365], current: days) { number in
        self.say("lebih dari \(number) hari", "more than \(number) days")
      })
  }

  /// The rules by which records are looked at.
  func rulesPage() -> Page {
    page(
      RuleList.grid(on: day, wording), empty: say("Tidak ada aturan.", "There are no rules."),
      intro: [
        say(
          "Temuan saat menerbitkan menyebut nama aturannya; sama dengan mitrakota explain rules.",
          "Findings of publishing name their rule; the same as mitrakota explain rules.")
      ])
  }

  func gapsPage() -> Page {
    page(
      view.gaps(on: day).grid(view, wording),
      empty: say("Tidak ada celah yang ditemukan.", "No gap was found."))
  }
}

extension Reading {
  /// The party that the query names, if it names one.
  func asked(_ name: String) throws(PageProblem) -> PartyID? {
    guard let text = request.query[name] else { return nil }
    do { return try view.identifyParty(text) } catch {
      throw PageProblem(
        .notFound, say("Pihak '\(text)' tidak dikenal", "'\(text)' is not a known party"), error.sentence(language))
    }
  }

  /// A number that the query gives, or the usual one.
  private func number(
    _ name: String, _ usual: Int, in range: ClosedRange<Int>, of unit: String
  ) throws(PageProblem) -> Int {
    guard let text = request.query[name] else { return usual }
    guard let number = Int(text), range.contains(number) else {
      throw PageProblem(
        .badRequest, say("'\(text)' bukan jumlah \(unit)", "'\(text)' is not a number of \(unit)"),
        say("Tulis bilangan, misalnya \(usual).", "Write a number, such as \(usual)."))
    }
    return number
  }

  private func choices(
    _ name: String, _ numbers: [Int], current: Int, words: (Int) -> String
  ) -> GridModel.Choices {
    .init(
      label: say("Rentang", "Range"),
      options: numbers.map { number in
        .init(
          words: words(number), href: request.link(setting: name, to: String(number)), current: number == current)
      })
  }
}
