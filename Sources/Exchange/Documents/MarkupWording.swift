import Catalog
import Markup

/// What the parser and the schema found, in both languages.
struct MarkupWording {
  let sentence: Bilingual
  let remedy: Bilingual

  private init(_ id: String, _ en: String, fix fixID: String, _ fixEN: String) {
    sentence = Bilingual(id: id, en: en)
    remedy = Bilingual(id: fixID, en: fixEN)
  }

  init(_ finding: MarkupFinding) {
    self = Self.shape(finding) ?? Self.value(finding) ?? Self.safety(finding) ?? Self.other(finding)
  }

  private static func shape(_ finding: MarkupFinding) -> MarkupWording? {
    let found = finding.found ?? "?"
    let element = name(finding)
    let tags = finding.expected.map { "<\($0)>" }
    let (either, or) = (tags.joined(separator: " atau "), tags.joined(separator: " or "))
    switch finding.code {
    case .unexpectedRoot:
      return MarkupWording(
        "<\(found)> bukan dokumen yang diharapkan di sini.", "<\(found)> is not the document expected here.",
        fix: "Periksa nama elemen terluar dan xmlns-nya.",
        "Check the name of the outermost element and its xmlns.")
    case .unexpectedElement where tags.isEmpty:
      return MarkupWording(
        "Elemen <\(found)> tidak boleh ada di sini.", "The element <\(found)> does not belong here.",
        fix: "Hapus elemen itu, atau perbaiki namanya.", "Remove it, or correct its name.")
    case .unexpectedElement:
      return MarkupWording(
        "Elemen <\(found)> tidak boleh ada di sini; yang diharapkan \(either).",
        "The element <\(found)> does not belong here; expected is \(or).",
        fix: "Perbaiki namanya, atau pindahkan: urutan elemen tetap.",
        "Correct its name, or move it: the order of elements is fixed.")
    case .missingElement:
      return MarkupWording(
        "Elemen \(element) belum lengkap.", "The element \(element) is not complete.",
        fix: "Tambahkan \(either.isEmpty ? "elemen yang kurang" : either).",
        "Add \(or.isEmpty ? "the element that is missing" : or).")
    case .unexpectedAttribute:
      return MarkupWording(
        "Atribut '\(found)' tidak dikenal di sini.", "The attribute '\(found)' is not known here.",
        fix: "Hapus atribut itu, atau perbaiki namanya.", "Remove it, or correct its name.")
    case .missingAttribute:
      let missing = finding.expected.first ?? "?"
      return MarkupWording(
        "Atribut '\(missing)' tidak ada pada \(element).", "\(element) has no attribute '\(missing)'.",
        fix: "Tambahkan \(missing)=\"…\".", "Add \(missing)=\"…\".")
    case .unexpectedText:
      return MarkupWording(
        "Ada teks di luar elemen pada \(element).", "There is text outside the elements of \(element).",
        fix: "Hapus teks itu, atau masukkan ke elemen yang tepat.",
        "Remove it, or put it into the right element.")
    default: return nil
    }
  }

  private static func value(_ finding: MarkupFinding) -> MarkupWording? {
    let found = finding.found ?? "?"
    let (element, limit) = (name(finding), finding.expected.first ?? "?")
    switch finding.code {
    case .notInList:
      return MarkupWording(
        "'\(found)' bukan nilai yang dikenal untuk \(element).",
        "'\(found)' is not a known value of \(element).",
        fix: "Pilih salah satu: \(finding.expected.joined(separator: ", ")).",
        "Choose one of: \(finding.expected.joined(separator: ", ")).")
    case .wrongType, .wrongPattern:
      let example = patterns[element]
      return MarkupWording(
        "'\(found)' tidak ditulis sebagaimana mestinya untuk \(element).",
        "'\(found)' is not written as \(element) must be.",
        fix: example.map { "Tulis misalnya \($0)." } ?? "Perbaiki nilainya; aturannya: \(limit).",
        example.map { "Write for example \($0)." } ?? "Correct the value; the rule is: \(limit).")
    case .wrongLength where found == "0":
      return MarkupWording(
        "Isi \(element) kosong.", "\(element) is empty.",
        fix: "Isi, atau hapus: yang tidak diketahui tidak ditulis.",
        "Fill it, or remove it: what is unknown is left out.")
    case .wrongLength:
      return MarkupWording(
        "Panjang isi \(element) \(found) karakter; batasnya \(limit).",
        "The text of \(element) has \(found) characters; the bound is \(limit).",
        fix: "Sesuaikan panjangnya.", "Adjust its length.")
    case .outOfRange:
      return MarkupWording(
        "'\(found)' di luar batas \(limit) untuk \(element).",
        "'\(found)' is beyond the bound \(limit) of \(element).",
        fix: "Perbaiki angkanya.", "Correct the number.")
    case .duplicateKey:
      return MarkupWording(
        "'\(found)' sudah dipakai oleh \(element) yang lain.",
        "'\(found)' is already used by another \(element).",
        fix: "Hapus atau ubah salah satunya.", "Remove or change one of the two.")
    default: return nil
    }
  }

