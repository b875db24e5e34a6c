import Catalog
import Exchange
import Testing

struct CalendarFormTests {
  private func lines(_ text: [String]) -> String { text.map { $0 + "\r\n" }.joined() }

  @Test func `the rows with a day become events`() throws {
    let options = GridOptions(made: try Instant("2026-11-23T01:02:03Z"), base: "https://mitrakota.contoh.id")
    let text = try GridExample.text(GridExample.grid(), .ics, .id, options)
    #expect(
      text
        == lines([
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MitraKota//Kerja Sama//ID", "CALSCALE:GREGORIAN",
          "X-WR-CALNAME:Kerja sama yang berakhir", "BEGIN:VEVENT", "UID:ends/kota-a/layanan-antrean@mitrakota",
          "DTSTAMP:20261123T010203Z", "DTSTART;VALUE=DATE:20261223", "SUMMARY:Berakhir: Layanan antrean",
          "DESCRIPTION:Kota A\\, Kota B\\; 5 tahun\\nlihat \\\\naskah", "CATEGORIES:RESMI",
          "URL:https://mitrakota.contoh.id/kerja-sama/kota-a/layanan-antrean", "TRANSP:TRANSPARENT", "END:VEVENT",
          "END:VCALENDAR",
        ]))
    let calendar = try CalendarParser.parse(text)
    #expect(calendar.components.count == 1)
    #expect(try calendar.components[0].text("DESCRIPTION") == "Kota A, Kota B; 5 tahun\nlihat \\naskah")
  }

  @Test(arguments: [
    (DataClass.publicSources, Language.id, "PERAGAAN"), (.publicSources, .en, "DEMONSTRATION"),
    (.invented, .id, "DATA REKAAN"), (.invented, .en, "INVENTED DATA"),
  ])
  func `an event that is not official says so wherever it is shown`(
    _ dataClass: DataClass, _ language: Language, _ word: String
  ) throws {
    let calendar = try CalendarParser.parse(GridExample.text(GridExample.grid(language, dataClass), .ics, language))
    let event = try #require(calendar.components.first)
    #expect(try event.text("SUMMARY").hasPrefix("\(word): "))
    #expect(try event.text("CATEGORIES") == word)
    #expect(try event.text("DESCRIPTION").hasSuffix("\n\n\(word). Hanya contoh."))
  }

  @Test func `without a moment the stamp is the start of the legal day, without a node there is no link`() throws {
    let event = try #require(try CalendarParser.parse(GridExample.text(GridExample.grid(), .ics)).components.first)
    #expect(try event.text("DTSTAMP") == "20261123T000000Z")
    #expect(!event.properties.contains { $0.name == "URL" })
  }

  @Test func `an event that two rows name is there once`() throws {
    var grid = try GridExample.grid()
    grid.sections[0].rows += grid.sections[0].rows
    #expect(try CalendarParser.parse(GridExample.text(grid, .ics)).components.count == 1)
  }

  @Test func `a calendar without events is still one`() throws {
    for grid in [GridExample.empty(), Grid("", on: GridExample.day, columns: [], sections: [])] {
      let calendar = try CalendarParser.parse(GridExample.text(grid, .ics))
      #expect(calendar.components.map(\.name) == ["VTIMEZONE"])
      #expect(calendar.components[0].components.map(\.name) == ["STANDARD"])
    }
  }

  @Test func `the first and the last day of the calendar are days`() throws {
    var grid = try GridExample.grid()
    for (number, text) in [(Int.min, "00010101"), (Int.max, "99991231")] {
      grid.sections[0].rows[0].event?.day = CalendarDay(number: number)
      let calendar = try CalendarParser.parse(GridExample.text(grid, .ics))
      #expect(try calendar.components[0].text("DTSTART") == text)
    }
  }

  @Test(arguments: 0...160)
  func `a long line is folded between characters, wherever they lie`(_ length: Int) throws {
    var grid = try GridExample.grid()
    let summaries = ["a", "é", "京", "😀"].map {
      String(repeating: "a", count: length % 7) + String(repeating: $0, count: length)
    }
    for summary in summaries where !summary.isEmpty {
      grid.sections[0].rows[0].event?.summary = summary
      let calendar = try CalendarParser.parse(GridExample.text(grid, .ics))
      #expect(try calendar.components[0].text("SUMMARY") == summary)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `any text comes back, without what a calendar cannot carry`(_ seed: UInt64) throws {
    var dice = WireDice(seed: seed)
    let pieces = [
      "\\", ";", ",", "\n", "\r\n", "\r", ":", "\"", "n", " ", "é", "😀", "e\u{301}", "BEGIN:VEVENT", "\u{7}", "\t",
    ]
    let text =
      "x"
      + (0..<Int.random(in: 0...40, using: &dice)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &dice)]
      }.joined()
    var grid = try GridExample.grid()
    grid.title = text
    grid.sections[0].rows[0].event?.uid = text
    grid.sections[0].rows[0].event?.details = text
    let expected = String(text.map { $0.isNewline ? "\n" : $0 }).filter { $0 != "\u{7}" }
    let calendar = try CalendarParser.parse(GridExample.text(grid, .ics))
    #expect(try calendar.text("X-WR-CALNAME") == expected, "seed \(seed)")
    #expect(try calendar.components[0].text("UID") == expected + "@mitrakota", "seed \(seed)")
    #expect(try calendar.components[0].text("DESCRIPTION") == expected, "seed \(seed)")
  }

  @Test(arguments: [
    "", "BEGIN:VCALENDAR\r\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VCALENDAR\r\nEND:VEVENT\r\n",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nX:\(String(repeating: "a", count: 74))\r\nEND:VCALENDAR\r\n",
  ])
  func `the parser of these tests refuses what is no calendar`(_ text: String) {
    #expect(throws: CalendarParser.Fault.self) { try CalendarParser.parse(text) }
  }
}
