import Catalog

extension RuleTests {
  static let acts: [RuleCase<ActRecord>] = [
    RuleCase(
      "code outside the register",
      {
        $0.act.terms?.participants[1].party = try PartyID("73.99")
        $0.act.signatures = []
      },
      says: [
        Said(
          "", "terms/participant[2]", "unknown-region",
          id: "Kode wilayah '73.99' tidak ada dalam daftar wilayah.",
          fix: "Mungkin maksudnya 73.09 Kabupaten Maros.",
          en: "The region code '73.99' is not in the register of regions.",
          fix: "Did you mean 73.09 Kabupaten Maros?")
      ]),
    RuleCase(
      "real among invented",
      {
        $0.act.terms?.participants[1].party = try PartyID("74.72")
        $0.act.signatures = []
      },
      says: [
        Said(
          "", "terms/participant[2]", "mixed-data",
          id: "Kode '74.72' milik wilayah nyata, sedangkan catatan ini rekaan.",
          fix: "Pakai kode rekaan yang diawali 00, atau hapus dataClass=\"invented\".",
          en: "The code '74.72' is that of a real region, but this record is invented.",
          fix: "Use an invented code, which begins with 00, or remove dataClass=\"invented\".")
      ]),
    RuleCase(
      "not said to be invented",
      {
        $0.dataClass = .official
      },
      says: [
        Said(
          "", "terms/participant", "mixed-data",
          id: "Kode '00.01' rekaan, sedangkan catatan ini bukan rekaan.",
          fix: "Pakai kode wilayah nyata, atau tulis dataClass=\"invented\".",
          en: "The code '00.01' is invented, but this record is not.",
          fix: "Use the code of a real region, or write dataClass=\"invented\"."),
        Said(
          "", "terms/participant[2]", "mixed-data",
          id: "Kode '00.02' rekaan, sedangkan catatan ini bukan rekaan.",
          fix: "Pakai kode wilayah nyata, atau tulis dataClass=\"invented\".",
          en: "The code '00.02' is invented, but this record is not.",
          fix: "Use the code of a real region, or write dataClass=\"invented\"."),
      ]),
    RuleCase(
      "public sources, none named",
      {
        $0.dataClass = .publicSources
        $0.sources = []
        $0.act.terms = try Terms(
          kind: .mou, cooperation: RecordID("apeksi/kb"), participants: [Participant(PartyID("73.71"))])
        $0.act.signatures = []
        $0.signatories = []
      },
      says: [
        Said(
          "", "", "source-missing",
          id: "Catatan dari sumber publik ini tidak menyebut sumber.",
          fix: "Tambahkan <source> dengan judul dan, bila ada, alamatnya.",
          en: "This record comes from public sources and names none.",
          fix: "Add a <source> with its title and, if there is one, its address.")
      ]),
    RuleCase(
      "unit that nobody knows",
      {
        $0.keeper = try Slug("dinkes")
      },
      says: [
        Said(
          "", "keeper", "unknown-unit",
          id: "Unit pencatat 'dinkes' tidak ada dalam profil anggota.",
          fix: "Tambahkan <unit slug=\"dinkes\"> ke profile.xml, atau pakai salah satu dari: "
            + "diskominfo, kerja-sama.",
          en: "The keeping unit 'dinkes' is not in the member's profile.",
          fix: "Add <unit slug=\"dinkes\"> to profile.xml, or use one of: diskominfo, kerja-sama.")
      ]),
    RuleCase(
      "legacy without terms",
      {
        $0.act.terms = nil
      },
      says: [
        Said(
          "", "verb", "terms-placement",
          id: "Tindakan 'record-legacy' harus memuat ketentuan naskah.",
          fix: "Tambahkan <terms> dengan jenis naskah, kerja sama, dan para pihak.",
          en: "The act 'record-legacy' must carry the terms of the text.",
          fix: "Add <terms> with the kind of text, the cooperation and the parties.")
      ]),
    RuleCase(
      "meeting with terms and signatures",
      {
        $0.act.verb = .discuss
        $0.act.date = try LegalDate("2017-12-23")
      },
      says: [
        Said(
          "", "terms", "terms-placement",
          id: "Tindakan 'discuss' tidak memuat ketentuan naskah.",
          fix: "Hapus <terms>; ketentuan dimuat oleh open, adopt, record-legacy, dan ralatnya.",
          en: "The act 'discuss' carries no terms.",
          fix: "Remove <terms>; open, adopt, record-legacy and their corrections carry them."),
        Said(
          "", "signature", "signature-placement",
          id: "Tindakan 'discuss' tidak memuat daftar tanda tangan.",
          fix: "Catat setiap tanda tangan sebagai tindakan sign tersendiri.",
          en: "The act 'discuss' carries no list of signatures.",
          fix: "Record each signature as an act of its own, with the verb sign."),
      ]),
    RuleCase(
      "adoption by nobody",
      {
        $0.act.verb = .adopt
        $0.act.signatures = []
      },
      says: [
        Said(
          "", "verb", "party-missing",
          id: "Tindakan 'adopt' tidak menyebut pihak yang melakukannya.",
          fix: "Tambahkan <party>, misalnya <party>apeksi</party>.",
          en: "The act 'adopt' does not say which party made it.",
          fix: "Add <party>, such as <party>apeksi</party>.")
      ]),
    RuleCase(
      "signature by nobody, on no day",
      {
        $0.act.verb = .sign
        $0.act.signatures = []
        $0.act.terms = nil
      },
      says: [
        Said(
          "", "verb", "party-missing",
          id: "Tindakan 'sign' tidak menyebut pihak yang melakukannya.",
          fix: "Tambahkan <party>, misalnya <party>apeksi</party>.",
          en: "The act 'sign' does not say which party made it.",
          fix: "Add <party>, such as <party>apeksi</party>."),
        Said(
          "", "verb", "date-missing",
          id: "Tindakan 'sign' tidak bertanggal; statusnya akan menjadi tidak diketahui.",
          fix: "Tambahkan <date>; bulan 2018-01 atau tahun 2018 pun berguna.",
          en: "The act 'sign' has no date; the status will be unknown.",
          fix: "Add a <date>; a month 2018-01 or a year 2018 helps too."),
      ]),
    RuleCase(
      "signed on behalf, without a source",
      {
        $0.act.verb = .sign
        $0.act.signatures = []
        $0.act.terms = nil
        $0.act.party = try PartyID("00.01")
        $0.act.date = try LegalDate("2017-12")
        $0.sources = []
      },
      says: [
        Said(
          "", "party", "on-behalf-source",
          id: "Tindakan '00.01' dicatat oleh 'apeksi' tanpa sumber.",
          fix: "Tambahkan <source>, misalnya naskah, surat, atau berita.",
          en: "An act of '00.01' is recorded by 'apeksi' without a source.",
          fix: "Add a <source>, such as the text, a letter or a report.")
      ]),
    RuleCase(
      "the same party twice",
      {
        $0.act.terms?.participants[1].party = try PartyID("00.01")
        $0.act.signatures[1].party = try PartyID("00.01")
      },
      says: [
        Said(
          "", "terms/participant[2]", "participant-twice",
          id: "Pihak '00.01' disebut dua kali.",
          fix: "Hapus salah satunya.",
          en: "The party '00.01' stands there twice.",
          fix: "Remove one of the two."),
        Said(
          "", "signature[2]/@party", "participant-twice",
          id: "Pihak '00.01' disebut dua kali.",
          fix: "Hapus salah satunya.",
          en: "The party '00.01' stands there twice.",
          fix: "Remove one of the two."),
      ]),
    RuleCase(
      "signed by an outsider",
      {
        $0.act.signatures[1].party = try PartyID("00.03")
      },
      says: [
        Said(
          "", "signature[2]/@party", "not-a-participant",
          id: "'00.03' menandatangani tetapi tidak ada di antara para pihak.",
          fix: "Tambahkan <participant>00.03</participant>, dengan role bila bukan pihak.",
          en: "'00.03' signed but is not among the participants.",
          fix: "Add <participant>00.03</participant>, with a role if it is not a party.")
      ]),
    RuleCase(
      "ends before it begins",
      {
        $0.act.terms?.duration = .until(try CalendarDay("2017-12-26"))
      },
      says: [
        Said(
          "", "terms/lastDay", "term-order",
          id: "Hari terakhir 2017-12-26 mendahului hari pertama 2017-12-27.",
          fix: "Cocokkan keduanya dengan naskah.",
          en: "The last day 2017-12-26 is before the first day 2017-12-27.",
          fix: "Compare both with the text.")
      ]),
    RuleCase(
      "signed after its end",
      {
        $0.act.signatures[1].date = try LegalDate("2021")
      },
      says: [
        Said(
          "", "signature[2]/@date", "signed-after-end",
          id: "Tanda tangan 00.02 bertanggal 2021, sesudah hari terakhir 2020-12-26.",
          fix: "Cocokkan keduanya dengan naskah.",
          en: "The signature of 00.02 is dated 2021, after the last day 2020-12-26.",
          fix: "Compare both with the text.")
      ]),
    RuleCase(
      "signed on a Saturday",
      {
        $0.act.signatures[0].date = try LegalDate("2017-12-23")
      },
      says: [
        Said(
          "", "signature/@date", "signed-on-weekend",
          id: "Tanggal tanda tangan 2017-12-23 jatuh pada hari Sabtu.",
          fix: "Cocokkan dengan hari yang tertulis dalam naskah.",
          en: "The date of signature 2017-12-23 was a Saturday.",
          fix: "Compare it with the day of the week that the text names.")
      ]),
    RuleCase(
      "signed on a Sunday",
      {
        $0.act.signatures[1].date = try LegalDate("2017-12-24")
      },
      says: [
        Said(
          "", "signature[2]/@date", "signed-on-weekend",
          id: "Tanggal tanda tangan 2017-12-24 jatuh pada hari Minggu.",
          fix: "Cocokkan dengan hari yang tertulis dalam naskah.",
          en: "The date of signature 2017-12-24 was a Sunday.",
          fix: "Compare it with the day of the week that the text names.")
      ]),
  ]
}
