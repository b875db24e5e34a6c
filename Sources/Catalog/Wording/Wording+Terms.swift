extension Wording {
  /// What must happen before entry into force, in words: "semua pihak telah menandatangani".
  public func sentence(_ condition: Condition) -> String {
    switch condition {
    case .allSigned: say("semua pihak telah menandatangani", "all parties have signed")
    case .signedBy(let count):
      say(
        "paling sedikit \(count) pihak telah menandatangani", "at least \(count) of the parties have signed")
    case .signed(let parties):
      list(parties.map(party))
        + say(" telah menandatangani", parties.count == 1 ? " has signed" : " have signed")
    case .approval(let party):
      say(
        "persetujuan \(self.party(party)) telah diberikan", "the approval of \(self.party(party)) is granted")
    case .deposited: say("telah disimpan oleh depositari", "the depositary has received it")
    case .on(let day): say("mulai \(date(day))", "from \(date(day))")
    case .after(let condition, .days(let number)):
      say("\(self.number(number)) hari", count(number, "", "day")) + after(condition)
    case .after(let condition, .months(let number)):
      say("\(self.number(number)) bulan", count(number, "", "month")) + after(condition)
    case .any(let members): members.map(nested).joined(separator: say(" atau ", " or "))
    case .all(let members): members.map(nested).joined(separator: say(" dan ", " and "))
    case .manual(let code, _): say("syarat \(code) terpenuhi", "the condition \(code) is met")
    }
  }

  /// How long an instrument lasts: "36 bulan", "sampai 26 Desember 2020", "tanpa batas waktu".
  public func sentence(_ duration: Terms.Duration) -> String {
    switch duration {
    case .unknown: say("tidak diketahui", "not known")
    case .until(let day): say("sampai \(date(day))", "until \(date(day))")
    case .months(let months): count(months, "bulan", "month")
    case .unlimited: say("tanpa batas waktu", "without a limit of time")
    }
  }

  /// What happens at the end of the term.
  public func sentence(_ renewal: Terms.Renewal) -> String {
    switch renewal {
    case .unknown: say("tidak diketahui", "not known")
    case .none: say("tidak diperpanjang", "not renewed")
    case .byAgreement: say("diperpanjang dengan kesepakatan", "renewed by agreement")
    case .automatic(let months):
      say("diperpanjang otomatis ", "renewed automatically for ") + count(months, "bulan", "month")
    }
  }

  private func after(_ condition: Condition) -> String { say(" setelah ", " after ") + nested(condition) }

  /// A member of a longer condition, in brackets where it is a list itself.
  private func nested(_ condition: Condition) -> String {
    switch condition {
    case .any(let members) where members.count > 1, .all(let members) where members.count > 1:
      "(" + sentence(condition) + ")"
    default: sentence(condition)
    }
  }
}
