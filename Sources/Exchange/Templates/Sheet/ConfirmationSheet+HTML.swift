extension ConfirmationSheet {
  /// One HTML file with everything in it, for A4: opens in any browser, and asks nothing of the network.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lembar konfirmasi – \(HTMLText.escaped(party))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(banner.map { "<p class=\"banner\">\(HTMLText.escaped($0))</p>\n" } ?? "")\(head)
    \(rows.isEmpty ? Self.nothing : list)
    \(rows.isEmpty ? "" : signing)
    </main>
    </body>
    </html>

    """
  }

  private static let nothing = "<p class=\"nothing\">Tidak ada catatan yang menunggu konfirmasi.</p>"

  private var head: String {
    let count = rows.count == 1 ? "Satu catatan" : "\(rows.count) catatan"
    return """
      <header>
      <p class="kind">Register kerja sama antarkota</p>
      <h1>Lembar konfirmasi</h1>
      <dl class="ends">
      <div><dt>Untuk</dt><dd><strong>\(HTMLText.escaped(party))</strong> <span class="code">\(HTMLText.escaped(partyCode))</span></dd></div>
      <div><dt>Kembali ke</dt><dd>\(HTMLText.escaped(keeper))</dd></div>
      <div><dt>Per tanggal</dt><dd>\(HTMLText.escaped(day))</dd></div>
      </dl>
      <p class="lead">\(rows.isEmpty ? "" : "\(count) berikut dibuat pihak lain tentang \(HTMLText.escaped(party)). ")Cocokkan \
      dengan naskah Anda, beri tanda pada salah satu kotak, lalu bubuhkan tanda tangan dan cap pada bagian akhir. Lembar ini \
      mencatat keterangan; bukan penilaian keabsahan hukum.</p>
      </header>
      """
  }

  private var list: String {
    let items = rows.map { row in
      let numbers = row.numbers.isEmpty ? "" : "<p class=\"numbers\">\(Self.joined(row.numbers, " · "))</p>\n"
      let facts = row.facts.map { fact in
        "<div><dt>\(HTMLText.escaped(fact.label))</dt><dd>\(HTMLText.escaped(fact.value))</dd></div>"
      }.joined(separator: "\n")
      return """
        <li>
        <article>
        <div class="what">
        <h2>\(HTMLText.escaped(row.title))</h2>
        <p class="parties">\(Self.joined(row.parties, " – "))</p>
        \(numbers)<dl>
        \(facts)
        </dl>
        <p class="origin">\(HTMLText.escaped(row.origin))</p>
        </div>
        <div class="answer">
        <p class="code">\(HTMLText.escaped(row.code))</p>
        <p class="box"><span class="tick"></span>Benar</p>
        <p class="box"><span class="tick"></span>Tidak benar, seharusnya:</p>
        <p class="line"></p>
        <p class="line"></p>
        </div>
        </article>
        </li>
        """
    }
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
  }

  private var signing: String {
    """
    <section class="signing">
    <div class="blanks">
    <p><span>Tempat</span><i></i></p>
    <p><span>Tanggal</span><i></i></p>
    <p><span>Jabatan</span><i></i></p>
    <p><span>Nomor surat</span><i></i></p>
    </div>
    <div class="stamp"><p>Tanda tangan dan cap</p></div>
    </section>
    <footer>
    <p>Kode tiap catatan mengikat lembar ini pada entri yang tercatat. Sekretariat mencatat jawaban dengan
    <span class="command">mitrakota confirm-by-letter --party \(HTMLText.escaped(partyCode)) --code KODE --source PINDAIAN</span>.
    Keadaan register \(HTMLText.escaped(state)).</p>
    </footer>
    """
  }

  private static func joined(_ texts: [String], _ separator: String) -> String {
    texts.map(HTMLText.escaped).joined(separator: separator)
  }
}

/// Texts inside HTML.
enum HTMLText {
  /// The text with the characters that mean something in HTML as references.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
