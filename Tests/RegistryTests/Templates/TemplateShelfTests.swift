import Catalog
import Exchange
import Registry
import Testing

@Suite struct TemplateShelfTests {
  @Test func `the rules of the day decide which templates there are`() throws {
    let now = TemplateShelf(on: try CalendarDay("2026-12-01"))
    #expect(now.templates.map(\.name) == ["kak", "kb", "pks", "adendum", "perpanjangan"])
    #expect(TemplateShelf(on: try CalendarDay("2016-01-01")).templates.isEmpty)
  }

  @Test func `a template is found in any case, and is a file that Word opens`() throws {
    let shelf = TemplateShelf(on: try CalendarDay("2026-12-01"))
    for template in shelf.templates {
      let bytes = try shelf.file(template.name.uppercased())
      #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) && bytes.count > 3_000)
      #expect(try bytes == shelf.file(template.name))
    }
  }

  @Test func `a name that is not there is refused with those that are`() throws {
    let shelf = TemplateShelf(on: try CalendarDay("2026-12-01"))
    expectRefusal(
      .notFound,
      "Tidak ada templat 'mou' menurut aturan per 1 Desember 2026. Pilihannya: agreements, apps, kak, kb, pks, adendum, "
        + "perpanjangan."
    ) { _ = try shelf.file("mou") }
    expectRefusal(
      .notFound,
      "Aturan per 1 Januari 2016 (PP 50/2007) tidak memuat daftar periksa, sehingga tidak ada templat 'kb'. Pilih hari "
        + "lain dengan --date."
    ) { _ = try TemplateShelf(on: try CalendarDay("2016-01-01")).file("kb") }
  }
}
