extension Wording {
  /// What falls due, in a few words: "Hari terakhir".
  public func name(_ kind: Anchor.Kind) -> String {
    switch kind {
    case .lastDay: say("Hari terakhir", "Last day")
    case .noticeDay: say("Batas akhir pemberitahuan", "Last day for notice")
    case .obligation(let owner, let topic):
      say("Kewajiban \(party(owner)): \(topic)", "Obligation of \(party(owner)): \(topic)")
    case .report(let period): say("Laporan \(period)", "Report \(period)")
    case .reply(let party):
      say("Jawaban \(self.party(party)) atas penawaran", "Reply of \(self.party(party)) to the offer")
    case .mandate(let party):
      say("Surat kuasa \(self.party(party)) habis berlaku", "Mandate of \(self.party(party)) runs out")
    case .kbWithoutPKS: say("Kesepakatan tanpa PKS", "Framework without a PKS")
    }
  }

  /// How far a day is: "90 hari lagi", "hari ini", "3 hari yang lalu".
  public func countdown(_ daysLeft: Int) -> String {
    switch daysLeft {
    case 0: say("hari ini", "today")
    case 1...: say("\(number(daysLeft)) hari lagi", "in " + count(daysLeft, "", "day"))
    default: say("\(number(-daysLeft)) hari yang lalu", count(-daysLeft, "", "day") + " ago")
    }
  }
}
