extension ConfirmationSheet {
  /// How the sheet looks on paper and on a screen; no record is cut by the end of a page.
  static let style = """
    @page { size: A4; margin: 16mm 18mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { font: 10pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; background: #fff; }
    header { border-bottom: 1.5pt solid #111; padding-bottom: 3mm; }
    .kind { font-size: 8.5pt; color: #444; }
    h1 { font-size: 19pt; line-height: 1.2; margin-bottom: 3mm; letter-spacing: -0.01em; }
    .ends { display: grid; grid-template-columns: 5fr 6fr 3fr; gap: 5mm; margin-bottom: 3mm; }
    .ends dt, .what dt, .blanks span { color: #555; font-size: 8pt; }
    .ends dd { line-height: 1.3; }
    .ends .code { color: #555; white-space: nowrap; }
    .lead { font-size: 9pt; color: #222; }
    ol { list-style: none; counter-reset: record; }
    li { counter-increment: record; break-inside: avoid; border-bottom: 0.5pt solid #999; padding: 3.5mm 0 4mm; }
    article { display: grid; grid-template-columns: 1fr 58mm; gap: 7mm; position: relative; padding-left: 8mm; }
    article::before { content: counter(record); position: absolute; left: 0; top: 0; font-weight: bold; font-size: 11pt; }
    h2 { font-size: 10.5pt; line-height: 1.3; }
    .parties { font-size: 9.5pt; margin-top: 0.5mm; }
    .numbers { font-size: 8.5pt; color: #333; }
    .what dl { display: grid; grid-template-columns: auto 1fr; gap: 0.6mm 3mm; margin-top: 2mm; align-items: baseline; }
    .what dl div { display: contents; }
    .what dd { font-size: 9pt; }
    .origin { margin-top: 2mm; font-size: 8pt; color: #555; }
    .answer .code { font: bold 13pt/1.3 "Liberation Mono", "Courier New", monospace; letter-spacing: 0.06em; border: 0.75pt solid #111; text-align: center; padding: 1.2mm 0; margin-bottom: 2.2mm; }
    .box { display: flex; align-items: center; gap: 2.5mm; font-size: 9.5pt; margin-top: 1mm; }
    .tick { width: 4.6mm; height: 4.6mm; border: 0.9pt solid #111; flex: none; }
    .line { border-bottom: 0.5pt solid #777; height: 6.2mm; }
    .signing { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; break-inside: avoid; margin-top: 6mm; }
    .blanks p { display: flex; align-items: flex-end; gap: 3mm; height: 8.6mm; }
    .blanks span { width: 19mm; font-size: 9pt; }
    .blanks i { flex: 1; border-bottom: 0.5pt solid #777; }
    .stamp { border: 0.75pt dashed #777; height: 36mm; padding: 1.5mm 2.5mm; }
    .stamp p { font-size: 8pt; color: #555; }
    footer { margin-top: 4mm; font-size: 7.5pt; color: #555; break-inside: avoid; }
    .command { font-family: "Liberation Mono", "Courier New", monospace; }
    .banner { border: 1.2pt solid #111; padding: 1.5mm 3mm; margin-bottom: 4mm; font-size: 9pt; font-weight: bold; }
    .nothing { margin-top: 8mm; }
    @media screen { html { background: #e9e9e9; } main { width: 210mm; max-width: 100%; margin: 8mm auto; padding: 16mm 18mm; background: #fff; } }
    @media screen and (max-width: 640px) { main { padding: 6mm; } .ends, article, .signing { grid-template-columns: 1fr; } }
    """
}
