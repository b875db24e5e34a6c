import Catalog
import Exchange
import Registry
import Testing

@Suite struct RuleListTests {
  @Test func `every rule has a line in both languages, and none has two`() {
    #expect(Rulebook.unexplained.isEmpty)
    let lines = RuleList.lines
    #expect(Set(lines.map(\.id)).count == lines.count)
    for line in lines {
      for text in [line.text.sentence, line.text.remedy] {
        #expect(text.id.hasSuffix(".") && text.en.hasSuffix(".") && text.id != text.en, "\(line.id)")
      }
    }
    for language in Language.allCases {
      let grid = RuleList.grid(on: CalendarDay(number: 0), Wording(language))
      #expect(grid.count == lines.count)
    }
    #expect(RuleList.grid("weekday-differs", on: CalendarDay(number: 0), Wording(.id)).count == 1)
  }
}
