extension Wording {
  /// The terms of sharing as sentences that stand alone.
  ///
  /// Every flag is spoken of in exactly one place: what is known in a sentence of its kind, what is not in the last
  /// one, so that silence is never taken for yes or no. Where two flags cannot both be right, one sentence says so in
  /// place of both.
  public func sentences(_ terms: SharingTerms) -> [String] {
    let unknown = unknowns(terms)
    guard terms != SharingTerms() else {
      return [
        say(
          "Ketentuan berbagi belum diketahui; tanyakan kepada pemiliknya.",
          "The terms of sharing are not known; ask the owner.")
      ]
    }
    let known = [
      offered(terms), terms.contradiction.map(sentence) ?? source(terms), forbidden(terms), allowed(terms),
      attribution(terms), derived(terms), hosting(terms), role(terms), duration(terms), training(terms), help(terms),
      cost(terms),
    ].compactMap(\.self)
    guard !unknown.isEmpty else { return known }
    return known + [say("Belum diketahui: ", "Not known: ") + unknown.joined(separator: ", ") + "."]
  }

  private func offered(_ terms: SharingTerms) -> String? {
    guard !terms.modes.isEmpty else { return nil }
    return say("Ditawarkan sebagai ", "It is offered as ") + either(terms.modes.map(name)) + "."
  }

  private func sentence(_ contradiction: SharingTerms.Contradiction) -> String {
    let parts: (id: String, en: String) =
      switch contradiction {
      case .grantWithoutSource:
        (
          "hibah kode sumber ditawarkan, tetapi kode sumber tercatat tidak diserahkan",
          "a grant of the source code is offered, but the source code is recorded as not handed over"
        )
      case .sourceWithAssistance:
        (
          "hanya pendampingan yang ditawarkan, tetapi kode sumber tercatat diserahkan",
          "assistance alone is offered, but the source code is recorded as handed over"
        )
      }
    return say(
      "Catatan ini bertentangan: \(parts.id); tanyakan kepada pemiliknya.",
      "This record contradicts itself: \(parts.en); ask the owner.")
  }

  private func source(_ terms: SharingTerms) -> String? {
    terms.sourceCodeHandedOver.map {
      $0
        ? say("Kode sumber diserahkan.", "The source code is handed over.")
        : say("Kode sumber tidak diserahkan.", "The source code is not handed over.")
    }
  }

  private func forbidden(_ terms: SharingTerms) -> String? {
    let deeds = deeds(terms, forbidden: true)
    return deeds.isEmpty
      ? nil : say("Penerima tidak boleh ", "The recipient may not ") + either(deeds) + "."
  }

  private func allowed(_ terms: SharingTerms) -> String? {
    let deeds = deeds(terms, forbidden: false)
    return deeds.isEmpty ? nil : say("Penerima boleh ", "The recipient may ") + list(deeds) + "."
  }

  private func deeds(_ terms: SharingTerms, forbidden: Bool) -> [String] {
    let deeds: [(Bool?, String)] = [
      (terms.commercialUseForbidden, say("memakainya secara komersial", "use it commercially")),
      (terms.reofferingForbidden, say("menawarkannya lagi kepada pihak lain", "offer it on to others")),
      (
        terms.publicationNeedsPermission,
        say("memublikasikannya tanpa izin pemberi", "publish it without the provider's permission")
      ),
    ]
    return deeds.filter { $0.0 == forbidden }.map(\.1)
  }

  private func attribution(_ terms: SharingTerms) -> String? {
    terms.attributionRequired.map {
      $0
        ? say(
          "Nama dan tautan pemberi tetap tampil di halaman depan.",
          "The provider's name and link stay on the front page.")
        : say("Nama pemberi tidak wajib ditampilkan.", "The provider need not be named.")
    }
  }

  private func derived(_ terms: SharingTerms) -> String? {
    terms.derivedWorkBelongsTo.map { side in
      say("Karya turunan menjadi milik ", "Derived work belongs to ") + name(side) + "."
    }
  }

