import Catalog
import Exchange
import Testing

@Suite struct FindingPrinterTests {
  private let finding = Finding(
    file: "catalog/73.71/applications/x.xml", line: 2, column: 3, keyPath: "application/owner", .error,
    "unknown-region", Bilingual(id: "Kode tidak ada.", en: "There is no such code."),
    remedy: Bilingual(id: "Perbaiki.", en: "Correct it."))
  private let source = "<application>\n  <owner>73.17</owner>\n</application>\n".bytes

  @Test func `prints place, sentence, remedy, rule, line and caret`() {
    #expect(
      FindingPrinter(language: .indonesian).text(finding, source: source) == """
        catalog/73.71/applications/x.xml:2:3: error: Kode tidak ada. Perbaiki. [unknown-region]
            <owner>73.17</owner>
            ^
        """)
    #expect(
      FindingPrinter(language: .english).text(finding) == """
        catalog/73.71/applications/x.xml:2:3: error: There is no such code. Correct it. [unknown-region]
        """)
  }

  @Test func `prints a finding about a whole file`() {
    var finding = finding
    (finding.line, finding.column, finding.severity) = (nil, nil, .warning)
    #expect(
      FindingPrinter(language: .indonesian).text(finding, source: source) == """
        catalog/73.71/applications/x.xml: warning: Kode tidak ada. Perbaiki. [unknown-region]
        """)
  }

  @Test func `keeps the caret under the place in a long line, after tabs and beyond the end`() {
    var finding = finding
    (finding.line, finding.column) = (1, 201)
    let long = String(repeating: "a", count: 200) + "b" + String(repeating: "c", count: 200)
    let printed = FindingPrinter(language: .indonesian).text(finding, source: long.bytes)
      .split(separator: "\n")
    #expect(printed.count == 3)
    #expect(printed[1].count == 112)
    #expect(printed[1].dropFirst(printed[2].count - 1).first == "b")

    (finding.line, finding.column) = (1, 3)
    #expect(
      FindingPrinter(language: .indonesian).text(finding, source: "\t\tx\r\n".bytes).hasSuffix(
        "\n    x\n    ^"))
    (finding.line, finding.column) = (1, 9)
    #expect(FindingPrinter(language: .indonesian).text(finding, source: "x".bytes).hasSuffix("\n  x\n   ^"))
  }

  @Test func `leaves the line out where there is none`() {
    var finding = finding
    finding.line = 9
    #expect(!FindingPrinter(language: .english).text(finding, source: source).contains("\n"))
    finding.line = 1
    #expect(!FindingPrinter(language: .english).text(finding, source: [0xFF, 0xFE]).contains("\n"))
  }
}
