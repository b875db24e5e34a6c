import Catalog

/// The findings about a folder's layout; what files hold is for the schema and the rules.
enum FolderFinding {
  static func unknownFile(_ file: String) -> Finding {
    Finding(
      file: file, .warning, "unknown-file",
      Bilingual(
        id: "Berkas ini tidak dikenal dan dilewati.", en: "The file is not known here and is passed over."),
      remedy: Bilingual(
        id:
          "Pakai profile.xml, applications/, instruments/, adoptions/, dan acts/, dengan nama berakhiran .xml.",
        en: "Use profile.xml, applications/, instruments/, adoptions/ and acts/, with names that end in .xml."
      ))
  }

  static func profileMissing(_ folder: String) -> Finding {
    Finding(
      file: "\(folder.isEmpty ? "" : "\(folder)/")profile.xml", .error, "profile-missing",
      Bilingual(id: "Profil anggota tidak ada.", en: "The member's profile is missing."),
      remedy: Bilingual(
        id: "Buat profile.xml dengan nama dan jenis anggota.",
        en: "Make a profile.xml with the member's name and kind."))
  }

  static func sharingAlone(_ file: String) -> Finding {
    Finding(
      file: file, .warning, "sharing-alone",
      Bilingual(
        id: "Ketentuan berbagi ini tidak mendampingi publiccode.yml yang dapat dibaca.",
        en: "These sharing terms stand beside no publiccode.yml that can be read."),
      remedy: Bilingual(
        id: "Letakkan di folder yang sama dengan publiccode.yml, atau hapus.",
        en: "Put them beside a publiccode.yml, or remove them."))
  }

  static func otherMember(_ member: MemberID, folder: MemberID) -> Finding {
    Finding(
      keyPath: "@member", .error, "file-name",
      Bilingual(
        id: "Profil anggota '\(member)' ada di folder anggota '\(folder)'.",
        en: "The profile of '\(member)' stands in the folder of '\(folder)'."),
      remedy: Bilingual(
        id: "Tulis member=\"\(folder)\", atau pindahkan berkasnya.",
        en: "Write member=\"\(folder)\", or move the file."))
  }

  static func fileName(_ slug: Slug) -> Finding {
    Finding(
      keyPath: "@slug", .error, "file-name",
      Bilingual(
        id: "Nama pendek '\(slug)' tidak sama dengan nama berkas.",
        en: "The short name '\(slug)' is not the name of the file."),
      remedy: Bilingual(
        id: "Ubah nama berkas menjadi \(slug).xml, atau perbaiki slug.",
        en: "Rename the file to \(slug).xml, or correct the slug."))
  }

  static func folderName(_ name: String, _ file: String) -> Finding {
    Finding(
      file: file, .error, "file-name",
      Bilingual(
        id: "Nama folder '\(name)' bukan nama pendek.",
        en: "The name of the folder '\(name)' is not a short name."),
      remedy: Bilingual(
        id: "Pakai a–z, 0–9, dan tanda hubung tunggal.", en: "Use a–z, 0–9 and single hyphens."))
  }

  static func unwritable(_ error: ExchangeError, _ file: String) -> Finding {
    Finding(
      file: file, .error, "unwritable",
      Bilingual(
        id: "Catatan ini tidak dapat ditulis sebagai isi (\(error.problem)).",
        en: "The record cannot be written as a payload (\(error.problem))."),
      remedy: Bilingual(id: "Perbaiki nilai yang disebut.", en: "Correct the value that is named."))
  }
}
