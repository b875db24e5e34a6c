/// Words of made-up descriptions, common ones first: word n is drawn about 1/n as often as the first.
struct Vocabulary {
  let words: [String]
  private let reach: [Double]

  init(rare: Int, seed: UInt64) {
    var dice = Dice(seed: seed)
    var words = Self.common
    for pattern in Self.patterns { words += Self.roots.map { pattern.0 + $0 + pattern.1 } }
    let syllables = Self.first.flatMap { head in Self.second.map { head + $0 } }
    for _ in 0..<rare {
      words.append((0..<dice.number(2...4)).map { _ in dice.pick(syllables) }.joined())
    }
    self.words = words
    var sum = 0.0
    reach = words.indices.map { index in
      sum += 1 / Double(index + 3)
      return sum
    }
  }

  func word(_ dice: inout Dice) -> String {
    let wanted = Double(dice.next() >> 11) / Double(1 << 53) * (reach.last ?? 0)
    var (low, high) = (0, reach.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  private static let common = [
    "yang", "layanan", "data", "warga", "dan", "untuk", "kota", "dengan", "aplikasi", "dinas", "pengguna", "daerah",
    "laporan", "petugas", "dari", "pada", "permohonan", "kecamatan", "secara", "kelurahan", "berkas", "setiap",
    "sistem", "jadwal", "peta", "oleh", "perizinan", "kesehatan", "pajak", "sekolah", "pasar", "sampah", "arsip",
    "kerja sama", "wali kota", "kependudukan", "antrean", "puskesmas", "anggaran", "aset", "parkir", "bantuan",
  ]
  private static let roots = [
    "daftar", "bayar", "bangun", "lapor", "catat", "kirim", "terima", "periksa", "nilai", "hitung", "ukur", "kelola",
    "awasi", "bina", "layan", "salur", "pantau", "simpan", "cetak", "tagih", "usul", "rencana", "laksana", "terbit",
    "tanda", "ubah", "hapus", "gabung", "bagi", "pinjam", "sewa", "jual", "beli", "tanam", "panen", "angkut", "olah",
    "rawat", "obat", "ajar", "uji", "latih", "rapat", "surat", "tanggap", "adu", "keluh", "jawab", "tinjau", "survei",
    "bencana", "banjir", "jalan", "lampu", "air", "listrik", "taman", "rumah", "gedung", "tanah", "lahan", "batas",
  ]
  private static let patterns = [
    ("pe", "an"), ("di", ""), ("", "kan"), ("ter", ""), ("ke", "an"), ("ber", ""), ("", "nya"), ("per", "an"),
    ("di", "kan"), ("pem", "an"), ("", "an"), ("se", ""),
  ]
  private static let first = ["ka", "lo", "mi", "su", "te", "ra", "bo", "ni", "gu", "sa", "wa", "je", "pu", "di"]
  private static let second = ["", "n", "ng", "r", "s", "l", "k"]
}
