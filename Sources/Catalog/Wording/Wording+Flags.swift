extension Wording {
  /// A flag in a few words, without a full stop: "berakhir dalam 90 hari".
  public func sentence(_ flag: Flag) -> String {
    switch flag {
    case .endsWithin(days: 0): say("hari terakhir", "last day")
    case .endsWithin(let days): say("berakhir dalam ", "ends in ") + count(days, "hari", "day")
    case .noticeWindow(let day):
      say(
        "pemberitahuan paling lambat \(date(day)), bila tidak akan diperpanjang",
        "notice to be given by \(date(day)), or it renews itself")
    case .endingAnnounced(let day):
      say("diakhiri mulai \(date(day))", "ends early, on \(date(day))")
    case .amended(let other): say("jangka waktu diubah oleh \(other)", "term amended by \(other)")
    case .extended(let other, let before):
      say(
        "diperpanjang oleh \(other); semula sampai \(date(before))",
        "extended by \(other); before that until \(date(before))")
    case .renewed(let times):
      say("diperpanjang otomatis \(number(times)) kali", "renewed automatically " + count(times, "", "time"))
    case .gapBefore(let days, let other):
      say(
        "\(number(days)) hari tidak tercakup sejak \(other) berakhir",
        count(days, "", "day") + " not covered since \(other) ended")
    case .outlivesParent(let parent, let days?):
      say(
        "berakhir \(number(days)) hari setelah induknya, \(parent)",
        "ends " + count(days, "", "day") + " after its parent, \(parent)")
    case .outlivesParent(let parent, nil):
      say(
        "tanpa batas waktu, sedangkan induknya, \(parent), berakhir",
        "has no end, while its parent, \(parent), has one")
    case .kbWithoutPKS(let months):
      say(
        "berlaku \(number(months)) bulan tanpa PKS",
        "in force for " + count(months, "", "month") + " without a PKS")
    case .plannedSigning(let date):
      say("penandatanganan direncanakan \(self.date(date))", "signing planned for \(self.date(date))")
    case .plannedSigningPassed(let date):
      say(
        "rencana penandatanganan \(self.date(date)) telah lewat",
        "the signing planned for \(self.date(date)) has passed")
    case .approvalLacking(let parties):
      say("berlaku tanpa persetujuan \(names(parties))", "in force without the approval of \(names(parties))")
    case .mandateInvalid(let parties):
      say(
        "surat kuasa \(names(parties)) tidak berlaku pada hari tanda tangan",
        "the power of attorney of \(names(parties)) was over on the day of signing")
    case .obligationLate(let topics):
      say("kewajiban terlambat: ", "obligations late: ") + list(topics.map(\.description))
    case .reportLate(let day):
      say("belum ada laporan sejak \(date(day))", "no report since \(date(day))")
    case .inDispute(let topics):
      topics.allSatisfy { $0 == nil }
        ? say("ada perselisihan", "in dispute")
        : say("ada perselisihan: ", "in dispute: ") + list(topics.compactMap { $0?.description })
    case .awaitingOthers(let verb, let by, let others):
      say(
        "\(name(verb)) oleh \(names(by)), menunggu pihak lain: \(names(others))",
        "\(name(verb)) by \(names(by)), awaiting \(names(others))")
    case .awaitingConfirmation(let parties):
      say("menunggu konfirmasi \(names(parties))", "awaiting confirmation by \(names(parties))")
    case .datesConflict(let party, let dates):
      say(
        "tanggal tanda tangan \(self.party(party)) berbeda: ",
        "the dates of \(self.party(party))'s signature differ: ") + list(dates.map { date($0) })
    case .termsDiffer(let members):
      say("isi naskah dicatat berbeda oleh ", "other terms recorded by ") + list(members.map(member))
    case .changedAfterConfirmation(let parties):
      say(
        "diubah setelah dikonfirmasi \(names(parties))", "changed after \(names(parties)) confirmed it")
    case .recordedLate(let party, let days):
      say(
        "tanda tangan \(self.party(party)) dicatat \(number(days)) hari kemudian",
        "the signature of \(self.party(party)) was recorded " + count(days, "", "day") + " later")
    case .disputed(let members):
      say("catatan yang diperselisihkan tidak dihitung: ", "disputed entries do not count: ")
        + list(members.map(member))
    case .unknownAct(let verb):
      say("tindakan yang tidak dikenal versi ini: \(verb)", "an act that this version does not know: \(verb)")
    }
  }

  private func names(_ parties: [PartyID]) -> String { list(parties.map(party)) }
}
