import Catalog

extension Reading {
  /// The terms of sharing that are known; silence is left out, since it says neither yes nor no.
  func terms(_ terms: SharingTerms?) -> [AgreementModel.Fact] {
    guard let terms else { return [] }
    let rows: [(String, String?)] = [
      (say("Cara berbagi", "Ways of sharing"), list(terms.modes.map(wording.name))),
      (say("Kode sumber diserahkan", "Source code handed over"), answer(terms.sourceCodeHandedOver)),
      (
        say("Larangan penggunaan komersial", "Commercial use forbidden"), answer(terms.commercialUseForbidden)
      ),
      (say("Larangan menawarkan ulang", "Offering it on forbidden"), answer(terms.reofferingForbidden)),
      (say("Publikasi perlu izin", "Publication needs permission"), answer(terms.publicationNeedsPermission)),
      (say("Nama pemberi tetap tampil", "Provider stays named"), answer(terms.attributionRequired)),
      (say("Karya turunan milik", "Derived work belongs to"), side(terms.derivedWorkBelongsTo)),
      (say("Dijalankan oleh", "Hosted by"), side(terms.hostingBy)),
      (say("Pelatihan", "Training"), answer(terms.training)),
      (say("Bantuan", "Help"), help(terms.helpUntil)),
      (say("Biaya ditanggung", "Cost borne by"), side(terms.costBorneBy)),
      (say("Peran atas data pribadi", "Role over personal data"), role(terms.personalDataRole)),
      (
        say("Jangka pakai", "Period of use"), terms.months.map { count($0, "bulan", "month", "months") }
      ),
    ]
    return rows.compactMap { name, words in words.map { .init(name: name, words: $0) } }
  }

  private func answer(_ flag: Bool?) -> String? { flag.map { $0 ? say("ya", "yes") : say("tidak", "no") } }

  private func side(_ side: SharingTerms.Side?) -> String? {
    switch side {
    case .provider?: say("pemberi", "the provider")
    case .recipient?: say("penerima", "the recipient")
    case .both?: say("keduanya", "both")
    case nil: nil
    }
  }

  private func help(_ help: SharingTerms.HelpUntil?) -> String? {
    switch help {
    case .installation?: say("sampai terpasang", "until installed")
    case .months(let months)?: count(months, "bulan", "month", "months")
    case .serviceAgreement?: say("menurut perjanjian layanan", "as a service agreement says")
    case nil: nil
    }
  }

  private func role(_ role: SharingTerms.PersonalDataRole?) -> String? {
    switch role {
    case .processor?: say("prosesor", "processor")
    case .some(.none): say("tidak ada", "none")
    case nil: nil
    }
  }
}
