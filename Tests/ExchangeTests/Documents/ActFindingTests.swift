import Catalog
import Testing

@testable import Exchange

@Suite struct ActFindingTests {
  @Test(arguments: broken) func `says what is wrong with an act`(_ broken: Broken) throws {
    let text = try Examples.act.replacing(once: broken.old, with: broken.new)
    let reading = ActDocument.read(text.bytes, file: "x.xml")
    #expect(reading.record == nil)
    #expect(reading.findings.map(Said.init) == broken.says)
    #expect(reading.findings.allSatisfy { $0.severity == .error && $0.file == "x.xml" })
  }

  @Test func `says all that is wrong at once`() throws {
    let text = try Examples.act
      .replacing(once: "<kind>kb</kind>", with: "<sort>kb</sort>")
      .replacing(once: "<firstDay>2017-12-27</firstDay>", with: "<firstDay>2017-02-30</firstDay>")
      .replacing(once: "<signature party=\"00.02\"/>", with: "<signature party=\"Makassar\"/>")
      .replacing(once: "<place>Kota Contoh Melati</place>", with: "<place/>")
    let reading = ActDocument.read(text.bytes, file: "x.xml")
    #expect(reading.findings.map(\.rule) == ["unexpected-element", "day", "party", "wrong-length"])
    #expect(reading.findings.map(\.line) == [6, 12, 20, 22])
  }

  private static let verbs = ActVerb.known.map(\.rawValue).joined(separator: ", ")