  private func hosting(_ terms: SharingTerms) -> String? {
    terms.hostingBy.map { side in
      say("Yang menjalankan servernya: ", "The server is run by ") + name(side) + "."
    }
  }

  private func role(_ terms: SharingTerms) -> String? {
    switch terms.personalDataRole {
    case .processor?:
      say(
        "Pemberi menjadi prosesor data pribadi bagi penerima (UU 27/2022).",
        "The provider processes personal data for the recipient (a processor under UU 27/2022).")
    case .some(.none):
      say(
        "Pemberi tidak memproses data pribadi bagi penerima.",
        "The provider processes no personal data for the recipient.")
    case nil: nil
    }
  }

  private func duration(_ terms: SharingTerms) -> String? {
    terms.months.map { months in
      say("Boleh dipakai selama ", "It may be used for ") + count(months, "bulan", "month") + "."
    }
  }

  private func training(_ terms: SharingTerms) -> String? {
    terms.training.map {
      $0
        ? say("Pelatihan disediakan.", "Training is provided.")
        : say("Pelatihan tidak disediakan.", "No training is provided.")
    }
  }

  private func help(_ terms: SharingTerms) -> String? {
    switch terms.helpUntil {
    case .installation?:
      say("Bantuan diberikan sampai aplikasi terpasang.", "Help is given until it is installed.")
    case .months(let months)?:
      say("Bantuan diberikan selama ", "Help is given for ") + count(months, "bulan", "month") + "."
    case .serviceAgreement?:
      say("Bantuan diberikan menurut perjanjian layanan.", "Help is given as a service agreement says.")
    case nil: nil
    }
  }

  private func cost(_ terms: SharingTerms) -> String? {
    terms.costBorneBy.map { side in say("Biaya ditanggung ", "The cost is borne by ") + name(side) + "." }
  }

  /// The flags of which nothing is known, in the order of the sentences.
  private func unknowns(_ terms: SharingTerms) -> [String] {
    let flags: [(Bool, String)] = [
      (!terms.modes.isEmpty, say("cara berbagi", "the ways of sharing")),
      (terms.sourceCodeHandedOver != nil, say("penyerahan kode sumber", "handing over of the source code")),
      (terms.commercialUseForbidden != nil, say("penggunaan komersial", "commercial use")),
      (terms.reofferingForbidden != nil, say("penawaran ulang", "offering it on")),
      (terms.publicationNeedsPermission != nil, say("izin publikasi", "permission to publish")),
      (terms.attributionRequired != nil, say("pencantuman nama", "naming of the provider")),
      (terms.derivedWorkBelongsTo != nil, say("pemilik karya turunan", "owner of derived work")),
      (terms.hostingBy != nil, say("pengelola server", "who runs the server")),
      (terms.personalDataRole != nil, say("peran atas data pribadi", "role over personal data")),
      (terms.months != nil, say("jangka pakai", "period of use")),
      (terms.training != nil, say("pelatihan", "training")),
      (terms.helpUntil != nil, say("lama bantuan", "length of help")),
      (terms.costBorneBy != nil, say("penanggung biaya", "who pays")),
    ]
    return flags.filter { !$0.0 }.map(\.1)
  }

  private func name(_ side: SharingTerms.Side) -> String {
    switch side {
    case .provider: say("pemberi", "the provider")
    case .recipient: say("penerima", "the recipient")
    case .both: say("keduanya", "both")
    }
  }

  /// "a", "a atau b", "a, b, atau c".
  private func either(_ items: [String]) -> String {
    let or = say("atau", "or")
    switch items.count {
    case 0...1: return items.first ?? ""
    case 2: return "\(items[0]) \(or) \(items[1])"
    default: return items.dropLast().joined(separator: ", ") + ", \(or) " + (items.last ?? "")
    }
  }
}
