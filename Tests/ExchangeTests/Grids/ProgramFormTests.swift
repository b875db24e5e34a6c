import Catalog
import Exchange
import Testing

/// The forms that programs read.
struct ProgramFormTests {
  @Test func `tabs: codes and ISO dates, no heading, the class last`() throws {
    #expect(
      try GridExample.text(GridExample.grid(), .tsv) == """
        kota-a/layanan-antrean\tin-force\t2026-12-23\t30\t00.01, 00.02\tfalse\tofficial
        =1+1; "a,b" | *c* d e\tended, struck\t2027-01\t1090\t00.03\ttrue\tofficial
        é😀\t2026-11-23T14:05:09Z\t2030\t\t\t\tofficial

        """)
  }

  @Test func `csv: a heading of keys, the class last`() throws {
    #expect(
      try GridExample.text(GridExample.grid(), .csv)
        == [
          "id,status,last-day,days-left,parties,notice,data-class",
          "kota-a/layanan-antrean,in-force,2026-12-23,30,\"00.01, 00.02\",false,official",
          "\"=1+1; \"\"a,b\"\" | *c*\td\ne\",\"ended, struck\",2027-01,1090,00.03,true,official",
          "é😀,2026-11-23T14:05:09Z,2030,,,,official", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `csv as Excel in Indonesian reads it`() throws {
    #expect(
      try GridExample.text(GridExample.grid(), .csv, .id, GridOptions(isForExcel: true))
        == [
          "\u{FEFF}id;status;last-day;days-left;parties;notice;data-class",
          "kota-a/layanan-antrean;in-force;2026-12-23;30;00.01, 00.02;false;official",
          "\"=1+1; \"\"a,b\"\" | *c*\td\ne\";ended, struck;2027-01;1090;00.03;true;official",
          "é😀;2026-11-23T14:05:09Z;2030;;;;official", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `json: one object, its rows by class`() throws {
    #expect(
      try GridExample.text(GridExample.mixed(), .json) == """
        {
          "count" : 3,
          "day" : "2026-11-23",
          "sections" : [
            {
              "dataClass" : "official",
              "rows" : [
                {
                  "days-left" : 30,
                  "id" : "kota-a/layanan-antrean",
                  "last-day" : "2026-12-23",
                  "notice" : false,
                  "parties" : [
                    "00.01",
                    "00.02"
                  ],
                  "status" : "in-force"
                }
              ]
            },
            {
              "dataClass" : "public-sources",
              "rows" : [
                {
                  "days-left" : 1090,
                  "id" : "=1+1; \\"a,b\\" | *c*\\td\\ne",
                  "last-day" : "2027-01",
                  "notice" : true,
                  "parties" : "00.03",
                  "status" : [
                    "ended",
                    "struck"
                  ]
                }
              ]
            },
            {
              "dataClass" : "invented",
              "rows" : [
                {
                  "days-left" : null,
                  "id" : "é😀",
                  "last-day" : "2030",
                  "notice" : null,
                  "parties" : null,
                  "status" : "2026-11-23T14:05:09Z"
                }
              ]
            }
          ],
          "title" : "Semua kelas"
        }

        """)
  }

  @Test func `jsonl: one object a line, each with its class`() throws {
    let full = #"{"dataClass":"official","days-left":30,"id":"kota-a/layanan-antrean","last-day":"2026-12-23","#
    let text = try GridExample.text(GridExample.mixed(), .jsonl)
    #expect(
      text == """
        \(full)"notice":false,"parties":["00.01","00.02"],"status":"in-force"}
        {"dataClass":"public-sources","days-left":1090,"id":"=1+1; \\"a,b\\" | *c*\\td\\ne","last-day":"2027-01",\
        "notice":true,"parties":"00.03","status":["ended","struck"]}
        {"dataClass":"invented","days-left":null,"id":"é😀","last-day":"2030","notice":null,"parties":null,\
        "status":"2026-11-23T14:05:09Z"}

        """)
  }

  @Test(arguments: [GridForm.tsv, .csv, .json, .jsonl])
  func `a form for programs is the same in both languages, but for the title`(_ form: GridForm) throws {
    var english = try GridExample.grid(.en, .publicSources)
    let indonesian = try GridExample.grid(.id, .publicSources)
    english.title = indonesian.title
    #expect(try GridExample.text(english, form, .en) == GridExample.text(indonesian, form, .id))
  }

  @Test func `an empty list is empty in every form`() throws {
    let grid = GridExample.empty()
    #expect(try GridExample.text(grid, .tsv) == "")
    #expect(try GridExample.text(grid, .jsonl) == "")
    #expect(try GridExample.text(grid, .csv) == "id,status,last-day,days-left,parties,notice,data-class\r\n")
    #expect(
      try GridExample.text(grid, .json) == """
        {
          "count" : 0,
          "day" : "2026-11-23",
          "sections" : [

          ],
          "title" : "Tidak berisi"
        }

        """)
  }

  @Test(arguments: [Int.max, .min, 9_007_199_254_740_993, -9_007_199_254_740_993])
  func `a number is written to its last digit`(_ number: Int) throws {
    let grid = Grid(
      "x", on: GridExample.day, columns: [.init("n", "N")],
      sections: [.init(.official, rows: [Grid.Row([.number(number), .text("beyond the last column")])])])
    #expect(try GridExample.text(grid, .csv) == "n,data-class\r\n\(number),official\r\n")
    #expect(try GridExample.text(grid, .tsv) == "\(number)\tofficial\n")
    #expect(try GridExample.text(grid, .jsonl) == "{\"dataClass\":\"official\",\"n\":\(number)}\n")
  }

  @Test func `every form is found by its name, and a table is none of them`() {
    #expect(GridForm.allCases.map(\.rawValue) == ["tsv", "csv", "json", "jsonl", "md", "ics", "xlsx", "wa"])
    for form in GridForm.allCases { #expect(GridForm(rawValue: form.rawValue) == form) }
    for name in ["table", "CSV", "", "xls"] { #expect(GridForm(rawValue: name) == nil) }
    #expect(Set(GridForm.allCases.map(\.mediaType)).count == GridForm.allCases.count)
  }
}
