import Catalog

extension TextTemplate {
  /// What to write under a point: blanks, and questions that the text should answer.
  func prompts(for item: Checklist.Item) -> [WordDocument.Block] {
    let id = item.id.description
    if name == "kak", let question = Self.outlines[id] { return [.paragraph("[\(question)]")] }
    if let lines = Self.lines["\(name)/\(id)"] ?? Self.lines[id] { return lines.map { .paragraph($0) } }
    if let points = Self.points[id] {
      return points.enumerated().map { index, text in .item("\(Self.letter(index)).", text) }
    }
    return [.paragraph("[Isi: \(item.name.id).]")]
  }

  private static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(0x61 + index % 26))) }

  private static let outlines = [
    "latar-belakang": "Keadaan sekarang, masalahnya, dan mengapa bekerja sama.",
    "tujuan-target": "Apa yang ingin dicapai, dengan ukuran dan waktunya.",
    "manfaat": "Manfaat bagi masyarakat dan bagi tiap daerah.",
    "ruang-lingkup": "Apa yang termasuk, dan apa yang tidak.",
    "kegiatan": "Kegiatan satu per satu, dengan waktunya.",
    "peran": "Apa yang dikerjakan tiap pihak dan perangkat daerahnya.",
    "pembiayaan": "Siapa membiayai apa, dan dari anggaran mana.",
    "lokasi": "Tempat kerja sama dilaksanakan.",
    "jangka-waktu": "Sejak kapan, sampai kapan.",
    "risiko": "Yang dapat menghambat, dan cara menghadapinya.",
  ]

  /// One paragraph each.
  private static let lines = [
    "maksud-tujuan": ["[Maksud dan tujuan kerja sama.]"],
    "objek": ["[Objek kerja sama, misalnya nama aplikasi dan versinya.]"],
    "pelaksanaan": [
      "Kesepakatan Bersama ini dilaksanakan melalui Perjanjian Kerja Sama antara [perangkat daerah pihak kesatu] dan "
        + "[perangkat daerah pihak kedua]."
    ],
    "pembiayaan": ["[Siapa membiayai apa, dan dari anggaran mana.]"],
    "jangka-waktu": [
      "Berlaku sejak [tanggal atau peristiwa] sampai dengan [hari terakhir berlaku].",
      "[Cara memperpanjang, dan kapan paling lambat disampaikan; kosongkan bila tidak diatur.]",
    ],
    "perpanjangan/jangka-waktu": [
      "Jangka waktu naskah semula, yang berakhir pada [hari terakhir naskah semula], diperpanjang sampai dengan [hari "
        + "terakhir baru]."
    ],
    "perselisihan": ["[Cara menyelesaikan perselisihan, tahap demi tahap, dan siapa yang memutuskan.]"],
    "sanksi": ["[Akibat bila suatu kewajiban tidak dipenuhi.]"],
    "keamanan": ["[Pengamanan yang wajib ada, dan kepada siapa insiden dilaporkan.]"],
    "monev": ["[Siapa melaporkan apa kepada siapa, dan tiap berapa bulan.]"],
    "kahar": ["[Keadaan yang dimaksud, cara memberitahukannya, dan akibatnya.]"],
    "adendum/perubahan": [
      "Ketentuan Pasal [nomor] yang semula berbunyi:", "“[bunyi lama]”", "diubah sehingga berbunyi:", "“[bunyi baru]”",
    ],
    "perubahan": ["Hal yang belum atau tidak cukup diatur ditetapkan PARA PIHAK dalam adendum tertulis."],
    "mulai": ["Berlaku sejak [tanggal atau peristiwa]."],
    "perpanjangan/mulai": ["Berlaku sejak [tanggal, tidak sesudah hari terakhir naskah semula]."],
    "tetap": ["Ketentuan lain dalam naskah semula tetap berlaku."],
    "evaluasi": ["[Hasil evaluasi kerja sama, dan alasan memperpanjangnya.]"],
    "korespondensi": [
      "PIHAK KESATU: [jabatan, alamat, surel, telepon kantor]", "PIHAK KEDUA: [jabatan, alamat, surel, telepon kantor]",
    ],
    "penutup": ["Naskah ini dibuat dalam rangkap [jumlah]; [siapa memegang asli yang mana]."],
  ]

  /// One lettered item each.
  private static let points = [
    "dasar-hukum": ["[peraturan pertama, dengan nomor dan tahunnya]", "[peraturan kedua, dengan nomor dan tahunnya]"],
    "ruang-lingkup": ["[kegiatan pertama]", "[kegiatan kedua]"],
    "hak-kewajiban": [
      "PIHAK KESATU berhak [hak].", "PIHAK KESATU berkewajiban [kewajiban, dengan batas waktunya].",
      "PIHAK KEDUA berhak [hak].", "PIHAK KEDUA berkewajiban [kewajiban, dengan batas waktunya].",
    ],
    "hki": [
      "Pemegang hak atas aplikasi: [pihak; nomor dan tanggal surat pencatatan ciptaan bila ada].",
      "Kode sumber: [diserahkan atau tidak; untuk pemakaian apa].",
      "Pemakaian komersial, penawaran kepada pihak lain, dan publikasi: [boleh, tidak boleh, atau dengan izin].",
      "Karya turunan menjadi milik: [pihak kesatu, pihak kedua, atau bersama].",
      "Pencantuman asal aplikasi: [wajib atau tidak, dan di mana].",
    ],
    "data-pribadi": [
      "Data pribadi yang diproses: [jenisnya, atau tidak ada].",
      "Pengendali dan prosesor data pribadi: [pihak; menurut siapa yang menghosting aplikasi].",
      "Data sesudah kerja sama berakhir: [dikembalikan, dihapus, atau diserahkan; kapan].",
    ],
    "dukungan": [
      "Pelatihan: [untuk siapa, berapa kali].",
      "Pendampingan sampai: [pemasangan selesai, jumlah bulan, atau menurut tingkat layanan].",
      "Hosting oleh: [pihak], biaya ditanggung: [pihak].",
    ],
    "serah-terima": ["Yang diserahkan: [apa, versi berapa].", "Berita acara: [kapan, ditandatangani siapa]."],
    "pengakhiran": [
      "Alasan mengakhiri sebelum waktunya: [alasan].", "Pemberitahuan paling lambat: [jumlah] hari sebelumnya.",
      "Kewajiban yang belum selesai: [bagaimana diselesaikan].",
    ],
  ]
}
