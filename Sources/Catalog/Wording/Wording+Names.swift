extension Wording {
  /// The short name of a phase, in lower case: "berlaku".
  public func name(_ phase: Phase) -> String {
    switch phase {
    case .noRecord: say("belum ada catatan", "no record")
    case .offered: say("penawaran", "offered")
    case .discussion: say("pembahasan", "discussion")
    case .textAgreed: say("naskah disepakati", "text agreed")
    case .awaitingApproval: say("menunggu persetujuan", "awaiting approval")
    case .awaitingSignatures: say("menunggu tanda tangan", "awaiting signatures")
    case .partlySigned: say("baru ditandatangani sebagian", "partly signed")
    case .signed: say("ditandatangani", "signed")
    case .inForce: say("berlaku", "in force")
    case .suspended: say("ditangguhkan", "suspended")
    case .ended: say("berakhir", "ended")
    case .rejected: say("ditolak", "rejected")
    case .cancelled: say("dibatalkan", "cancelled")
    case .unanswered: say("penawaran tidak dijawab", "offer not answered")
    case .unknown: say("tidak diketahui", "unknown")
    case .struck: say("dicoret (salah catat)", "struck (entered in error)")
    }
  }

  /// Why an instrument ended; a reason that this version does not know is shown by its code.
  public func name(_ reason: EndReason) -> String {
    switch reason {
    case .periodOver: say("jangka waktu habis", "term over")
    case .purposeAchieved: say("tujuan tercapai", "purpose achieved")
    case .agreed: say("disepakati diakhiri", "ended by agreement")
    case .rulesChanged: say("perubahan aturan", "rules changed")
    case .objectLost: say("objek hilang", "object lost")
    case .replaced: say("digantikan", "replaced")
    case .breach: say("ketentuan dilanggar", "breach")
    case .notice: say("pemberitahuan", "notice given")
    case .withdrawn: say("pihak keluar", "parties left")
    default: reason.rawValue
    }
  }

  /// The name of a kind of text; an unknown one is shown as it was recorded.
  public func name(_ kind: InstrumentKind) -> String {
    switch kind {
    case .kb: say("Kesepakatan Bersama", "Joint Agreement")
    case .pks: say("Perjanjian Kerja Sama", "Cooperation Agreement")
    case .mou: say("Nota Kesepahaman", "Memorandum of Understanding")
    case .addendum: say("Adendum", "Addendum")
    case .prolongation: say("Perpanjangan", "Extension")
    case .termination: say("Pengakhiran", "Termination")
    case .nk: say("Nota Kesepakatan", "Memorandum of Agreement")
    default: kind.rawValue
    }
  }

  /// The name of a role in an instrument.
  public func name(_ role: Participant.Role) -> String {
    switch role {
    case .pihak: say("pihak", "party")
    case .saksi: say("saksi", "witness")
    case .mengetahui: say("mengetahui", "acknowledging")
    case .fasilitator: say("fasilitator", "facilitator")
    case .depositari: say("depositari", "depositary")
    case .penyetuju: say("penyetuju", "approver")
    case .pelaksana: say("pelaksana", "executing agency")
    case .penghubung: say("penghubung", "liaison")
    }
  }

  /// How a signature was put on the text.
  public func name(_ method: SigningMethod) -> String {
    switch method {
    case .wetInk: say("tanda tangan basah", "wet ink")
    case .certifiedElectronic: say("tanda tangan elektronik tersertifikasi", "certified electronic signature")
    case .other: say("cara lain", "other")
    case .unknown: say("cara tidak diketahui", "method not known")
    }
  }

  /// How another instrument stands to this one, by its relation to it or this one's to it.
  public func name(_ relation: Relation.Kind, incoming: Bool = false) -> String {
    switch (relation, incoming) {
    case (.carriesOut, false): say("melaksanakan", "carries out")
    case (.carriesOut, true): say("dilaksanakan oleh", "carried out by")
    case (.amends, false): say("mengubah", "amends")
    case (.amends, true): say("diubah oleh", "amended by")
    case (.extends, false): say("memperpanjang", "extends")
    case (.extends, true): say("diperpanjang oleh", "extended by")
    case (.replaces, false): say("menggantikan", "replaces")
    case (.replaces, true): say("digantikan oleh", "replaced by")
    case (.ends, false): say("mengakhiri", "ends")
    case (.ends, true): say("diakhiri oleh", "ended by")
    case (.annex, false): say("lampiran dari", "annex to")
    case (.annex, true): say("berlampiran", "has the annex")
    case (.accession, false): say("aksesi pada", "accession to")
    case (.accession, true): say("diaksesi oleh", "acceded to by")
    case (.corrects, false): say("ralat atas", "corrects")
    case (.corrects, true): say("diralat oleh", "corrected by")
    case (.sameAs, _): say("sama dengan", "same as")
    case (.related, _): say("terkait dengan", "related to")
    }
  }

  /// What covers the use of an application.
  public func name(_ coverage: Coverage) -> String {
    switch coverage {
    case .covered: say("tercakup", "covered")
    case .umbrellaOnly: say("payung saja", "framework only")
    case .noBasis: say("belum ada dasar tercatat", "no basis recorded yet")
    case .unknown: say("tidak diketahui", "unknown")
    }
  }

  /// What an act makes of a phase: "menjadi berlaku, setelah semua pihak melakukannya".
  public func sentence(_ outcome: Transition.Outcome) -> String {
    switch outcome {
    case .stays: say("kedudukan tetap", "the phase stays")
    case .becomes(let phase): say("menjadi ", "becomes ") + name(phase)
    case .becomesWhenAll(let phase):
      say(
        "menjadi \(name(phase)), setelah semua pihak melakukannya",
        "becomes \(name(phase)), once all parties have made it")
    case .becomesOneOf(let phases) where phases.count > 6:
      say("menurut isinya", "by what it says")
    case .becomesOneOf(let phases):
      say("menurut isinya: ", "by what it says: ")
        + phases.map(name).joined(separator: say(" atau ", " or "))
    }
  }
}
