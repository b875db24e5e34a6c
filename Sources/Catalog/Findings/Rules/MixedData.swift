extension Rule where Subject == any CatalogRecord {
  /// Real and invented regions never stand in one record, and an invented record says that it is.
  static var mixedData: Rule {
    Rule(
      "mixed-data", .error,
      RuleText(
        Bilingual(
          id: "Daerah nyata dan rekaan tidak berada dalam satu catatan.",
          en: "Real and invented regions never stand in one record."),
        remedy: Bilingual(
          id: "Pisahkan, atau beri kelas data yang benar.",
          en: "Keep them apart, or state the right class of data."))
    ) { record, context in
      let isInvented = (record.statedClass ?? context.dataClass) == .invented
      // One decision mends every place of a code, so each code is told once.
      var told: Set<RegionCode> = []
      return record.allParties.compactMap { mention in
        guard let code = mention.name.region, code.isInvented != isInvented,
          code.isInvented || context.gazetteer[code] != nil, told.insert(code).inserted
        else { return nil }
        return Breach(
          keyPath: mention.keyPath,
          sentence: isInvented
            ? Bilingual(
              id: "Kode '\(code)' milik wilayah nyata, sedangkan catatan ini rekaan.",
              en: "The code '\(code)' is that of a real region, but this record is invented.")
            : Bilingual(
              id: "Kode '\(code)' rekaan, sedangkan catatan ini bukan rekaan.",
              en: "The code '\(code)' is invented, but this record is not."),
          remedy: isInvented
            ? Bilingual(
              id: "Pakai kode rekaan yang diawali 00, atau hapus dataClass=\"invented\".",
              en: "Use an invented code, which begins with 00, or remove dataClass=\"invented\".")
            : Bilingual(
              id: "Pakai kode wilayah nyata, atau tulis dataClass=\"invented\".",
              en: "Use the code of a real region, or write dataClass=\"invented\"."))
      }
    }
  }
}
