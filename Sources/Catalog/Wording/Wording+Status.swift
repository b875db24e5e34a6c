extension Wording {
  /// The answer in one line, without the day: "BERAKHIR sejak 27 Desember 2020 – jangka waktu habis".
  public func headline(_ status: InstrumentStatus) -> String {
    switch status.phase {
    case .ended, .cancelled:
      phase(status) + since(status) + (status.reason.map { " – " + name($0) } ?? "")
    case .partlySigned:
      partly(status)
    case .unknown:
      unknown(status)
    case .awaitingSignatures:
      phase(status)
        + say(", \(status.signed) dari \(status.required) pihak", ", \(status.signed) of \(status.required)")
    case .signed:
      phase(status) + (status.entry.map { say(", berlaku mulai ", ", in force from ") + date($0) } ?? "")
    case .inForce:
      phase(status) + (status.flags.lazy.compactMap { ending($0) }.first.map { " – " + $0 } ?? "")
    default: phase(status)
    }
  }

  /// The lines at the top of a page: the day asked for, and today's status where another day was asked for.
  ///
  /// "PADA 1 JANUARI 2018: BERLAKU" and "Hari ini (23 November 2026): BERAKHIR sejak 27 Desember 2020 – …".
  public func headlines(_ status: DatedStatus) -> [String] {
    let asked = status.asked
    guard let today = status.today else {
      return [say("Hari ini", "Today") + " (\(date(asked.day))): " + headline(asked)]
    }
    let day = say("PADA ", "ON ") + date(asked.day).uppercased()
    let now = say("Hari ini", "Today") + " (\(date(today.day))): "
    return ["\(day): \(headline(asked))", now + headline(today)]
  }

  /// What keeps an instrument from being in force: "Belum berlaku: menunggu tanda tangan Kota Baubau".
  ///
  /// Nil where it is in force or was, and where the headline already names what is not known.
  public func notYet(_ status: InstrumentStatus) -> String? {
    guard !status.missing.isEmpty, status.phase != .unknown else { return nil }
    return say("Belum berlaku: ", "Not in force yet: ") + status.missing.map(sentence).joined(separator: ", ")
  }

  /// One line for each thing that is missing, without a full stop: "menunggu tanda tangan Kota Baubau".
  public func sentence(_ missing: Missing) -> String {
    switch missing {
    case .parties: say("para pihak tidak diketahui", "the parties are not known")
    case .signature(let party):
      say("menunggu tanda tangan \(self.party(party))", "awaiting the signature of \(self.party(party))")
    case .signingDate(let party):
      say("tanggal tanda tangan \(self.party(party))", "the day on which \(self.party(party)) signed")
    case .whetherSigned: say("apakah jadi ditandatangani", "whether it was signed")
    case .entryDay: say("tanggal mulai berlaku", "the day of entry into force")
    case .condition: say("syarat mulai berlaku", "the condition of entry into force")
    case .approval(let party):
      say("menunggu persetujuan \(self.party(party))", "awaiting the approval of \(self.party(party))")
    case .deposit: say("menunggu penyimpanan oleh depositari", "awaiting deposit")
    case .manual(let code): say("menunggu syarat \(code)", "awaiting the condition \(code)")
    case .day(let day): say("menunggu \(date(day))", "awaiting \(date(day))")
    case .lastDay: say("tanggal berakhir", "the last day")
    }
  }

  /// An entry that an answer rests on: "Pembahasan 23 Desember 2017 – dicatat oleh apeksi 24 November 2026".
  public func sentence(_ ground: Ground) -> String {
    var text = name(ground.verb)
    if let party = ground.party { text += " " + self.party(party) }
    if let date = ground.date { text += " " + self.date(date) }
    return text
      + say(
        " – dicatat oleh \(member(ground.author)) \(date(ground.recordedAt))",
        " – recorded by \(member(ground.author)) on \(date(ground.recordedAt))")
  }

  /// Whose word the signature of a party rests on: "kunci sendiri", "surat (dicatat oleh apeksi)", "belum (dicatat
  /// oleh apeksi)", or nothing.
  public func confirmation(_ party: PartyStatus) -> String {
    if party.confirmedByOwnKey { return say("kunci sendiri", "own key") }
    let recorders = party.claims.map(\.recordedBy).distinct.map(member)
    guard !recorders.isEmpty else { return "" }
    if party.confirmedByLetter {
      return say("surat (dicatat oleh \(list(recorders)))", "letter (recorded by \(list(recorders)))")
    }
    return say("belum (dicatat oleh \(list(recorders)))", "not yet (recorded by \(list(recorders)))")
  }

  /// The date of a party's signature, or why there is none.
  public func signature(_ party: PartyStatus) -> String {
    if let counted = party.counted { return date(counted) }
    if party.declined { return say("menolak", "declined") }
    let dates = party.claims.compactMap(\.date).distinct.map { date($0) }
    if dates.count > 1 { return dates.joined(separator: say(" atau ", " or ")) }
    if !party.claims.isEmpty { return say("tanggal tidak diketahui", "date not known") }
    return party.role == .pihak ? say("belum", "not yet") : ""
  }

  private func phase(_ status: InstrumentStatus) -> String { name(status.phase).uppercased() }

  private func since(_ status: InstrumentStatus) -> String {
    status.since.map { say(" sejak ", " since ") + date($0) } ?? ""
  }

  private func partly(_ status: InstrumentStatus) -> String {
    let awaited = status.missing.compactMap { missing in
      if case .signature(let party) = missing { self.party(party) } else { nil }
    }
    return say(
      "BARU DITANDATANGANI \(status.signed) dari \(status.required) pihak, menunggu \(list(awaited))",
      "SIGNED BY \(status.signed) of \(status.required) parties, awaiting \(list(awaited))")
  }

  private func unknown(_ status: InstrumentStatus) -> String {
    let missing = status.missing.map(sentence).joined(separator: ", ")
    let text = say("Tidak diketahui", "Unknown") + (missing.isEmpty ? "" : ": " + missing)
    guard let last = status.lastRecorded else { return text }
    return text + say("; terakhir tercatat: ", "; last recorded: ") + name(last.phase) + ", "
      + date(last.date)
  }

  private func ending(_ flag: Flag) -> String? {
    guard case .endsWithin(let days) = flag else { return nil }
    return days == 0 ? say("hari terakhir", "last day") : sentence(flag)
  }
}
