import Testing

@testable import Spreadsheet

/// Every sentence, in both languages, as people read it.
struct SentenceTests {
  static let table: [(SpreadsheetError, indonesian: String, english: String)] = [
    (
      .notWorkbook(.empty),
      "Berkas ini kosong; buku kerja tidak pernah kosong. Kirim ulang berkasnya.",
      "This file is empty; a workbook never is. Send the file again."
    ),
    (
      .notWorkbook(.oldExcel),
      "Berkas ini buku kerja Excel lama (.xls); yang dibaca hanya .xlsx dan .csv. Buka di Excel atau "
        + "LibreOffice, pilih Simpan Sebagai, lalu pilih .xlsx.",
      "This file is an old Excel workbook (.xls); only .xlsx and .csv are read. Open it in Excel or "
        + "LibreOffice, choose Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.encrypted),
      "Berkas ini dikunci dengan kata sandi; isinya tidak dapat dibaca di sini. Buka dengan kata sandinya, "
        + "hapus kata sandi itu, lalu simpan lagi sebagai .xlsx.",
      "This file is locked with a password; it cannot be read here. Open it with the password, remove the "
        + "password, and save it again as .xlsx."
    ),
    (
      .notWorkbook(.oldOffice),
      "Berkas ini dokumen Office lama yang bukan buku kerja; yang dibaca hanya .xlsx dan .csv. Buka di "
        + "Excel atau LibreOffice, pilih Simpan Sebagai, lalu pilih .xlsx.",
      "This file is an old Office file that is no workbook; only .xlsx and .csv are read. Open it in Excel "
        + "or LibreOffice, choose Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.binaryExcel),
      "Berkas ini buku kerja Excel biner (.xlsb); yang dibaca hanya .xlsx dan .csv. Buka di Excel atau "
        + "LibreOffice, pilih Simpan Sebagai, lalu pilih .xlsx.",
      "This file is a binary Excel workbook (.xlsb); only .xlsx and .csv are read. Open it in Excel or "
        + "LibreOffice, choose Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.openDocument),
      "Berkas ini lembar kerja OpenDocument (.ods); yang dibaca hanya .xlsx dan .csv. Buka di Excel atau "
        + "LibreOffice, pilih Simpan Sebagai, lalu pilih .xlsx.",
      "This file is an OpenDocument file (.ods); only .xlsx and .csv are read. Open it in Excel or "
        + "LibreOffice, choose Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.word),
      "Berkas ini dokumen Word (.docx); yang dibaca hanya .xlsx dan .csv. Salin tabelnya ke Excel.",
      "This file is a Word document (.docx); only .xlsx and .csv are read. Copy its table into Excel."
    ),
    (
      .notWorkbook(.presentation),
      "Berkas ini presentasi (.pptx); yang dibaca hanya .xlsx dan .csv. Salin tabelnya ke Excel.",
      "This file is a presentation (.pptx); only .xlsx and .csv are read. Copy its table into Excel."
    ),
    (
      .notWorkbook(.otherArchive),
      "Berkas ini arsip ZIP tanpa buku kerja; yang dibaca hanya .xlsx dan .csv. Kirim buku kerjanya "
        + "sendiri.",
      "This file is a ZIP archive without a workbook; only .xlsx and .csv are read. Send the workbook "
        + "itself."
    ),
    (
      .notWorkbook(.webPage),
      "Berkas ini halaman web yang dinamai seperti berkas Excel; yang dibaca hanya .xlsx dan .csv. Buka di "
        + "Excel atau LibreOffice, pilih Simpan Sebagai, lalu pilih .xlsx.",
      "This file is a web page under the name of an Excel file; only .xlsx and .csv are read. Open it in "
        + "Excel or LibreOffice, choose Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.xml),
      "Berkas ini dokumen XML; yang dibaca hanya .xlsx dan .csv. Buka di Excel atau LibreOffice, pilih "
        + "Simpan Sebagai, lalu pilih .xlsx.",
      "This file is an XML file; only .xlsx and .csv are read. Open it in Excel or LibreOffice, choose "
        + "Save As, and choose .xlsx."
    ),
    (
      .notWorkbook(.pdf),
      "Berkas ini PDF; yang dibaca hanya .xlsx dan .csv. Kirim buku kerja asalnya.",
      "This file is a PDF; only .xlsx and .csv are read. Send the workbook it was made from."
    ),
    (
      .notWorkbook(.plainText),
      "Berkas ini teks biasa dan bukan .xlsx. Jika isinya CSV, beri nama yang berakhir dengan .csv.",
      "This file is plain text and no .xlsx. If it holds CSV, give it a name that ends in .csv."
    ),
    (
      .notWorkbook(.unknown),
      "Berkas ini bukan buku kerja; yang dibaca hanya .xlsx dan .csv. Kirim buku kerjanya.",
      "This file is no workbook; only .xlsx and .csv are read. Send the workbook."
    ),
    (
      .truncated,
      "Berkas ini terpotong; buku kerja dibaca utuh atau tidak sama sekali. Unduh atau salin ulang "
        + "berkasnya.",
      "This file ends too early; a workbook is read whole or not at all. Fetch or copy it again."
    ),
    (
      .damaged(part: "xl/styles.xml", .missing),
      "Bagian 'xl/styles.xml' dari berkas ini rusak (bagian itu tidak ada); buku kerja dibaca utuh atau "
        + "tidak sama sekali. Buka di Excel atau LibreOffice, lalu simpan lagi sebagai .xlsx.",
      "The part 'xl/styles.xml' of this file is damaged (it is missing); a workbook is read whole or not "
        + "at all. Open it in Excel or LibreOffice and save it again as .xlsx."
    ),
    (
      .damaged(part: "xl/workbook.xml", .sheetWithoutPart("Kerja sama")),
      "Bagian 'xl/workbook.xml' dari berkas ini rusak (lembar 'Kerja sama' tidak menunjuk ke bagian mana "
        + "pun); buku kerja dibaca utuh atau tidak sama sekali. Buka di Excel atau LibreOffice, lalu simpan "
        + "lagi sebagai .xlsx.",
      "The part 'xl/workbook.xml' of this file is damaged (the sheet 'Kerja sama' leads to no part); a "
        + "workbook is read whole or not at all. Open it in Excel or LibreOffice and save it again as .xlsx."
    ),
    (
      .damaged(part: "xl/worksheets/sheet1.xml", .notPlace("a1")),
      "Bagian 'xl/worksheets/sheet1.xml' dari berkas ini rusak ('a1' bukan letak sel seperti B12); buku "
        + "kerja dibaca utuh atau tidak sama sekali. Buka di Excel atau LibreOffice, lalu simpan lagi sebagai "
        + ".xlsx.",
      "The part 'xl/worksheets/sheet1.xml' of this file is damaged ('a1' is no place of a cell such as "
        + "B12); a workbook is read whole or not at all. Open it in Excel or LibreOffice and save it again as "
        + ".xlsx."
    ),
    (
      .damaged(part: "xl/worksheets/sheet1.xml", .notRange("A1:")),
      "Bagian 'xl/worksheets/sheet1.xml' dari berkas ini rusak ('A1:' bukan rentang sel seperti A1:B2); "
        + "buku kerja dibaca utuh atau tidak sama sekali. Buka di Excel atau LibreOffice, lalu simpan lagi "
        + "sebagai .xlsx.",
      "The part 'xl/worksheets/sheet1.xml' of this file is damaged ('A1:' is no range of cells such as "
        + "A1:B2); a workbook is read whole or not at all. Open it in Excel or LibreOffice and save it again "
        + "as .xlsx."
    ),
    (
      .damaged(part: "xl/worksheets/sheet1.xml", .wrongValue("lima", at: "C7")),
      "Bagian 'xl/worksheets/sheet1.xml' dari berkas ini rusak (sel C7 berisi 'lima', yang tidak sesuai "
        + "dengan jenisnya); buku kerja dibaca utuh atau tidak sama sekali. Buka di Excel atau LibreOffice, "
        + "lalu simpan lagi sebagai .xlsx.",
      "The part 'xl/worksheets/sheet1.xml' of this file is damaged (the cell C7 holds 'lima', which its "
        + "type does not allow); a workbook is read whole or not at all. Open it in Excel or LibreOffice and "
        + "save it again as .xlsx."
    ),
    (
      .damaged(part: "ZIP", .unreadable("the checksum does not match")),
      "Bagian 'ZIP' dari berkas ini rusak (the checksum does not match); buku kerja dibaca utuh atau tidak "
        + "sama sekali. Buka di Excel atau LibreOffice, lalu simpan lagi sebagai .xlsx.",
      "The part 'ZIP' of this file is damaged (the checksum does not match); a workbook is read whole or "
        + "not at all. Open it in Excel or LibreOffice and save it again as .xlsx."
    ),
    (
      .tooLarge(.fileBytes, limit: 20_971_520),
      "Berkas ini lebih dari 20.971.520 byte, batas yang dibaca. Bagi menjadi beberapa berkas.",
      "This file has more than 20,971,520 bytes, the most that is read. Split it into several files."
    ),
    (
      .tooLarge(.unpackedBytes, limit: 67_108_864),
      "Isi berkas ini lebih dari 67.108.864 byte setelah kompresinya dibuka, batas yang dibaca. Hapus "
        + "format pada baris dan kolom kosong, atau bagi menjadi beberapa berkas.",
      "This file has more than 67,108,864 bytes when unpacked, the most that is read. Clear the formatting "
        + "of empty rows and columns, or split it into several files."
    ),
    (
      .tooLarge(.entries, limit: 2_000),
      "Berkas ini berisi lebih dari 2.000 bagian, batas yang dibaca. Hapus gambar dari buku kerja.",
      "This file has more than 2,000 parts, the most that is read. Remove pictures from the workbook."
    ),
    (
      .tooLarge(.cells, limit: 2_000_000),
      "Berkas ini berisi lebih dari 2.000.000 sel, batas yang dibaca. Hapus isi yang jauh dari daftarnya, "
        + "atau bagi menjadi beberapa berkas.",
      "This file has more than 2,000,000 cells, the most that is read. Remove what stands far away from "
        + "the list, or split it into several files."
    ),
    (
      .tooLarge(.sheets, limit: 250),
      "Buku kerja ini berisi lebih dari 250 lembar, batas yang dibaca. Bagi menjadi beberapa berkas.",
      "This workbook has more than 250 sheets, the most that is read. Split it into several files."
    ),
    (
      .noSheet,
      "Buku kerja ini tidak memiliki lembar yang tampak; yang dibaca hanya lembar yang tampak. Tampilkan "
        + "lembarnya, lalu simpan lagi.",
      "This workbook shows no sheet; only sheets that are shown are read. Unhide the sheet and save it "
        + "again."
    ),
    (
      .notText,
      "Berkas ini bukan teks; CSV adalah teks dalam UTF-8, UTF-16, atau Windows-1252. Simpan lagi sebagai "
        + "\"CSV UTF-8\" atau kirim berkas .xlsx.",
      "This file is no text; CSV is text in UTF-8, UTF-16 or Windows-1252. Save it again as \"CSV UTF-8\", "
        + "or send an .xlsx file."
    ),
    (
      .unclosedQuote(line: 12),
      "Tanda kutip pada baris 12 tidak ditutup; setiap isian yang dibuka dengan \" ditutup dengan \". "
        + "Tutup isian itu, atau tulis \"\" jika yang dimaksud tanda kutip.",
      "The quote on line 12 is never closed; a field that opens with \" closes with \". Close the field, "
        + "or write \"\" if a quote is meant."
    ),
    (
      .textAfterQuote(line: 12),
      "Pada baris 12 ada teks sesudah tanda kutip penutup; sesudahnya hanya boleh pemisah atau akhir "
        + "baris. Tulis \"\" jika yang dimaksud tanda kutip di dalam isian.",
      "On line 12 text follows a closing quote; only a separator or the end of the line may. Write \"\" if "
        + "a quote inside the field is meant."
    ),
    (
      .unwritableName("", .empty),
      "Lembar tidak dapat dinamai '': nama lembar tidak boleh kosong. Beri nama lain.",
      "A sheet cannot be called '': the name of a sheet is not empty. Give it another name."
    ),
    (
      .unwritableName("Kerja sama antardaerah tahun 2026", .tooLong),
      "Lembar tidak dapat dinamai 'Kerja sama antardaerah tahun 2026': nama lembar paling panjang 31 "
        + "karakter. Beri nama lain.",
      "A sheet cannot be called 'Kerja sama antardaerah tahun 2026': the name of a sheet has at most 31 "
        + "characters. Give it another name."
    ),
    (
      .unwritableName("2026/2027", .character),
      "Lembar tidak dapat dinamai '2026/2027': nama lembar tidak boleh memuat [ ] : * ? / \\ atau karakter "
        + "kendali. Beri nama lain.",
      "A sheet cannot be called '2026/2027': the name of a sheet holds none of [ ] : * ? / \\ and no "
        + "control characters. Give it another name."
    ),
    (
      .unwritableName("'Kota'", .apostrophe),
      "Lembar tidak dapat dinamai ''Kota'': nama lembar tidak boleh diawali atau diakhiri tanda petik. "
        + "Beri nama lain.",
      "A sheet cannot be called ''Kota'': the name of a sheet does not begin or end with an apostrophe. "
        + "Give it another name."
    ),
    (
      .unwritableName("History", .reserved),
      "Lembar tidak dapat dinamai 'History': nama itu dipakai Excel sendiri. Beri nama lain.",
      "A sheet cannot be called 'History': Excel keeps that name for itself. Give it another name."
    ),
    (
      .unwritableName("KERJA SAMA", .taken),
      "Lembar tidak dapat dinamai 'KERJA SAMA': lembar lain sudah bernama begitu; huruf besar dan kecil "
        + "dianggap sama. Beri nama lain.",
      "A sheet cannot be called 'KERJA SAMA': another sheet has it; capitals count as small letters. Give "
        + "it another name."
    ),
    (
      .unwritableCell("XFE1", sheet: "Kerja sama", .outside),
      "Sel XFE1 pada lembar 'Kerja sama' tidak dapat ditulis: lembar paling banyak 1.048.576 baris dan "
        + "16.384 kolom. Perbaiki isinya.",
      "The cell XFE1 of the sheet 'Kerja sama' cannot be written: a sheet has at most 1,048,576 rows and "
        + "16,384 columns. Correct its content."
    ),
    (
      .unwritableCell("C7", sheet: "Kerja sama", .textTooLong),
      "Sel C7 pada lembar 'Kerja sama' tidak dapat ditulis: teks satu sel paling panjang 32.767 karakter. "
        + "Perbaiki isinya.",
      "The cell C7 of the sheet 'Kerja sama' cannot be written: the text of a cell has at most 32,767 "
        + "characters. Correct its content."
    ),
    (
      .unwritableCell("C7", sheet: "Kerja sama", .character),
      "Sel C7 pada lembar 'Kerja sama' tidak dapat ditulis: teks memuat karakter yang tidak dapat disimpan "
        + "dalam XLSX, seperti U+0000. Perbaiki isinya.",
      "The cell C7 of the sheet 'Kerja sama' cannot be written: the text holds a character that XLSX "
        + "cannot carry, such as U+0000. Correct its content."
    ),
    (
      .unwritableCell("C7", sheet: "Kerja sama", .notFinite),
      "Sel C7 pada lembar 'Kerja sama' tidak dapat ditulis: bilangan harus terhingga. Perbaiki isinya.",
      "The cell C7 of the sheet 'Kerja sama' cannot be written: a number is finite. Correct its content."
    ),
    (
      .unwritableCell("C7", sheet: "Kerja sama", .noSuchDay),
      "Sel C7 pada lembar 'Kerja sama' tidak dapat ditulis: hari itu tidak ada dalam kalender, atau "
        + "tahunnya di luar 1–9999. Perbaiki isinya.",
      "The cell C7 of the sheet 'Kerja sama' cannot be written: the calendar has no such day, or its year "
        + "is not 1–9999. Correct its content."
    ),
    (
      .unwritableMerge("A1:B2", sheet: "Kerja sama"),
      "Sel A1:B2 pada lembar 'Kerja sama' tidak dapat digabung; sel gabungan terdiri atas dua sel atau "
        + "lebih, tidak saling bertumpuk, dan hanya sel pertamanya yang berisi. Ubah rentangnya.",
      "The cells A1:B2 of the sheet 'Kerja sama' cannot be merged; merged cells are two or more, overlap "
        + "no others, and only the first holds a value. Change the range."
    ),
    (
      .noTemporaryFile("No space left on device"),
      "Sistem menolak berkas sementara (No space left on device); XLSX ditulis melalui satu berkas "
        + "sementara. Periksa ruang dan hak akses folder sementara.",
      "The system refused a temporary file (No space left on device); XLSX is written through one. Check "
        + "space and permissions of the folder for temporary files."
    ),
  ]

