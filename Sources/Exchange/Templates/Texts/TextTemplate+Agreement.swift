import Catalog

extension TextTemplate {
  /// A text between two parties: head, articles, signatures.
  var agreement: [WordDocument.Block] {
    head + opening + articles + [.paragraph(""), .table(Self.signatures)]
  }

  /// Points of the checklist that the head answers.
  private static let inHead: Set = ["nomor", "hari-tanggal", "tempat", "komparisi", "naskah"]

  private var head: [WordDocument.Block] {
    let subject =
      switch name {
      case "adendum": ["ATAS", "[JUDUL NASKAH YANG DIUBAH]"]
      case "perpanjangan": ["ATAS", "[JUDUL NASKAH YANG DIPERPANJANG]"]
      default: ["TENTANG", "[JUDUL KERJA SAMA]"]
      }
    return [
      .title(
        [checklist.title.id.uppercased(), "ANTARA", "[PIHAK KESATU]", "DENGAN", "[PIHAK KEDUA]"] + subject),
      .title(["", "Nomor: [nomor menurut pihak kesatu]", "Nomor: [nomor menurut pihak kedua]", ""]),
    ]
  }

  private var opening: [WordDocument.Block] {
    let parties = ["KESATU", "KEDUA"].enumerated().map { index, name in
      WordDocument.Block.item(
        "\(index + 1).",
        "[Nama], [jabatan], berkedudukan di [alamat], bertindak untuk dan atas nama [pihak yang diwakili], "
          + "selanjutnya disebut PIHAK \(name).")
    }
    let before: [WordDocument.Block] =
      checklist.items.contains { $0.id.description == "naskah" }
      ? [
        .paragraph(
          "PARA PIHAK sebelumnya telah menandatangani [judul naskah semula], Nomor [nomor menurut pihak kesatu] dan "
            + "Nomor [nomor menurut pihak kedua], tanggal [tanggal naskah semula].")
      ] : []
    return [
      .paragraph(
        "Pada hari ini, [hari], tanggal [tanggal dalam kata], bulan [bulan], tahun [tahun dalam kata] "
          + "([tanggal dalam angka]), bertempat di [tempat], yang bertanda tangan di bawah ini:")
    ] + parties + [
      .paragraph("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK.")
    ] + before + [.paragraph("PARA PIHAK sepakat sebagai berikut.")]
  }

  private var articles: [WordDocument.Block] {
    checklist.items.filter { !Self.inHead.contains($0.id.description) }.enumerated().flatMap { index, item in
      [.article("Pasal \(index + 1)", heading(of: item).uppercased())] + prompts(for: item)
    }
  }

  /// The name of an article: that of the point, or a shorter one where the point says what belongs in it.
  private func heading(of item: Checklist.Item) -> String {
    let id = item.id.description
    return Self.headings["\(name)/\(id)"] ?? Self.headings[id] ?? item.name.id
  }

  private static let headings = [
    "pelaksanaan": "pelaksanaan", "adendum/perubahan": "ketentuan yang diubah", "mulai": "mulai berlaku",
    "tetap": "ketentuan lain",
  ]

  private static let signatures = WordDocument.Table(
    rows: [["PIHAK KESATU,\n[jabatan]\n\n\n\n[nama]", "PIHAK KEDUA,\n[jabatan]\n\n\n\n[nama]"]],
    widths: [4535, 4535])
}

extension TextTemplate {
  /// Terms of reference: numbered parts, and the approval at the end.
  var outline: [WordDocument.Block] {
    let approval = checklist.items.first { $0.id.description == "pengesahan" }
    let parts = checklist.items.filter { $0.id != approval?.id }.enumerated().flatMap { index, item in
      [WordDocument.Block.heading("\(Self.roman(index + 1)). \(item.name.id.capitalizedFirst)")] + prompts(for: item)
    }
    let signing: [WordDocument.Block] =
      approval == nil
      ? []
      : [
        .paragraph(""),
        .table(
          WordDocument.Table(
            rows: [["", "[Tempat], [tanggal]\n[Kepala perangkat daerah]\n\n\n\n[nama]"]], widths: [4535, 4535])),
      ]
    return [
      .title([checklist.title.id.uppercased(), "[JUDUL KERJA SAMA]", "ANTARA [DAERAH] DENGAN [DAERAH ATAU MITRA]", ""])
    ]
      + parts + signing
  }

  /// 1…39.
  private static func roman(_ number: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }
}

extension String {
  /// The first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
