import Catalog
import Testing

@Suite struct SharingWordingTests {
  @Test(arguments: [
    (
      SharingTerms(),
      "Ketentuan berbagi belum diketahui; tanyakan kepada pemiliknya.",
      "The terms of sharing are not known; ask the owner."
    ),
    (
      Self.full,
      """
      Ditawarkan sebagai hibah kode sumber, pengembangan bersama, atau pendampingan saja. Kode sumber diserahkan. \
      Penerima tidak boleh memakainya secara komersial atau menawarkannya lagi kepada pihak lain. Penerima boleh \
      memublikasikannya tanpa izin pemberi. Nama dan tautan pemberi tetap tampil di halaman depan. Karya turunan \
      menjadi milik keduanya. Yang menjalankan servernya: penerima. Pemberi tidak memproses data pribadi bagi \
      penerima. Boleh dipakai selama 36 bulan. Pelatihan disediakan. Bantuan diberikan selama 12 bulan. Biaya \
      ditanggung penerima.
      """,
      """
      It is offered as a grant of the source code, joint development, or assistance only. The source code is handed \
      over. The recipient may not use it commercially or offer it on to others. The recipient may publish it without \
      the provider's permission. The provider's name and link stay on the front page. Derived work belongs to both. \
      The server is run by the recipient. The provider processes no personal data for the recipient. It may be used \
      for 36 months. Training is provided. Help is given for 12 months. The cost is borne by the recipient.
      """
    ),
    (
      Self.contradicting,
      """
      Ditawarkan sebagai hibah kode sumber. Catatan ini bertentangan: hibah kode sumber ditawarkan, tetapi kode \
      sumber tercatat tidak diserahkan; tanyakan kepada pemiliknya. Pelatihan tidak disediakan. Belum diketahui: \
      penggunaan komersial, penawaran ulang, izin publikasi, pencantuman nama, pemilik karya turunan, pengelola \
      server, peran atas data pribadi, jangka pakai, lama bantuan, penanggung biaya.
      """,
      """
      It is offered as a grant of the source code. This record contradicts itself: a grant of the source code is \
      offered, but the source code is recorded as not handed over; ask the owner. No training is provided. Not known: \
      commercial use, offering it on, permission to publish, naming of the provider, owner of derived work, who runs \
      the server, role over personal data, period of use, length of help, who pays.
      """
    ),
  ])
  func `says exactly this`(_ terms: SharingTerms, _ indonesian: String, _ english: String) {
    #expect(Wording(.id).sentences(terms).joined(separator: " ") == indonesian)
    #expect(Wording(.en).sentences(terms).joined(separator: " ") == english)
  }

  /// Every flag on its own: unknown, yes, no, and each of its other values.
  @Test(arguments: Language.allCases)
  func `each value of each flag has a sentence of its own`(_ language: Language) {
    var worlds: [SharingTerms] = [SharingTerms()]
    func add(_ change: (inout SharingTerms) -> Void) {
      var terms = SharingTerms()
      change(&terms)
      worlds.append(terms)
    }
    for mode in SharingMode.allCases { add { $0.modes = [mode] } }
    for side in SharingTerms.Side.allCases {
      add { $0.derivedWorkBelongsTo = side }
      add { $0.costBorneBy = side }
      if side != .both { add { $0.hostingBy = side } }
    }
    for role in SharingTerms.PersonalDataRole.allCases { add { $0.personalDataRole = role } }
    for help: SharingTerms.HelpUntil in [.installation, .serviceAgreement, .months(1), .months(999)] {
      add { $0.helpUntil = help }
    }
    for months in [1, 2, 999] { add { $0.months = months } }
    for flag in Self.flags {
      for value in [true, false] { add { $0[keyPath: flag] = value } }
    }
    check(worlds, language)
  }

  /// All flags that can be yes, no or unknown together, with every set of ways to share.
  @Test(arguments: Language.allCases)
  func `no two worlds of flags read the same, and none against itself`(_ language: Language) {
    let choices: [Bool?] = [nil, true, false]
    var worlds: [SharingTerms] = []
    for number in 0..<729 {
      var terms = SharingTerms()
      var rest = number
      for flag in Self.flags {
        terms[keyPath: flag] = choices[rest % 3]
        rest /= 3
      }
      for set in 0..<16 {
        terms.modes = SharingMode.allCases.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
        worlds.append(terms)
      }
    }
    check(worlds, language)
  }

