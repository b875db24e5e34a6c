import Catalog

extension FieldList {
  /// Everything that the record of a text says.
  mutating func add(_ record: InstrumentRecord, id: RecordID) {
    add("instrument", "Naskah", "Text", "\(id)")
    add("title", "Judul", "Title", record.title)
    add("number", "Nomor", "Number", record.numbers.map { "\($0.text) (\(wording.party($0.party)))" })
    add("cooperationTitle", "Judul kerja sama", "Cooperation", record.cooperationTitle)
    add("cooperationClass", "Golongan", "Class", record.cooperationClass?.rawValue)
    add("about", "Tentang", "About", record.about)
    add("scope", "Ruang lingkup", "Scope", record.scope)
    add("sector", "Urusan", "Sector", record.sectors.map(\.description))
    add("application", "Aplikasi", "Application", record.applications.map(\.description))
    add("place", "Tempat", "Place", record.place)
    add("funding", "Pembiayaan", "Funding", record.funding)
    add(
      "burdensome", "Membebani", "Burdensome", record.isBurdensome.map { $0 ? say("ya", "yes") : say("tidak", "no") })
    add(
      "classification", "Keterbukaan", "Openness",
      record.classification.map { openness($0) })
    add("note", "Catatan", "Note", record.note)
    add(documents: record.documents, sources: record.sources, keeper: record.keeper, dataClass: record.dataClass)
  }

  private func openness(_ classification: InstrumentRecord.Classification) -> String {
    let name =
      switch classification.openness {
      case .open: say("terbuka", "open")
      case .partlyClosed: say("tertutup sebagian", "partly closed")
      case .closed: say("tertutup", "closed")
      }
    return name + (classification.ground.map { ": \($0)" } ?? "")
  }

  /// Everything that the record of a use says.
  mutating func add(_ record: AdoptionRecord, id: RecordID) {
    let adoption = record.adoption
    add("adoption", "Pemakaian", "Use", "\(id)")
    add("application", "Aplikasi", "Application", "\(adoption.application)")
    add("giver", "Pemberi", "Giver", "\(wording.party(adoption.giver)) (\(adoption.giver))")
    add("taker", "Penerima", "Taker", "\(wording.party(adoption.taker)) (\(adoption.taker))")
    add("coveredBy", "Dasar", "Under", adoption.instrument?.description)
    add(
      "stance", "Jawaban", "Answer",
      adoption.stance.map {
        say($0 == .confirms ? "dikonfirmasi" : "dibantah", $0 == .confirms ? "confirmed" : "contested")
      })
    add("note", "Catatan", "Note", record.note)
    add("since", "Sejak", "Since", adoption.since)
    add("until", "Sampai", "Until", adoption.until)
    add("mode", "Cara berbagi", "Mode", record.mode.map { mode($0) })
    add("release", "Versi", "Release", record.release)
    add("scope", "Lingkup", "Scope", record.scope)
    add("contact", "Kontak", "Contact", record.contacts.compactMap(\.office))
    add("handover", "Serah terima", "Handover", record.handover.map { handover($0) })
    add(documents: [], sources: record.sources, keeper: record.keeper, dataClass: record.dataClass)
  }

  private func handover(_ handover: AdoptionRecord.Handover) -> String {
    let parts = [
      handover.number.map { "BAST \($0)" }, handover.date.map { wording.date($0) },
      handover.sha256.map { "SHA-256 \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func mode(_ mode: SharingMode) -> String {
    switch mode {
    case .grantedSource: say("hibah kode sumber", "granted source")
    case .sharedHosting: say("bagi pakai", "shared hosting")
    case .jointDevelopment: say("pengembangan bersama", "joint development")
    case .assistanceOnly: say("pendampingan saja", "assistance only")
    }
  }
}