  private static func safety(_ finding: MarkupFinding) -> MarkupWording? {
    switch finding.code {
    case .documentType:
      return MarkupWording(
        "Berkas memuat deklarasi DOCTYPE.", "The file holds a DOCTYPE declaration.",
        fix: "Hapus deklarasi itu; DTD dan entitas tidak dibaca.",
        "Remove it; no DTD and no entities are read.")
    case .unknownEntity:
      return MarkupWording(
        "'\(finding.found ?? "&…;")' bukan salah satu dari lima rujukan XML.",
        "'\(finding.found ?? "&…;")' is not one of the five references of XML.",
        fix: "Tulis karakternya langsung.", "Write the character itself.")
    case .notUTF8:
      return MarkupWording(
        "Berkas ini bukan UTF-8.", "The file is not UTF-8.",
        fix: "Simpan ulang berkas sebagai UTF-8.", "Save the file as UTF-8.")
    case .tooLarge, .tooDeep, .tooManyElements, .tooManyAttributes:
      return MarkupWording(
        "Berkas melampaui batas ukuran.", "The file is beyond the limits of size.",
        fix: "Kecilkan; satu berkas memuat satu catatan.", "Make it smaller; a file holds one record.")
    default: return nil
    }
  }

  // Faults of XML itself: the parser says more in English than can be said of every fault in Indonesian.
  private static func other(_ finding: MarkupFinding) -> MarkupWording {
    let found = finding.found.map { "tertulis '\($0)'" }
    let expected = finding.expected.first.map { "seharusnya '\($0)'" }
    let detail = [found, expected].compactMap { $0 }.joined(separator: ", ")
    let parts = finding.message.split(separator: ". ")
    let sentence = parts.count > 1 ? parts.dropLast().joined(separator: ". ") + "." : finding.message
    return MarkupWording(
      "XML di sini tidak terbentuk dengan baik\(detail.isEmpty ? "" : ": \(detail)").", sentence,
      fix: "Perbaiki di tempat ini atau tepat sebelumnya.",
      parts.count > 1 ? parts.last.map(String.init) ?? "" : "Repair it here or just before.")
  }

  private static func name(_ finding: MarkupFinding) -> String { name(ofPart: finding.keyPath) }

  /// The element or attribute at the end of a key path, as a sentence names it: `<place>`, `'slug'`; a key of YAML by its whole path.
  static func name(ofPart keyPath: String) -> String {
    let last = keyPath.split(separator: "/").last.map(String.init) ?? keyPath
    let name = last.split(separator: "[").first.map(String.init) ?? last
    guard keyPath.contains("/") else { return "'\(keyPath)'" }
    return name.hasPrefix("@") ? "'\(name.dropFirst())'" : "<\(name)>"
  }

  /// How the values are written whose pattern alone would tell a reader little.
  private static let patterns = [
    "<renewal>": "none, by-agreement, automatic(12)", "<helpUntil>": "installation, sla, 12",
    "<months>": "36", "<length>": "48213", "<noticeDays>": "30", "<email>": "kontak@example.org",
    "<phone>": "+62 402 000000", "<softwareType>": "standalone/web", "<mediaType>": "application/pdf",
  ]
}
