/// What a file is that is no XLSX workbook. The raw values are stable, for programs.
package enum FileKind: String, Hashable, Sendable, CaseIterable {
  case empty = "empty-file"
  /// The binary format of Excel 97 to 2003.
  case oldExcel = "old-excel"
  /// Any Office file locked with a password.
  case encrypted = "encrypted"
  /// Another file in the container of Office 97 to 2003.
  case oldOffice = "old-office"
  /// `.xlsb`
  case binaryExcel = "binary-excel"
  /// `.ods` and its family
  case openDocument = "open-document"
  case word = "word"
  case presentation = "presentation"
  case otherArchive = "other-archive"
  /// A page that a program has called `.xls`.
  case webPage = "web-page"
  /// XML Spreadsheet 2003, or any other XML.
  case xml = "xml"
  case pdf = "pdf"
  case plainText = "plain-text"
  case unknown = "unknown-file"

  /// Tells a file that is no archive by its first bytes.
  init(unzipped bytes: [UInt8]) {
    let start = bytes.prefix(1_024).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    let word = String(decoding: start.prefix(256), as: UTF8.self).lowercased()
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self.init(compound: bytes)
    } else if bytes.starts(with: "%PDF".utf8) {
      self = .pdf
    } else if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") || word.hasPrefix("<table") {
      self = .webPage
    } else if word.hasPrefix("<?xml") {
      self = .xml
    } else if TextEncoding(of: bytes) != nil {
      self = .plainText
    } else {
      self = .unknown
    }
  }

  /// Tells what is in a compound file by the names in its directory ([MS-CFB], section 2.6), each at the start
  /// of an entry of 128 bytes.
  private init(compound bytes: [UInt8]) {
    var names: Set<String> = []
    for start in stride(from: 512, to: bytes.count - 127, by: 128) {
      let units = stride(from: start, to: start + 64, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      names.insert(String(decoding: units.prefix { $0 != 0 }, as: UTF16.self))
    }
    if names.contains("EncryptedPackage") {
      self = .encrypted
    } else if names.contains("Workbook") || names.contains("Book") {
      self = .oldExcel
    } else {
      self = .oldOffice
    }
  }

  /// Tells an archive that is no workbook by the names in it.
  init(archive names: [String]) {
    if names.contains("xl/workbook.bin") {
      self = .binaryExcel
    } else if names.contains("word/document.xml") {
      self = .word
    } else if names.contains("ppt/presentation.xml") {
      self = .presentation
    } else if names.contains("META-INF/manifest.xml"), names.contains("content.xml") {
      self = .openDocument
    } else {
      self = .otherArchive
    }
  }
}
