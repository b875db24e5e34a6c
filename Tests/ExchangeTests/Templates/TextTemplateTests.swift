import Catalog
import Exchange
import Testing

@Suite struct TextTemplateTests {
  /// Every checklist of every pack that is part of the program.
  static let templates = ReferenceData.rulePacks.all.flatMap { pack in
    pack.checklists.map { TextTemplate($0, of: pack) }
  }

  private static let day = CalendarDay(year: 2026, month: 12, day: 1)

  private func document(_ template: TextTemplate) throws -> WordDocument {
    template.document(try #require(Self.day))
  }

  @Test(arguments: templates.indices)
  func `every point of a checklist has its line on the check page, and says whether its source was read`(
    index: Int
  ) throws {
    let template = Self.templates[index]
    let tables = try document(template).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = try #require(tables.first { $0.header == ["", "Bagian", "Dasar", "Sumber"] }).rows
    #expect(rows.count == template.checklist.items.count)
    for (row, item) in zip(rows, template.checklist.items) {
      #expect(row[1].lowercased() == item.name.id.lowercased())
      #expect(row[2] == item.basis.citation)
      #expect(row[3] == (item.basis.isVerified ? "sudah dibaca" : "perlu diperiksa"))
    }
    #expect(rows.count { $0[3] == "sudah dibaca" } == template.verified)
  }

  @Test(arguments: templates.indices)
  func `articles are numbered without a gap, and each has something to fill in or to keep`(index: Int) throws {
    let template = Self.templates[index]
    let blocks = try document(template).blocks
    var numbers: [String] = []
    for (place, block) in blocks.enumerated() {
      guard case .article(let number, let name) = block else { continue }
      numbers.append(number)
      #expect(!name.isEmpty && name == name.uppercased())
      switch blocks[place + 1] {
      case .paragraph(let text), .item(_, let text): #expect(!text.isEmpty)
      default: Issue.record("nothing under \(number)")
      }
    }
    #expect(numbers == numbers.indices.map { "Pasal \($0 + 1)" })
    #expect(numbers.isEmpty == (template.name == "kak"))
  }

  @Test(arguments: templates.indices)
  func `a template names no city, no person and no law but those of its checklist`(index: Int) throws {
    let template = Self.templates[index]
    let blocks = try document(template).blocks
    let text = blocks.prefix { $0 != .pageBreak }
    let words = text.map { "\($0)" }.joined()
    for word in ["Kota ", "Kabupaten", "Peraturan", "Undang-Undang", "PP ", "Permendagri"] {
      #expect(!words.contains(word), "\(word)")
    }
    #expect(words.matches(of: #/[0-9]{3,}/#).filter { $0.output != "4535" }.isEmpty, "no number, no year")
  }

  @Test func `one number a party, and both sign`() throws {
    for template in Self.templates where template.name != "kak" {
      let blocks = try document(template).blocks
      #expect(
        blocks.contains(
          .title(["", "Nomor: [nomor menurut pihak kesatu]", "Nomor: [nomor menurut pihak kedua]", ""])))
      #expect(
        blocks.contains { block in
          if case .table(let table) = block { table.rows.first?.count == 2 && table.header == nil } else { false }
        })
    }
  }

  @Test func `a joint agreement says when the council must approve, and on what that rests`() throws {
    let template = try #require(Self.templates.first { $0.name == "kb" && $0.pack.approvals.isEmpty == false })
    let rows = try document(template).blocks.flatMap { block -> [[String]] in
      if case .table(let table) = block, table.header?.first == "Hal lain" { table.rows } else { [] }
    }
    let approval = try #require(template.pack.approvals.first)
    #expect(rows.contains { $0[0].contains(approval.condition.id) && $0[1] == approval.basis.citation })
  }

  @Test func `a point that nobody wrote a text for is a blank with its name`() throws {
    let basis = Basis(Source("Uji"), isVerified: false)
    let item = Checklist.Item(try Slug("lain"), Bilingual(id: "hal lain", en: "other things"), basis: basis)
    let checklist = Checklist(try Slug("pks"), Bilingual(id: "Perjanjian", en: "Agreement"), [item])
    let blocks = try document(TextTemplate(checklist, of: .general)).blocks
    #expect(blocks.contains(.article("Pasal 1", "HAL LAIN")))
    #expect(blocks.contains(.paragraph("[Isi: hal lain.]")))
  }
}
