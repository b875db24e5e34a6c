/// One right document of each kind, which the tests then break in one place.
enum Examples {
  static let profile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile xmlns="urn:mitrakota:profile:1" member="73.71" dataClass="public-sources">
      <name lang="id">Kota Makassar</name>
      <name lang="en">City of Makassar</name>
      <kind>city</kind>
      <region>73.71</region>
      <alias>Ujung Pandang</alias>
      <unit slug="diskominfo">Dinas Komunikasi dan Informatika</unit>
      <contact role="teknis">
        <office>Kepala Dinas Komunikasi dan Informatika</office>
        <email>diskominfo@example.org</email>
        <phone>+62 411 000000</phone>
      </contact>
      <website>https://example.org</website>
      <notice lang="id">Data peragaan dari sumber publik</notice>
      <source>
        <title>Contoh sumber</title>
        <url>https://example.org/berita?id=1</url>
        <date>2025-11-20</date>
      </source>
    </profile>
    """

  static let application = """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="war-room">
      <name lang="id">War Room</name>
      <description lang="id">Ruang pantau
        layanan kota.</description>
      <function>Memantau layanan kota</function>
      <owner>73.71</owner>
      <agency>Dinas Komunikasi dan Informatika</agency>
      <classification>khusus</classification>
      <softwareType>standalone/web</softwareType>
      <sector>komunikasi-dan-informatika</sector>
      <category>data-visualization</category>
      <platform>web</platform>
      <status>active</status>
      <release date="2017">2.0</release>
      <release>1.0</release>
      <licence>AGPL-3.0-or-later</licence>
      <website>https://example.org/</website>
      <repository>https://example.org/git</repository>
      <sharing>
        <mode>granted-source</mode>
        <mode>assistance-only</mode>
        <sourceCodeHandedOver>yes</sourceCodeHandedOver>
        <commercialUseForbidden>yes</commercialUseForbidden>
        <publicationNeedsPermission>no</publicationNeedsPermission>
        <derivedWorkBelongsTo>provider</derivedWorkBelongsTo>
        <hostingBy>recipient</hostingBy>
        <helpUntil>12</helpUntil>
        <costBorneBy>both</costBorneBy>
        <personalDataRole>none</personalDataRole>
        <months>36</months>
      </sharing>
      <personalData>general</personalData>
      <contact role="teknis"><office>Kepala Bidang Aplikasi</office></contact>
      <source><title>Contoh sumber</title></source>
      <keeper>diskominfo</keeper>
    </application>
    """

  static let instrument = """
    <?xml version="1.0" encoding="UTF-8"?>
    <instrument xmlns="urn:mitrakota:instrument:1" slug="kb-melati-kenanga" dataClass="invented">
      <title>Kesepakatan Bersama tentang Pemanfaatan Bersama Aplikasi</title>
      <cooperationTitle>Pemanfaatan bersama aplikasi perizinan</cooperationTitle>
      <about>Pemanfaatan bersama aplikasi perizinan.</about>
      <scope>Aplikasi perizinan dan pelatihannya.</scope>
      <note>Dicatat dari buku register.</note>
      <sector>komunikasi-dan-informatika</sector>
      <place>Kota Contoh Melati</place>
      <number party="00.01">134/12/2017</number>
      <number party="00.02">119/KB/2017</number>
      <contact role="kerja-sama" party="00.02"><office>Kepala Bagian Kerja Sama</office></contact>
      <application>00.01/izin-melati</application>
      <signatory party="00.01">
        <office>Wali Kota Contoh Melati</office>
        <capacity>karena jabatannya</capacity>
      </signatory>
      <document holder="00.01">
        <mediaType>application/pdf</mediaType>
        <length>48213</length>
        <sha256>0000000000000000000000000000000000000000000000000000000000000001</sha256>
        <description>Pindaian naskah pihak kesatu</description>
      </document>
      <classification ground="rahasia dagang">partly-closed</classification>
      <source><title>Buku register</title></source>
      <keeper>kerja-sama</keeper>
    </instrument>
    """

  static let adoption = """
    <?xml version="1.0" encoding="UTF-8"?>
    <adoption xmlns="urn:mitrakota:adoption:1" slug="izin-melati-di-kenanga" dataClass="invented">
      <application>00.01/izin-melati</application>
      <giver>00.01</giver>
      <taker>00.02</taker>
      <instrument>00.01/kb-melati-kenanga</instrument>
      <since>2018-03</since>
      <until>2020-12-26</until>
      <mode>granted-source</mode>
      <release>2.0</release>
      <scope>Perizinan usaha mikro.</scope>
      <contact role="teknis"><office>Kepala Dinas Kominfo</office></contact>
      <handover>
        <number>027/BAST/2018</number>
        <date>2018-03-01</date>
      </handover>
      <source><title>BAST</title></source>
      <keeper>diskominfo</keeper>
    </adoption>
    """

  static let act = """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="kb-melati-kenanga-lama" dataClass="invented">
      <verb>record-legacy</verb>
      <instrument>apeksi/kb-melati-kenanga</instrument>
      <terms>
        <kind>kb</kind>
        <cooperation>apeksi/kb-melati-kenanga</cooperation>
        <participant>00.01</participant>
        <participant>00.02</participant>
        <participant role="fasilitator">apeksi</participant>
        <condition>any(all-signed,after(signed(00.01,00.02),30d))</condition>
        <firstDay>2017-12-27</firstDay>
        <lastDay>2020-12-26</lastDay>
        <renewal>automatic(12)</renewal>
        <noticeDays>30</noticeDays>
        <relation kind="melaksanakan">apeksi/kb-induk</relation>
        <regime>pp-50-2007</regime>
      </terms>
      <signature party="00.01" date="2017-12-22"/>
      <signature party="00.02"/>
      <wording>3 tahun sejak ditandatangani</wording>
      <place>Kota Contoh Melati</place>
      <signatory party="00.01"><office>Wali Kota Contoh Melati</office></signatory>
      <note>Dicatat dari buku register.</note>
      <source><title>Buku register</title></source>
      <keeper>kerja-sama</keeper>
    </act>
    """

  static let plan = """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="baubau-makassar-rencana" dataClass="public-sources">
      <verb>plan-signing</verb>
      <instrument>apeksi/baubau-makassar</instrument>
      <date>2018-01</date>
      <place>Makassar</place>
      <source><title>Contoh sumber</title></source>
    </act>
    """

  static let sharing = """
    <sharing xmlns="urn:mitrakota:application:1">
      <reofferingForbidden>yes</reofferingForbidden>
      <attributionRequired>yes</attributionRequired>
      <training>no</training>
      <helpUntil>installation</helpUntil>
    </sharing>
    """

  static let publiccode = """
    publiccodeYmlVersion: "0"
    name: Izin Melati
    url: https://example.org/izin-melati.git
    landingURL: https://example.org/izin-melati
    platforms:
      - web
      - android
    categories:
      - document-management
    developmentStatus: stable
    softwareType: standalone/web
    softwareVersion: "2.0"
    releaseDate: 2018-03-01
    description:
      id:
        shortDescription: >
          Perizinan usaha mikro
          dalam satu pintu
        longDescription: >
          Izin Melati menerima permohonan izin usaha mikro, memeriksa kelengkapannya, dan menerbitkan izin yang
          dapat diperiksa siapa pun lewat kode pada suratnya. Petugas melihat antrean permohonan menurut kecamatan,
          dan pemohon mendapat kabar pada tiap langkah.
        features:
          - Permohonan dan pemeriksaan berkas
          - Surat izin dengan kode periksa
      en:
        localisedName: Jasmine Permits
        shortDescription: Permits for small businesses
        longDescription: >
          Jasmine Permits takes applications of small businesses, checks whether they are complete, and issues permits
          that anybody can verify by the code on the letter. Officers see what waits by district, and applicants are
          told of each step.
        features:
          - Applications and their documents
    legal:
      license: AGPL-3.0-or-later
      mainCopyrightOwner: Pemerintah Kota Contoh Melati
    maintenance:
      type: internal
      contacts:
        - name: Petugas Contoh
          email: petugas@example.org
    localisation:
      localisationReady: true
      availableLanguages:
        - id
    """
}