  static let broken: [Broken] = [
    Broken(
      "<verb>record-legacy</verb>", "<verbum>record-legacy</verbum>",
      says: [
        Said(
          "3:3", "act/verbum", "unexpected-element",
          id: "Elemen <verbum> tidak boleh ada di sini; yang diharapkan <verb>.",
          fix: "Perbaiki namanya, atau pindahkan: urutan elemen tetap.",
          en: "The element <verbum> does not belong here; expected is <verb>.",
          fix: "Correct its name, or move it: the order of elements is fixed.")
      ]),
    Broken(
      "<verb>record-legacy</verb>", "<verb>recall</verb>",
      says: [
        Said(
          "3:3", "act/verb", "not-in-list",
          id: "'recall' bukan nilai yang dikenal untuk <verb>.",
          fix: "Pilih salah satu: \(verbs).",
          en: "'recall' is not a known value of <verb>.",
          fix: "Choose one of: \(verbs).")
      ]),
    Broken(
      " slug=\"kb-melati-kenanga-lama\"", "",
      says: [
        Said(
          "2:1", "act", "missing-attribute",
          id: "Atribut 'slug' tidak ada pada 'act'.",
          fix: "Tambahkan slug=\"…\".",
          en: "'act' has no attribute 'slug'.",
          fix: "Add slug=\"…\".")
      ]),
    Broken(
      " slug=\"kb-melati-kenanga-lama\"", " slug=\"KB Melati\"",
      says: [
        Said(
          "2:1", "act/@slug", "slug",
          id: "'KB Melati' bukan nilai yang benar untuk 'slug'.",
          fix: "Tulis nama pendek dengan a–z, 0–9, dan tanda hubung tunggal, paling panjang 64 "
            + "karakter.",
          en: "'KB Melati' is not a right value of 'slug'.",
          fix: "Write a short name of a–z, 0–9 and single hyphens, at most 64 characters.")
      ]),
    Broken(
      "<firstDay>2017-12-27</firstDay>", "<firstDay>2017-02-30</firstDay>",
      says: [
        Said(
          "12:5", "act/terms/firstDay", "day",
          id: "'2017-02-30' bukan nilai yang benar untuk <firstDay>.",
          fix: "Tulis hari yang ada dalam kalender sebagai tahun-bulan-hari, misalnya 2017-12-23.",
          en: "'2017-02-30' is not a right value of <firstDay>.",
          fix: "Write a day of the calendar as year-month-day, such as 2017-12-23.")
      ]),
    Broken(
      "date=\"2017-12-22\"", "date=\"22-12-2017\"",
      says: [
        Said(
          "19:3", "act/signature/@date", "date",
          id: "'22-12-2017' bukan nilai yang benar untuk 'date'.",
          fix: "Tulis 2017-12-23, atau 2018-01 atau 2018 bila hanya itu yang diketahui.",
          en: "'22-12-2017' is not a right value of 'date'.",
          fix: "Write 2017-12-23, or 2018-01 or 2018 if no more is known.")
      ]),
    Broken(
      "date=\"2017-12-22\"", "date=\"2017-02-30\"",
      says: [
        Said(
          "19:3", "act/signature/@date", "date",
          id: "'2017-02-30' bukan nilai yang benar untuk 'date'.",
          fix: "Tulis 2017-12-23, atau 2018-01 atau 2018 bila hanya itu yang diketahui.",
          en: "'2017-02-30' is not a right value of 'date'.",
          fix: "Write 2017-12-23, or 2018-01 or 2018 if no more is known.")
      ]),
    Broken(
      "<place>Kota Contoh Melati</place>", "<place></place>",
      says: [
        Said(
          "22:3", "act/place", "wrong-length",
          id: "Isi <place> kosong.",
          fix: "Isi, atau hapus: yang tidak diketahui tidak ditulis.",
          en: "<place> is empty.",
          fix: "Fill it, or remove it: what is unknown is left out.")
      ]),
    Broken(
      "<place>Kota Contoh Melati</place>", "Kota <place>Melati</place>",
      says: [
        Said(
          "2:1", "act", "unexpected-text",
          id: "Ada teks di luar elemen pada 'act'.",
          fix: "Hapus teks itu, atau masukkan ke elemen yang tepat.",
          en: "There is text outside the elements of 'act'.",
          fix: "Remove it, or put it into the right element.")
      ]),
    Broken(
      "<kind>kb</kind>", "",
      says: [
        Said(
          "7:5", "act/terms/cooperation", "unexpected-element",
          id: "Elemen <cooperation> tidak boleh ada di sini; yang diharapkan <kind>.",
          fix: "Perbaiki namanya, atau pindahkan: urutan elemen tetap.",
          en: "The element <cooperation> does not belong here; expected is <kind>.",
          fix: "Correct its name, or move it: the order of elements is fixed.")
      ]),
    Broken(
      "<signature party=\"00.02\"/>", "<signature party=\"00.01\"/>",
      says: [
        Said(
          "20:3", "act/signature[2]", "duplicate-key",
          id: "'00.01' sudah dipakai oleh <signature> yang lain.",
          fix: "Hapus atau ubah salah satunya.",
          en: "'00.01' is already used by another <signature>.",
          fix: "Remove or change one of the two.")
      ]),
    Broken(
      "<signature party=\"00.02\"/>", "<signature party=\"Makasar\" extra=\"x\"/>",
      says: [
        Said(
          "20:3", "act/signature[2]/@extra", "unexpected-attribute",
          id: "Atribut 'extra' tidak dikenal di sini.",
          fix: "Hapus atribut itu, atau perbaiki namanya.",
          en: "The attribute 'extra' is not known here.",
          fix: "Remove it, or correct its name."),
        Said(
          "20:3", "act/signature[2]/@party", "party",
          id: "'Makasar' bukan nilai yang benar untuk 'party'.",
          fix: "Tulis kodenya, mungkin 73.71 (Kota Makassar) atau 73.05 (Kabupaten Takalar) atau "
            + "76.03 (Kabupaten Mamasa).",
          en: "'Makasar' is not a right value of 'party'.",
          fix: "Write its code, perhaps 73.71 (Kota Makassar) or 73.05 (Kabupaten Takalar) or 76.03 "
            + "(Kabupaten Mamasa)."),
      ]),
    Broken(
      "<noticeDays>30</noticeDays>", "<noticeDays>4000</noticeDays>",
      says: [
        Said(
          "15:5", "act/terms/noticeDays", "out-of-range",
          id: "'4000' di luar batas 3650 untuk <noticeDays>.",
          fix: "Perbaiki angkanya.",
          en: "'4000' is beyond the bound 3650 of <noticeDays>.",
          fix: "Correct the number.")
      ]),
    Broken(
      "any(all-signed,", "any(all_signed,",
      says: [
        Said(
          "11:5", "act/terms/condition", "condition",
          id: "'any(all_signed,after(signed(00.01,00.02),30d))' bukan nilai yang benar untuk "
            + "<condition>.",
          fix: "Tulis syarat, misalnya all-signed, signed-by(2), on(2018-01-01), atau all(…,…).",
          en: "'any(all_signed,after(signed(00.01,00.02),30d))' is not a right value of <condition>.",
          fix: "Write a condition such as all-signed, signed-by(2), on(2018-01-01) or all(…,…).")
      ]),
    Broken(
      "automatic(12)", "automatic(1201)",
      says: [
        Said(
          "14:5", "act/terms/renewal", "wrong-pattern",
          id: "'automatic(1201)' tidak ditulis sebagaimana mestinya untuk <renewal>.",
          fix: "Tulis misalnya none, by-agreement, automatic(12).",
          en: "'automatic(1201)' is not written as <renewal> must be.",
          fix: "Write for example none, by-agreement, automatic(12).")
      ]),
    Broken(
      "apeksi/kb-induk", "kb-induk",
      says: [
        Said(
          "16:5", "act/terms/relation", "record-id",
          id: "'kb-induk' bukan nilai yang benar untuk <relation>.",
          fix: "Tulis anggota/nama-pendek, misalnya apeksi/baubau-makassar.",
          en: "'kb-induk' is not a right value of <relation>.",
          fix: "Write member/short-name, such as apeksi/baubau-makassar.")
      ]),
    Broken(
      "<act xmlns=\"urn:mitrakota:act:1\"", "<!DOCTYPE act><act xmlns=\"urn:mitrakota:act:1\"",
      says: [
        Said(
          "2:1", "", "document-type",
          id: "Berkas memuat deklarasi DOCTYPE.",
          fix: "Hapus deklarasi itu; DTD dan entitas tidak dibaca.",
          en: "The file holds a DOCTYPE declaration.",
          fix: "Remove it; no DTD and no entities are read.")
      ]),
    Broken(
      "<act xmlns=\"urn:mitrakota:act:1\"", "<act xmlns=\"urn:mitrakota:act:2\"",
      says: [
        Said(
          "2:1", "act", "unexpected-root",
          id: "<act> bukan dokumen yang diharapkan di sini.",
          fix: "Periksa nama elemen terluar dan xmlns-nya.",
          en: "<act> is not the document expected here.",
          fix: "Check the name of the outermost element and its xmlns.")
      ]),
    Broken(
      "</wording>", "</word>",
      says: [
        Said(
          "21:40", "act/wording", "not-well-formed",
          id: "XML di sini tidak terbentuk dengan baik: tertulis '</word>', seharusnya '</wording>'.",
          fix: "Perbaiki di tempat ini atau tepat sebelumnya.",
          en: "The end tag </word> stands where <wording> is still open; elements close in reverse "
            + "order.",
          fix: "Write </wording> first, or remove one of the two.")
      ]),
    Broken(
      "3 tahun", "&tiga; tahun",
      says: [
        Said(
          "21:12", "act/wording", "unknown-entity",
          id: "'&tiga;' bukan salah satu dari lima rujukan XML.",
          fix: "Tulis karakternya langsung.",
          en: "'&tiga;' is not one of the five references of XML.",
          fix: "Write the character itself.")
      ]),
    Broken(
      "<keeper>kerja-sama</keeper>", "<keeper>kerja-sama</keeper><keeper>x</keeper>",
      says: [
        Said(
          "26:30", "act/keeper[2]", "unexpected-element",
          id: "Elemen <keeper> tidak boleh ada di sini.",
          fix: "Hapus elemen itu, atau perbaiki namanya.",
          en: "The element <keeper> does not belong here.",
          fix: "Remove it, or correct its name.")
      ]),
    Broken(
      "  <wording>", "  <term>3</term><wording>",
      says: [
        Said(
          "21:3", "act/term", "unexpected-element",
          id: "Elemen <term> tidak boleh ada di sini; yang diharapkan <signature> atau <reference> "
            + "atau <wording> atau <place> atau <signatory> atau <note> atau <document> atau <source> "
            + "atau <keeper>.",
          fix: "Perbaiki namanya, atau pindahkan: urutan elemen tetap.",
          en: "The element <term> does not belong here; expected is <signature> or <reference> or "
            + "<wording> or <place> or <signatory> or <note> or <document> or <source> or <keeper>.",
          fix: "Correct its name, or move it: the order of elements is fixed.")
      ]),
    Broken(
      "<noticeDays>30</noticeDays>", "<noticeDays>x</noticeDays>",
      says: [
        Said(
          "15:5", "act/terms/noticeDays", "wrong-type",
          id: "'x' tidak ditulis sebagaimana mestinya untuk <noticeDays>.",
          fix: "Tulis misalnya 30.",
          en: "'x' is not written as <noticeDays> must be.",
          fix: "Write for example 30.")
      ]),
  ]
}
