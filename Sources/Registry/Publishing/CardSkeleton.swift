import Catalog
import Exchange

/// A card to fill in: one blank that must be filled, and every other element of the schema as a comment to take out.
///
/// It is refused as long as the name is blank, so that nobody publishes an empty card; with the blank filled and any of
/// the comments opened it is right.
enum CardSkeleton {
  static func text(_ slug: Slug, owner: PartyID, language: Language) -> String {
    func say(_ id: String, _ en: String) -> String { language == .id ? id : en }
    let head = say(
      """
      Kartu aplikasi. Isi nama di bawah; baris lain yang diketahui dibuka dengan menghapus tanda komentarnya dan
           mengganti contohnya. Yang tidak diketahui dibiarkan: diam berarti belum diketahui, bukan tidak.
           Urutan elemen tetap. Sesudah diisi: mitrakota publish.
      """,
      """
      The card of an application. Fill in the name below; open every other line that is known by taking its comment
           signs away, and replace its example. Leave what is not known: silence means not known, not no.
           The order of the elements is fixed. Then: mitrakota publish.
      """)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!-- \(head) -->",
      "<application xmlns=\"\(ApplicationDocument.namespace)\" slug=\"\(slug)\">",
      "  <!-- \(say("Nama resminya; wajib.", "Its official name; needed.")) -->", "  <name lang=\"id\"></name>",
    ]
    for part in parts {
      guard part.example != ownerMark else {
        lines.append("  <owner>\(owner)</owner>")
        continue
      }
      lines.append("  <!-- \(say(part.id, part.en)) -->")
      let example = part.example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines +=
        example.count == 1
        ? ["  <!-- \(part.example) -->"] : ["  <!--"] + example.map { "  " + $0 } + ["  -->"]
    }
    return (lines + ["</application>", ""]).joined(separator: "\n")
  }

  /// Stands where the owner does, which is filled in already.
  private static let ownerMark = "owner"

  private struct Part {
    let id: String
    let en: String
    let example: String

    init(_ id: String, _ en: String, _ example: String) { (self.id, self.en, self.example) = (id, en, example) }
  }

  private static var parts: [Part] { what + standing + source + technology + terms + papers }

  private static let what = [
    Part("Nama dalam bahasa Inggris.", "Its name in English.", "<name lang=\"en\">Jasmine Permits</name>"),
    Part(
      "Uraian singkat.", "A short description.",
      "<description lang=\"id\">Perizinan usaha mikro dalam satu pintu.</description>"),
    Part(
      "Satu kemampuan tiap baris.", "One feature a line.", "<feature lang=\"id\">Pelacakan berkas</feature>"),
    Part("Fungsinya.", "What it does.", "<function>Menerima dan menerbitkan izin</function>"),
    Part("Data yang masuk.", "The data that go in.", "<input>Permohonan warga</input>"),
    Part("Data yang keluar.", "The data that come out.", "<output>Surat izin</output>"),
    Part("", "", ownerMark),
    Part("Perangkat daerah pemiliknya.", "The agency that answers for it.", "<agency>Dinas Perizinan</agency>"),
    Part("Unit pengembang.", "The unit or firm that built it.", "<developer>Bidang Aplikasi</developer>"),
    Part("Unit pengguna, satu tiap baris.", "A unit that works with it, one a line.", "<user>Kecamatan</user>"),
  ]

  private static let standing = [
    Part("umum atau khusus.", "umum or khusus.", "<classification>khusus</classification>"),
    Part("Pusat (central) atau lokal (local).", "Made by the state or a region.", "<provenance>local</provenance>"),
    Part(
      "Adakah aplikasi umum sejenis; bila tidak ada: <none/>.",
      "Whether there is a common application; if there is none: <none/>.",
      "<commonApplication><name>Perizinan nasional</name></commonApplication>"),
    Part("Kode RAA.", "RAA code.", "<referenceCode>RAA.02.01</referenceCode>"),
    Part(
      "Jenis menurut publiccode.yml.", "Its kind in publiccode.yml.", "<softwareType>standalone/web</softwareType>"),
    Part("Urusan pemerintahan.", "Government affair.", "<sector>penanaman-modal</sector>"),
    Part("Kategori publiccode.yml.", "Category of publiccode.yml.", "<category>document-management</category>"),
    Part("Di mana ia berjalan: web, android, ios, desktop …", "Where it runs.", "<platform>web</platform>"),
    Part("Bahasa antarmukanya.", "Its interface language.", "<language>id</language>"),
    Part(
      "concept, development, trial (uji coba), active, inactive, atau retired (dihentikan).",
      "concept, development, trial, active, inactive or retired.", "<status>active</status>"),
    Part("Tahun dibuat.", "The year in which it was built.", "<year>2019</year>"),
    Part("Dasar hukum.", "Legal basis.", "<legalBasis>Peraturan Wali Kota 12 Tahun 2019</legalBasis>"),
  ]

  private static let source = [
    Part(
      "Versi, terbaru di depan; sha256 arsip kode sumbernya boleh ditambahkan.",
      "A version, newest first; sha256 of its packed source may be added.",
      "<release date=\"2020-02\">2.0</release>"),
    Part("Lisensi, sedapatnya nama SPDX.", "Licence.", "<licence>AGPL-3.0-or-later</licence>"),
    Part(
      "Nomor surat pencatatan ciptaan.", "IP certificate.",
      "<certificate date=\"2020-05-20\">EC00202012345</certificate>"),
    Part(
      "Siapa yang memeliharanya: internal, contract, community, none.", "Who looks after it.",
      "<maintenance>internal</maintenance>"),
    Part("Alamat aplikasinya.", "Its website.", "<website>https://izin.contoh.example/</website>"),
    Part("Alamat kode sumbernya.", "Its repository.", "<repository>https://git.contoh.example/izin</repository>"),
    Part(
      "Alamat lama kode sumbernya.", "An earlier repository.",
      "<formerRepository>https://lama.contoh.example/izin</formerRepository>"),
    Part(
      "Asalnya: fork (cabang teknis) atau variant (varian).", "What it comes from: fork or variant.",
      "<derivedFrom kind=\"variant\">https://git.contoh.example/asal</derivedFrom>"),
  ]

  private static let technology = [
    Part(
      "Dibuat dengan: language, framework, database, other.", "Built with.",
      "<technology kind=\"language\" version=\"8.2\">PHP</technology>"),
    Part(
      "Kebutuhan server.", "What the server needs.",
      """
      <server>
        <cpu>4 vCPU</cpu>
        <memory>8 GB</memory>
        <disk>100 GB</disk>
        <operatingSystem>Debian 12</operatingSystem>
        <webServer>nginx</webServer>
        <databaseServer>PostgreSQL 15</databaseServer>
        <place>Pusat data kota</place>
      </server>
      """),
    Part(
      "Terhubung dengan apa; bila tidak dengan apa pun: <none/>.", "Connected with; if with nothing: <none/>.",
      """
      <integrations>
        <integration>SSO</integration>
        <integration>Dukcapil</integration>
      </integrations>
      """),
  ]

  private static let terms = [
    Part(
      "Ketentuan berbagi: yes atau no; hapus baris yang belum diketahui.",
      "Terms of sharing: yes or no; take out the lines that are not known.",
      """
      <sharing>
        <mode>granted-source</mode>
        <sourceCodeHandedOver>yes</sourceCodeHandedOver>
        <commercialUseForbidden>yes</commercialUseForbidden>
        <reofferingForbidden>yes</reofferingForbidden>
        <publicationNeedsPermission>no</publicationNeedsPermission>
        <attributionRequired>yes</attributionRequired>
        <derivedWorkBelongsTo>both</derivedWorkBelongsTo>
        <hostingBy>recipient</hostingBy>
        <training>yes</training>
        <helpUntil>12</helpUntil>
        <costBorneBy>recipient</costBorneBy>
        <personalDataRole>none</personalDataRole>
        <months>36</months>
      </sharing>
      """),
    Part("Data pribadi: none, general, specific.", "Personal data.", "<personalData>specific</personalData>"),
    Part(
      "Jenis data spesifik: health, biometric, genetic, criminal, child, financial, other.", "Specific data.",
      "<specificData>financial</specificData>"),
    Part(
      "Uji keamanan; bila belum: <none/>.", "Security test; if there was none: <none/>.",
      "<securityTest><date>2021-03</date><by>Tim keamanan informasi</by></securityTest>"),
  ]

  private static let papers = [
    Part(
      "Dokumentasi: installation, user, api, other.", "Documentation.",
      "<documentation kind=\"user\"><url>https://izin.contoh.example/panduan</url></documentation>"),
    Part(
      "Siapa yang dihubungi: jabatan atau unit, tanpa nama orang.", "Whom to ask: an office, no person's name.",
      "<contact role=\"teknis\"><office>Kepala Bidang Aplikasi</office></contact>"),
    Part("Catatan.", "Remarks.", "<note>Pemakai baru dilatih setiap Maret.</note>"),
    Part("Dari mana diketahui.", "From where it is known.", "<source><title>Daftar aplikasi kota</title></source>"),
  ]
}
