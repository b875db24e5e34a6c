import Catalog
import Exchange

// What stands between a folder and the log.

extension Finding {
  static func revisedAct(_ record: CatalogFolder.Record) -> Finding {
    Finding(
      file: record.file, .error, "act-revised",
      Bilingual(
        id: "Tindakan '\(record.subject.slug)' sudah diterbitkan dengan isi lain.",
        en: "The act '\(record.subject.slug)' is published with another content."),
      remedy: Bilingual(
        id: "Tindakan tidak pernah diubah: kembalikan berkas ini, lalu catat tindakan baru.",
        en: "An act is never revised: restore this file, then record a new act."))
  }

  static func erased(_ record: CatalogFolder.Record) -> Finding {
    Finding(
      file: record.file, .warning, "payload-erased",
      Bilingual(
        id: "Isi '\(record.subject)' sudah dihapus dari register; berkas ini tidak diterbitkan lagi.",
        en: "The content of '\(record.subject)' was erased from the register; this file is not published again."),
      remedy: Bilingual(
        id: "Hapus berkas ini, atau terbitkan isi yang boleh dibaca dengan nama pendek lain.",
        en: "Delete this file, or publish what may be read under another short name."))
  }

  static func notHeld(_ record: CatalogFolder.Record) -> Finding {
    Finding(
      file: record.file, .warning, "payload-not-held",
      Bilingual(
        id: "Isi '\(record.subject)' yang sudah terbit tidak tersimpan di sini, jadi tidak dapat dibandingkan.",
        en: "The published content of '\(record.subject)' is not held here, so the two cannot be compared."),
      remedy: Bilingual(
        id: "Ambil dulu dari rekan: mitrakota app fetch. Berkas ini tidak diterbitkan.",
        en: "Fetch it from a peer first: mitrakota app fetch. This file is not published."))
  }

  static func missingAct(_ subject: Subject) -> Finding {
    Finding(
      file: "acts/\(subject.slug).xml", .warning, "act-missing",
      Bilingual(
        id: "Tindakan '\(subject.slug)' sudah diterbitkan, tetapi berkasnya tidak ada lagi.",
        en: "The act '\(subject.slug)' is published, but its file is gone."),
      remedy: Bilingual(
        id: "Tindakan tidak dapat ditarik; kembalikan berkasnya agar folder tetap lengkap.",
        en: "An act cannot be withdrawn; restore the file so that the folder stays complete."))
  }

  /// Acts name an instrument by its short name and are never revised, so a new name would leave its history behind.
  static func renamedInstrument(_ record: CatalogFolder.Record, _ former: Subject) -> Finding {
    Finding(
      file: record.file, .warning, "instrument-renamed",
      Bilingual(
        id: "Naskah '\(former.slug)' tampaknya dinamai ulang menjadi '\(record.subject.slug)'; tindakan yang sudah "
          + "tercatat tetap menyebut nama lama.",
        en: "The text '\(former.slug)' seems to be renamed to '\(record.subject.slug)'; the acts that are recorded "
          + "still name the old one."),
      remedy: Bilingual(
        id: "Kembalikan nama pendek lama; judulnya boleh diubah kapan saja.",
        en: "Restore the old short name; the title can be changed at any time."))
  }
}
