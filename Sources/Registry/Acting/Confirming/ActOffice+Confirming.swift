package import Catalog
import Exchange

extension ActOffice {
  /// What others recorded about this member and it has not confirmed.
  package var review: ReviewList { view.review(of: view.member.party) }

  /// What confirming would record: for each chosen item an act that makes it the member's own word.
  ///
  /// - Parameter words: Numbers of the review list, beginnings of hashes, or agreements; empty: all of the list.
  package func preview(confirming words: [String], date: LegalDate? = nil, note: String? = nil) throws(RegistryError)
    -> ActPreview
  {
    let list = review
    guard !list.items.isEmpty || !words.isEmpty else { throw .nothingToConfirm }
    var chosen: [ReviewList.Item] = []
    for word in words {
      for item in try items(word, in: list) where !chosen.contains(where: { $0.number == item.number }) {
        chosen.append(item)
      }
    }
    if words.isEmpty { chosen = list.items }
    var records: [ActRecord] = []
    for item in chosen.sorted(by: { $0.number < $1.number }) {
      let act = Act(.confirm, item.instrument, party: view.member.party, date: date ?? .day(view.today))
      var record = try confirmation(act, item.leaf.id, besides: records)
      record.note = note?.collapsed
      records.append(record)
    }
    return try preview(of: records.map(PendingRecord.act), warnings: [])
  }

  /// The record of a confirmation of one entry.
  func confirmation(
    _ act: Act, _ leaf: LeafID, besides others: [ActRecord]
  ) throws(RegistryError) -> ActRecord {
    let parts = [act.instrument.slug.description, act.verb.rawValue, act.party?.description ?? ""]
    let given = Set(others.map(\.slug))
    var record = ActRecord(try shortNames.unused(.act, parts, besides: given), act)
    record.targets = [leaf]
    record.dataClass = invented(act)
    return record
  }

  /// The items that a word means: a number, the beginning of a hash, or an agreement with all its items.
  private func items(_ word: String, in list: ReviewList) throws(RegistryError) -> [ReviewList.Item] {
    if word.utf8.count <= 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(word) {
      guard let item = list.items.first(where: { $0.number == number }) else {
        throw .noSuchItem(word, list.items.count)
      }
      return [item]
    }
    let text = word.lowercased()
    if text.utf8.count >= 6, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
      let found = list.items.filter { $0.leaf.id.description.hasPrefix(text) }
      if !found.isEmpty { return found }
      try refuse(hash: text, word)
    }
    let instrument = try view.identifyAgreement(word)
    let found = list.items.filter { $0.instrument == instrument }
    guard !found.isEmpty else { throw .nothingAbout(instrument) }
    return found
  }

  /// Says why an entry that exists is not on the list.
  private func refuse(hash text: String, _ word: String) throws(RegistryError) {
    for instrument in view.register.instruments {
      for leaf in view.register.acts(of: instrument) where leaf.id.description.hasPrefix(text) {
        if leaf.author == view.member { throw .ownEntry(word) }
        let reading = ActReading(view.register.acts(of: instrument), of: instrument)
        guard let line = reading.line(of: leaf.id) else { throw .struckEntry(word) }
        guard line.concerns(view.member.party) else { throw .notAboutUs(word, view.name(of: view.member.party)) }
        throw .settledAlready(word)
      }
    }
  }
}

extension RegistryError {
  fileprivate static let nothingToConfirm = RegistryError(
    .badInput, id: "Tidak ada yang menunggu konfirmasi; tidak ada yang dicatat.",
    en: "Nothing waits for confirmation; nothing was recorded.")

  fileprivate static func noSuchItem(_ word: String, _ count: Int) -> RegistryError {
    RegistryError(
      .notFound, id: "Tidak ada nomor \(word); daftarnya memuat \(count). Lihat: mitrakota confirm --review",
      en: "There is no number \(word); the list has \(count). See: mitrakota confirm --review")
  }

  fileprivate static func nothingAbout(_ instrument: RecordID) -> RegistryError {
    RegistryError(
      .badInput, id: "Tentang \(instrument) tidak ada yang menunggu konfirmasi. Lihat: mitrakota confirm --review",
      en: "About \(instrument) nothing waits for confirmation. See: mitrakota confirm --review")
  }

  fileprivate static func ownEntry(_ word: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Entri \(word) dicatat simpul ini sendiri dan tidak perlu dikonfirmasi. Bila salah: mitrakota agreement "
        + "correct \(word)",
      en: "The entry \(word) was recorded by this node itself and needs no confirmation. If it is wrong: mitrakota "
        + "agreement correct \(word)")
  }

  fileprivate static func struckEntry(_ word: String) -> RegistryError {
    RegistryError(
      .badInput, id: "Entri \(word) sudah dicoret oleh pencatatnya; tidak ada yang dikonfirmasi.",
      en: "The entry \(word) was struck by its recorder; there is nothing to confirm.")
  }

  fileprivate static func notAboutUs(_ word: String, _ name: String) -> RegistryError {
    RegistryError(
      .badInput, id: "Entri \(word) bukan tentang \(name), jadi tidak dapat dikonfirmasi dengan kunci ini.",
      en: "The entry \(word) is not about \(name), so it cannot be confirmed with this key.")
  }

  fileprivate static func settledAlready(_ word: String) -> RegistryError {
    RegistryError(
      .badInput, id: "Tentang entri \(word) pihak ini sudah berbicara sendiri; tidak ada yang ditambahkan.",
      en: "About the entry \(word) this party has spoken for itself already; nothing was added.")
  }
}
