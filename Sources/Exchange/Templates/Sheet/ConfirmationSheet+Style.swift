extension ConfirmationSheet {
  /// How the sheet looks on paper and on a screen; no record is cut by the end of a page.
  static let style = """
    @page { size: A4; margin: 14mm 16mm 16mm; @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 7.5pt sans-serif; color: #555; } }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { font: 9.5pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; background: #fff; }
    header { border-bottom: 1.5pt solid #111; padding-bottom: 2.5mm; }
    .kind { font-size: 8.5pt; color: #444; }
    h1 { font-size: 18pt; line-height: 1.2; margin-bottom: 2.5mm; letter-spacing: -0.01em; }
    dt, th, .blanks span { color: #555; font-size: 7.5pt; font-weight: normal; }
    .ends { display: grid; grid-template-columns: 5fr 6fr 3fr; gap: 5mm; margin-bottom: 2.5mm; }
    .ends .code { color: #555; white-space: nowrap; }
    .lead { font-size: 9pt; color: #222; }
    ol { list-style: none; counter-reset: record; }
    li { counter-increment: record; break-inside: avoid; border-bottom: 0.5pt solid #999; padding: 3mm 0; }
    article { display: grid; grid-template-columns: 1fr 56mm; gap: 7mm; position: relative; padding-left: 7mm; }
    article::before { content: counter(record); position: absolute; left: 0; top: 0; font-weight: bold; font-size: 10.5pt; }
    h2 { font-size: 10.5pt; line-height: 1.3; }
    table { border-collapse: collapse; width: 100%; margin-top: 1.2mm; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.5mm 3mm 0.5mm 0; }
    td { border-top: 0.4pt solid #ccc; font-size: 9pt; }
    table { table-layout: fixed; }
    th { width: 29%; }
    th:first-child { width: 42%; }
    td { overflow-wrap: anywhere; }
    td:last-child, th:last-child { padding-right: 0; }
    .what dl { display: flex; flex-wrap: wrap; gap: 0.8mm 7mm; margin-top: 1.6mm; }
    .what dd { font-size: 9pt; }
    .origin { margin-top: 1.4mm; font-size: 7.5pt; color: #555; }
    .mark { display: flex; align-items: center; gap: 3mm; border: 0.75pt solid #111; padding: 1mm 2mm 1mm 1mm; margin-bottom: 1.5mm; }
    svg { width: 15mm; height: 15mm; flex: none; }
    .mark .code { flex: 1; font: bold 12.5pt/1.2 "Liberation Mono", "Courier New", monospace; letter-spacing: 0.03em; text-align: center; white-space: nowrap; }
    .box { display: flex; align-items: center; gap: 2.5mm; font-size: 9.5pt; margin-top: 0.8mm; }
    .tick { width: 4.2mm; height: 4.2mm; border: 0.9pt solid #111; flex: none; }
    .line { border-bottom: 0.5pt solid #777; height: 6mm; }
    .signing { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; break-inside: avoid; margin-top: 4mm; }
    .blanks p { display: flex; align-items: flex-end; gap: 3mm; height: 8mm; }
    .blanks span { width: 19mm; font-size: 9pt; }
    .blanks i { flex: 1; border-bottom: 0.5pt solid #777; }
    .stamp { border: 0.75pt dashed #777; height: 34mm; padding: 1.5mm 2.5mm; }
    .stamp p { font-size: 8pt; color: #555; }
    footer { margin-top: 4mm; font-size: 7.5pt; color: #555; break-inside: avoid; }
    .legal { color: #111; font-size: 8.5pt; font-weight: bold; }
    .command { font-family: "Liberation Mono", "Courier New", monospace; font-size: 7pt; white-space: nowrap; }
    .banner { border: 1.2pt solid #111; padding: 1.2mm 3mm; margin-bottom: 3mm; font-size: 9pt; font-weight: bold; }
    .nothing { margin: 6mm 0; font-size: 10.5pt; }
    @media screen { html { background: #e9e9e9; } main { width: 210mm; max-width: 100%; margin: 8mm auto; padding: 14mm 16mm; background: #fff; } }
    @media screen and (max-width: 640px) { main { padding: 6mm; } .ends, article, .signing { grid-template-columns: 1fr; } }
    """
}
