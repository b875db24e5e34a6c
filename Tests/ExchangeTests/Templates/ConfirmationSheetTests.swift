import Exchange
import Testing

@Suite struct ConfirmationSheetTests {
  private func sheet(_ rows: [ConfirmationSheet.Row], party: String = "Kota A") -> ConfirmationSheet {
    ConfirmationSheet(
      party: party, partyCode: "00.01", keeper: "Sekretariat", day: "23 November 2026", state: "c7af27",
      banner: "Data peragaan", rows: rows)
  }

  private let row = ConfirmationSheet.Row(
    title: "Kesepakatan <Bersama> & \"lain\"",
    parties: [.init("Kota A", number: "1/KB/2025", signed: "2 Januari 2025"), .init("Kota B")],
    facts: [.init("Jenis", "Kesepakatan Bersama")], origin: "Dicatat Sekretariat; sumber: Uji.",
    code: "K7Q-F2M-9XC", drawing: .init(side: 29, path: "M4 4h7v1h-7z"))

  @Test func `a row has its parties, its code in letters and as a picture, and both boxes`() {
    let html = sheet([row]).html
    #expect(html.contains("<h2>Kesepakatan &lt;Bersama&gt; &amp; &quot;lain&quot;</h2>"))
    #expect(html.contains("<tr><td>Kota A</td><td>1/KB/2025</td><td>2 Januari 2025</td></tr>"))
    #expect(html.contains("<tr><td>Kota B</td><td>–</td><td>–</td></tr>"))
    #expect(html.contains("<p class=\"code\">K7Q-F2M-9XC</p>"))
    #expect(html.contains("<svg viewBox=\"0 0 29 29\"") && html.contains("<path d=\"M4 4h7v1h-7z\"/>"))
    #expect(html.matches(of: #/class="tick"/#).count == 2)
    #expect(html.contains("Satu catatan berikut dibuat pihak lain tentang Kota A."))
  }

  @Test func `every sheet says what recording is not`() {
    for rows in [[], [row], Array(repeating: row, count: 40)] {
      #expect(sheet(rows).html.contains("Pencatatan di register ini bukan penilaian keabsahan hukum."))
    }
  }

  @Test func `many records are counted and stand in one list`() {
    let html = sheet(Array(repeating: row, count: 40)).html
    #expect(html.contains("40 catatan berikut"))
    #expect(html.matches(of: #/<li>/#).count == 40)
    #expect(html.matches(of: #/class="signing"/#).count == 1)
  }

  @Test func `an empty sheet asks for nothing`() {
    let html = sheet([]).html
    #expect(html.contains("Lembar ini tidak perlu dikirim kembali."))
    #expect(!html.contains("<section class=\"signing\">") && !html.contains("confirm-by-letter"))
  }

  @Test func `the file asks nothing of the network, and runs nothing`() {
    let html = sheet([row]).html
    for word in ["http", "<script", "<link", "<img", "@import", "url("] { #expect(!html.contains(word), "\(word)") }
  }

  @Test func `a name cannot break out of the style sheet`() {
    let html = sheet([row], party: "Kota \"A\" } </style>\\").html
    #expect(html.matches(of: #/</style>/#).count == 1)
    #expect(
      html.contains("content: \"Lembar konfirmasi Kota \\22 A\\22  \\7d  \\3c \\2f style\\3e \\5c  \\28 00\\2e 01\\29 ")
    )
  }
}
