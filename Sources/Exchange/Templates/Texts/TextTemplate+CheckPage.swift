import Catalog

extension TextTemplate {
  /// The checklist with what each of its points rests on.
  func checkPage(_ day: CalendarDay) -> [WordDocument.Block] {
    let rows = checklist.items.map { item in
      ["☐", item.name.id.capitalizedFirst, item.basis.citation, Self.state(item.basis)]
    }
    return [
      .heading("Daftar periksa: \(checklist.title.id)"),
      .note("Halaman ini alat bantu penyusun dan bukan bagian naskah; lepaskan sebelum ditandatangani."),
      .note("Paket aturan: \(pack.title.id), untuk naskah baru per \(Wording(.id).date(day))."),
      .table(
        WordDocument.Table(
          header: ["", "Bagian", "Dasar", "Sumber"], rows: rows, widths: [440, 3150, 3880, 1600])),
      .note(
        "“Sudah dibaca”: sumbernya dibaca dan menyebut bagian itu. “Perlu diperiksa”: belum dicocokkan dengan bunyi "
          + "peraturannya; periksalah sebelum dijadikan pegangan."),
    ] + further + sources
      + [.note("Pencatatan di register bukan penilaian keabsahan hukum. Nomor naskah diketik sendiri oleh tiap pihak.")]
  }

  private static func state(_ basis: Basis) -> String { basis.isVerified ? "sudah dibaca" : "perlu diperiksa" }

  /// Who signs, what must be approved, and how a text is prolonged, as far as the pack says it of this document.
  private var further: [WordDocument.Block] {
    var rows: [[String]] = []
    for signer in pack.signers where signer.kind.rawValue == name {
      let who = signer.office == .headOfRegion ? "Kepala daerah" : "Pejabat dengan surat kuasa kepala daerah"
      rows.append(["Ditandatangani: \(who)", signer.basis.citation, Self.state(signer.basis)])
    }
    for approval in pack.approvals where name == "kb" {
      rows.append([
        "\(approval.name.id.capitalizedFirst), bila \(approval.condition.id)", approval.basis.citation,
        Self.state(approval.basis),
      ])
    }
    if name == "perpanjangan", let renewal = pack.renewal {
      rows.append([renewal.value.id, renewal.basis.citation, Self.state(renewal.basis)])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(WordDocument.Table(header: ["Hal lain", "Dasar", "Sumber"], rows: rows, widths: [3590, 3880, 1600]))
    ]
  }

  private var sources: [WordDocument.Block] {
    var titles: [String] = []
    for source in checklist.items.map(\.basis.source) {
      let line = source.title + (source.url.map { " <\($0)>" } ?? "")
      if !titles.contains(line) { titles.append(line) }
    }
    return titles.map { .note("Sumber: \($0).") }
  }
}
