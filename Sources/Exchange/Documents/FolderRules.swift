package import Catalog

/// The rules about the layout of a catalog folder, in words.
package enum FolderRules {
  package static let lines: [RuleLine] = [
    RuleLine(
      "unknown-file", .warning, about: "folder",
      RuleText(
        Bilingual(id: "Setiap berkas dalam folder katalog dikenal.", en: "Every file of a catalog folder is known."),
        remedy: Bilingual(id: "Pakai nama dan tempat yang dikenal.", en: "Use a name and a place that are known."))),
    RuleLine(
      "profile-missing", .error, about: "folder",
      RuleText(
        Bilingual(id: "Folder katalog memuat profil anggotanya.", en: "A catalog folder has its member's profile."),
        remedy: Bilingual(id: "Buat profile.xml.", en: "Make a profile.xml."))),
    RuleLine(
      "sharing-alone", .warning, about: "folder",
      RuleText(
        Bilingual(id: "sharing.xml mendampingi publiccode.yml.", en: "A sharing.xml stands beside a publiccode.yml."),
        remedy: Bilingual(id: "Letakkan di folder yang sama.", en: "Put it into the same folder."))),
    RuleLine(
      "file-name", .error, about: "folder",
      RuleText(
        Bilingual(
          id: "Nama berkas dan folder sama dengan nama pendeknya.",
          en: "Files and folders are called by their short names."),
        remedy: Bilingual(id: "Ubah nama berkas, atau perbaiki slug.", en: "Rename the file, or correct the slug."))),
    RuleLine(
      "file-name-taken", .error, about: "folder",
      RuleText(
        Bilingual(id: "Dua berkas tidak memakai satu nama pendek.", en: "Two files never bear one short name."),
        remedy: Bilingual(id: "Beri salah satunya nama lain.", en: "Give one of them another name."))),
    RuleLine(
      "file-type", .error, about: "folder",
      RuleText(
        Bilingual(
          id: "Gambar dan berkas berisi PNG, JPEG, atau PDF, seperti namanya.",
          en: "Pictures and files are PNG, JPEG or PDF, as their names say."),
        remedy: Bilingual(id: "Simpan ulang dengan jenis yang benar.", en: "Save it again as the right type."))),
    RuleLine(
      "file-too-large", .error, about: "folder",
      RuleText(
        Bilingual(
          id: "Gambar paling banyak 4 MiB, PDF paling banyak 12 MiB.",
          en: "A picture has at most 4 MiB, a PDF at most 12 MiB."),
        remedy: Bilingual(id: "Perkecil, atau tautkan.", en: "Make it smaller, or link to it."))),
    RuleLine(
      "file-alone", .warning, about: "folder",
      RuleText(
        Bilingual(id: "Gambar dan berkas mendampingi kartu aplikasi.", en: "Pictures and files stand beside a card."),
        remedy: Bilingual(id: "Tambahkan kartunya.", en: "Add the card."))),
    RuleLine(
      "unwritable", .error, about: "folder",
      RuleText(
        Bilingual(id: "Catatan dapat ditulis sebagai XML kanonis.", en: "A record can be written as canonical XML."),
        remedy: Bilingual(id: "Perbaiki nilai yang disebut.", en: "Correct the value that is named."))),
  ]
}
