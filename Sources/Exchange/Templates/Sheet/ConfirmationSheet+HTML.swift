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
    \(pageFooter)
    </style>
    </head>
    <body>
    <main>
    \(banner.map { "<p class=\"banner\">\(HTMLText.escaped($0))</p>\n" } ?? "")\(head)
    \(rows.isEmpty ? nothing : list + "\n" + signing)
    <footer>
    <p class="legal">Pencatatan di register ini bukan penilaian keabsahan hukum.</p>
    \(rows.isEmpty ? "" : howBack)
    </footer>
    </main>
    </body>
    </html>

    """
  }

  private var nothing: String {
    """
    <p class="nothing">Per \(HTMLText.escaped(day)) tidak ada catatan pihak lain tentang \(HTMLText.escaped(party)) yang
    menunggu konfirmasi. Lembar ini tidak perlu dikirim kembali.</p>
    """
  }

  private var head: String {
    let count = rows.count == 1 ? "Satu catatan" : "\(rows.count) catatan"
    let lead = """
      <p class="lead">\(count) berikut dibuat pihak lain tentang \(HTMLText.escaped(party)). Cocokkan dengan naskah Anda, beri
      tanda pada salah satu kotak, lalu bubuhkan tanda tangan dan cap pada bagian akhir.</p>

      """
    return """
      <header>
      <p class="kind">Register kerja sama antarkota</p>
      <h1>Lembar konfirmasi</h1>
      <dl class="ends">
      <div><dt>Untuk</dt><dd><strong>\(HTMLText.escaped(party))</strong> <span class="code">\(HTMLText.escaped(partyCode))</span></dd></div>
      <div><dt>Kembali ke</dt><dd>\(HTMLText.escaped(keeper))</dd></div>
      <div><dt>Per tanggal</dt><dd>\(HTMLText.escaped(day))</dd></div>
      </dl>
      \(rows.isEmpty ? "" : lead)</header>
      """
  }

  private var list: String { "<ol>\n\(rows.map(\.html).joined(separator: "\n"))\n</ol>" }

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
    """
  }

  private var howBack: String {
    """
    <p>Kode tiap catatan mengikat lembar ini pada entri yang tercatat. Penerima lembar mencatat jawaban dengan
    <span class="command">mitrakota confirm-by-letter --party \(HTMLText.escaped(partyCode)) --code KODE --source PINDAIAN</span></p>
    """
  }

  /// What stands below every page, so that loose sheets find each other again.
  private var pageFooter: String {
    let text = "Lembar konfirmasi \(party) (\(partyCode)), keadaan register \(state)"
    return "@page { @bottom-left { content: \"\(CSSText.escaped(text))\"; font: 7.5pt sans-serif; color: #555; } }"
  }
}

extension ConfirmationSheet.Row {
  /// One record, with its code and the boxes to be marked.
  fileprivate var html: String {
    let facts = facts.map { fact in
      "<div><dt>\(HTMLText.escaped(fact.label))</dt><dd>\(HTMLText.escaped(fact.value))</dd></div>"
    }.joined(separator: "\n")
    return """
      <li>
      <article>
      <div class="what">
      <h2>\(HTMLText.escaped(title))</h2>
      \(table)<dl>
      \(facts)
      </dl>
      <p class="origin">\(HTMLText.escaped(origin))</p>
      </div>
      <div class="answer">
      <div class="mark">\(picture)<p class="code">\(HTMLText.escaped(code))</p></div>
      <p class="box"><span class="tick"></span>Benar</p>
      <p class="box"><span class="tick"></span>Tidak benar, seharusnya:</p>
      <p class="line"></p>
      <p class="line"></p>
      </div>
      </article>
      </li>
      """
  }

  private var table: String {
    guard !parties.isEmpty else { return "" }
    let lines = parties.map { party in
      let cells = [party.name, party.number ?? "–", party.signed ?? "–"].map { "<td>\(HTMLText.escaped($0))</td>" }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <table>
      <thead><tr><th scope="col">Pihak</th><th scope="col">Nomor</th><th scope="col">Ditandatangani</th></tr></thead>
      <tbody>
      \(lines.joined(separator: "\n"))
      </tbody>
      </table>

      """
  }

  private var picture: String {
    guard let drawing else { return "" }
    return """
      <svg viewBox="0 0 \(drawing.side) \(drawing.side)" shape-rendering="crispEdges" role="img" \
      aria-label="\(HTMLText.escaped(code))"><path d="\(HTMLText.escaped(drawing.path))"/></svg>
      """
  }
}

/// Texts inside a CSS string.
enum CSSText {
  /// The text with everything but letters, digits and spaces as an escape, so that nothing ends the string.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " ")
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
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
