extension Rule where Subject == InstrumentFile {
  /// The year in the number of a text is one in which it was signed.
  static var numberYear: Rule {
    Rule(
      "number-year", .warning,
      RuleText(
        Bilingual(
          id: "Tahun dalam nomor naskah adalah tahun penandatanganannya.",
          en: "The year in the number of a text is one in which it was signed."),
        remedy: Bilingual(
          id: "Cocokkan dengan naskah; sejarah dicatat apa adanya.",
          en: "Compare it with the text; history is recorded as it was."))
    ) { file, _ in
      guard let record = file.record else { return [] }
      let years = Set(file.signingDates.flatMap { [$0.first.year, $0.last.year] }).sorted()
      guard !years.isEmpty else { return [] }
      return record.record.numbers.enumerated().compactMap { index, number in
        let named = number.years
        guard let first = named.first, !named.contains(where: years.contains) else { return nil }
        let signed = years.map(String.init).joined(separator: ", ")
        return Breach(
          file: record.file, keyPath: KeyPath.item("number", index),
          sentence: Bilingual(
            id: "Nomor '\(number.text)' memuat tahun \(first), sedangkan naskah ditandatangani \(signed).",
            en: "The number '\(number.text)' has the year \(first), but the text was signed in \(signed)."),
          remedy: Bilingual(
            id: "Cocokkan nomor dan tanggal tanda tangan dengan naskah.",
            en: "Compare number and date of signature with the text."))
      }
    }
  }
}

extension InstrumentRecord.Number {
  /// The numbers 1945…2099 that stand alone in it, as in "134/12/2017".
  fileprivate var years: [Int] { text.readWords().compactMap(\.digits).filter { (1945...2099).contains($0) } }
}
