import Catalog

extension CardReader {
  /// The office to ask; a person's name is left out, since officials are not named in a catalog.
  mutating func readContact() {
    let text = texts(.contact).joined(separator: ", ")
    let place = row.place(of: .contact)
    note(tooLong: text, limit: 300, place)
    let reading = OfficeCell(text)
    if let office = reading.office { card.contactOffice = office }
    guard reading.leftOut else { return }
    guard reading.office == nil else { return add(.personLeftOut(place)) }
    leave(.contact, .personLeftOut(place))
  }

  mutating func readEmail() {
    card.contactEmail = value(.email, allowed: ["diskominfo@contoh.go.id"]) { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress =
        parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
        && parts[1].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        && parts[0].allSatisfy { $0.isASCII && !$0.isWhitespace }
      return isAddress ? text : nil
    }
  }

  mutating func readPhone() {
    card.contactPhone = value(.phone, allowed: ["(0411) 123456", "+62 411 123456"]) { text in
      // Records hold digits with spaces and hyphens between.
      let kept = text.filter { "0123456789+- ".contains($0) }.collapsingSpace
      let others = text.filter { !"0123456789+- ()./".contains($0) }
      let isNumber = kept.count { $0.isNumber } >= 4 && others.isEmpty && kept.dropFirst().allSatisfy { $0 != "+" }
      return isNumber && kept.count <= 32 && kept.first != "-" ? kept : nil
    }
  }
}

/// A cell in which a list names whom to ask: the offices in it, without the people.
struct OfficeCell {
  /// Nil where no office is named.
  let office: String?
  /// Whether something was left out that may be a person's name, a number or an address.
  let leftOut: Bool

  init(_ text: String) {
    let pieces = text.split { ",/()|\n;–".contains($0) }.flatMap { String($0).split(separator: " - ") }
      .map { String($0).collapsingSpace }.filter { !$0.isEmpty }
    let offices = pieces.filter(Self.isOffice)
    office = offices.isEmpty ? nil : String(offices.joined(separator: ", ").prefix(300))
    leftOut = offices.count < pieces.count
  }

  private static func isOffice(_ piece: String) -> Bool {
    let words = HeadingNames.key(piece).split(separator: " ").map(String.init)
    guard let first = words.first, words.contains(where: offices.contains) else { return false }
    // "Pak Budi Diskominfo" names a person, "Bapak Kepala Dinas" does not.
    return !titles.contains(first) || words.dropFirst().first.map(offices.contains) ?? false
  }

  private static let titles: Set<String> = [
    "pak", "bu", "bapak", "ibu", "bpk", "sdr", "sdri", "mas", "mbak", "dr", "ir",
  ]

  /// Words that stand in the name of an office or a unit and in no person's name.
  private static let offices: Set<String> = [
    "kepala", "kabid", "kadis", "kasi", "kasie", "kabag", "kasubag", "kasubbag", "kasubid", "kasubbid", "plt", "plh",
    "bidang", "seksi", "bagian", "subbagian", "subbidang", "dinas", "badan", "kantor", "sekretariat", "sekretaris",
    "sekda", "unit", "upt", "uptd", "tim", "admin", "administrator", "operator", "pengelola", "pengembang",
    "programmer",
    "pranata", "analis", "koordinator", "ketua", "staf", "staff", "pejabat", "direktur", "manajer", "manager",
    "kecamatan", "kelurahan", "camat", "lurah", "rsud", "puskesmas", "inspektorat", "inspektur", "asisten",
    "diskominfo", "kominfo", "bappeda", "bkpsdm", "bpkad", "bapenda", "disdukcapil", "dpmptsp", "helpdesk", "layanan",
    "kontak", "pusat", "center", "centre", "desk", "office", "head", "division", "department", "agency", "fungsional",
    "subkoordinator", "jabatan", "balai", "satpol", "rumah", "perumda", "pdam",
  ]
}
