import Catalog

// Pictures and manuals beside a card.

extension FolderReader {
  /// Takes a file of `applications/<folder>/`, if its bytes are what its name says.
  mutating func attachment(_ bytes: [UInt8], _ file: String, _ folder: String, _ name: String) {
    guard let slug = slug(ofFolder: folder, file), let named = AttachedFile(fileName: name) else { return }
    guard AttachedFile(bytes: bytes) == named else { return add(FolderFinding.fileType(name, named, file)) }
    guard bytes.count <= named.largest else { return add(FolderFinding.fileTooLarge(name, bytes.count, named, file)) }
    guard let own = named.slug(of: slug, fileName: name) else {
      return add(FolderFinding.attachmentName(name, file))
    }
    attachments.append(
      CatalogFolder.Record(
        subject: Subject(.document, own), file: file, mediaType: named.rawValue, payload: bytes,
        content: .file(named, of: slug)))
  }

  /// Files are published with a card only, and under a short name of their own.
  mutating func finishAttachments() {
    let cards = Set(catalog.applications.map(\.record.slug))
    var taken = Set(records.map(\.subject))
    for record in attachments {
      guard case .file(_, let application) = record.content else { continue }
      if !cards.contains(application) {
        add(FolderFinding.fileAlone(record.file, application))
      } else if !taken.insert(record.subject).inserted {
        add(FolderFinding.fileNameTaken(record.file, record.subject.slug))
      } else {
        add(record)
      }
    }
  }
}

extension FolderReader {
  /// A notice shares its short names with the terms beside a `publiccode.yml`, which are documents too.
  mutating func finishNotices() {
    for filed in catalog.notices {
      let twins = records.filter { $0.subject == Subject(.document, filed.record.slug) }
      if twins.count > 1 { add(FolderFinding.fileNameTaken(filed.file, filed.record.slug)) }
    }
  }
}

extension FolderFinding {
  static func fileType(_ name: String, _ kind: AttachedFile, _ file: String) -> Finding {
    Finding(
      file: file, .error, "file-type",
      Bilingual(
        id: "Isi '\(name)' bukan \(kind.rawValue).", en: "The content of '\(name)' is no \(kind.rawValue)."),
      remedy: Bilingual(
        id: "Simpan ulang sebagai PNG, JPEG, atau PDF dengan akhiran yang sesuai.",
        en: "Save it again as PNG, JPEG or PDF, with the ending that belongs to it."))
  }

  static func fileTooLarge(_ name: String, _ count: Int, _ kind: AttachedFile, _ file: String) -> Finding {
    Finding(
      file: file, .error, "file-too-large",
      Bilingual(
        id: "'\(name)' berukuran \(count) bita; \(kind.rawValue) paling banyak \(kind.largest) bita.",
        en: "'\(name)' has \(count) bytes; a file of \(kind.rawValue) has at most \(kind.largest)."),
      remedy: Bilingual(
        id: "Perkecil gambarnya, atau letakkan di situs sendiri dan tautkan.",
        en: "Make it smaller, or put it on your own website and link to it."))
  }

  static func attachmentName(_ name: String, _ file: String) -> Finding {
    Finding(
      file: file, .error, "file-name",
      Bilingual(
        id: "Nama berkas '\(name)' tidak dapat menjadi nama pendek.",
        en: "The file name '\(name)' cannot become a short name."),
      remedy: Bilingual(
        id: "Pakai a–z, 0–9, dan tanda hubung tunggal, misalnya layar-masuk.png.",
        en: "Use a–z, 0–9 and single hyphens, such as layar-masuk.png."))
  }

  static func fileAlone(_ file: String, _ application: Slug) -> Finding {
    Finding(
      file: file, .warning, "file-alone",
      Bilingual(
        id: "Berkas ini tidak mendampingi kartu '\(application)' yang dapat dibaca; dilewati.",
        en: "This file stands beside no card '\(application)' that can be read; it is passed over."),
      remedy: Bilingual(
        id: "Tambahkan applications/\(application).xml, atau publiccode.yml di folder yang sama.",
        en: "Add applications/\(application).xml, or a publiccode.yml in the same folder."))
  }

  static func fileNameTaken(_ file: String, _ slug: Slug) -> Finding {
    Finding(
      file: file, .error, "file-name-taken",
      Bilingual(
        id: "Nama pendek '\(slug)' untuk berkas ini sudah dipakai.",
        en: "The short name '\(slug)' for this file is taken."),
      remedy: Bilingual(id: "Beri berkas nama lain.", en: "Give the file another name."))
  }
}