  @Test(arguments: table)
  func `the sentences are these`(_ error: SpreadsheetError, _ indonesian: String, _ english: String) {
    #expect(error.indonesian == indonesian)
    #expect(error.english == english)
    #expect(error.description == english)
  }

  @Test(arguments: table.map(\.0))
  func `a sentence has its parts, and ends`(_ error: SpreadsheetError) {
    for sentence in [error.indonesian, error.english] {
      #expect(sentence.hasSuffix("."))
      #expect(sentence.first?.isUppercase == true)
      #expect(sentence.contains(". "), "no next step: \(sentence)")
      #expect(!sentence.contains("  "))
    }
  }

  @Test func `no two errors have one sentence`() {
    #expect(Set(Self.table.map(\.indonesian)).count == Self.table.count)
    #expect(Set(Self.table.map(\.english)).count == Self.table.count)
  }

  @Test func `no error is left out`() {
    let errors = Set(Self.table.map(\.0))
    #expect(FileKind.allCases.allSatisfy { errors.contains(.notWorkbook($0)) })
    func count(_ holds: (SpreadsheetError) -> Bool) -> Int { errors.count(where: holds) }
    #expect(count { if case .tooLarge = $0 { true } else { false } } == SpreadsheetError.Bound.allCases.count)
    #expect(count { if case .unwritableName = $0 { true } else { false } } == SpreadsheetError.NameFault.allCases.count)
    #expect(count { if case .unwritableCell = $0 { true } else { false } } == SpreadsheetError.CellFault.allCases.count)
  }

  @Test func `codes are words joined by hyphens, and stable`() {
    #expect(
      Set(Self.table.map(\.0.code)).sorted() == [
        "binary-excel", "damaged", "empty-file", "encrypted", "no-sheet", "no-temporary-file", "not-text",
        "old-excel", "old-office", "open-document", "other-archive", "pdf", "plain-text", "presentation",
        "text-after-quote", "too-large", "truncated", "unclosed-quote", "unknown-file", "unwritable-cell",
        "unwritable-merge", "unwritable-name", "web-page", "word", "xml",
      ])
  }
}