  /// Sentences are whole, each world reads otherwise, and what is unknown is named as such exactly then.
  private func check(_ worlds: [SharingTerms], _ language: Language) {
    let wording = Wording(language)
    var texts: Set<String> = []
    var broken: [String] = []
    for terms in worlds {
      let sentences = wording.sentences(terms)
      texts.insert(sentences.joined(separator: " "))
      let areWhole = sentences.allSatisfy { sentence in
        sentence.first?.isUppercase == true && sentence.hasSuffix(".") && !sentence.hasSuffix("..")
          && !sentence.contains("  ") && !sentence.contains(" .") && !sentence.contains(": .")
      }
      let isSilent = sentences.last?.hasPrefix(language == .id ? "Belum diketahui: " : "Not known: ") == true
      let unknown = isSilent ? sentences.last?.split(separator: ",").count ?? 0 : terms == SharingTerms() ? 13 : 0
      if !areWhole || unknown != 13 - Self.known(terms) || Self.contradicts(sentences, language) {
        broken.append(sentences.joined(separator: " "))
      }
    }
    #expect(broken == [])
    #expect(texts.count == worlds.count)
  }

  /// Whether a thing is said to be so and not to be so.
  private static func contradicts(_ sentences: [String], _ language: Language) -> Bool {
    let deeds =
      language == .id
      ? ["memakainya secara komersial", "menawarkannya lagi", "memublikasikannya"]
      : ["use it commercially", "offer it on to others", "publish it without"]
    let source =
      language == .id ? ["Kode sumber diserahkan.", "Kode sumber tidak"] : ["is handed over.", "is not handed"]
    let words =
      language == .id ? ["hibah kode sumber", "pendampingan saja"] : ["grant of the source", "assistance only"]
    let text = sentences.joined(separator: " ")
    let offer = sentences.first ?? ""
    let grantsNothing = offer.contains(words[0]) && text.contains(source[1])
    let handsOver = !offer.contains(",") && !offer.contains(language == .id ? " atau " : " or ")
    return deeds.contains { deed in sentences.count { $0.contains(deed) } > 1 }
      || source.allSatisfy(text.contains) || grantsNothing
      || handsOver && offer.contains(words[1]) && text.contains(source[0])
  }

  private static func known(_ terms: SharingTerms) -> Int {
    let others = [
      !terms.modes.isEmpty, terms.derivedWorkBelongsTo != nil, terms.hostingBy != nil, terms.personalDataRole != nil,
      terms.months != nil, terms.helpUntil != nil, terms.costBorneBy != nil,
    ]
    return others.count(where: \.self) + flags.count { terms[keyPath: $0] != nil }
  }

  private static var flags: [WritableKeyPath<SharingTerms, Bool?>] {
    [
      \.sourceCodeHandedOver, \.commercialUseForbidden, \.reofferingForbidden, \.publicationNeedsPermission,
      \.attributionRequired, \.training,
    ]
  }

  private static var full: SharingTerms {
    var terms = SharingTerms()
    terms.modes = [.grantedSource, .jointDevelopment, .assistanceOnly]
    (terms.sourceCodeHandedOver, terms.commercialUseForbidden, terms.reofferingForbidden) = (true, true, true)
    (terms.publicationNeedsPermission, terms.attributionRequired, terms.training) = (false, true, true)
    (terms.derivedWorkBelongsTo, terms.hostingBy, terms.costBorneBy) = (.both, .recipient, .recipient)
    (terms.helpUntil, terms.personalDataRole, terms.months) = (.months(12), SharingTerms.PersonalDataRole.none, 36)
    return terms
  }

  private static var contradicting: SharingTerms {
    var terms = SharingTerms()
    (terms.modes, terms.sourceCodeHandedOver, terms.training) = ([.grantedSource], false, false)
    return terms
  }
}
