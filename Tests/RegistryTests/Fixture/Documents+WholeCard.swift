extension Documents {
  /// A card with everything on it, of an invented city.
  static let wholeCard = """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="izin-melati" dataClass="invented">
      <name lang="id">Izin Melati</name>
      <name lang="en">Jasmine Permits</name>
      <description lang="id">Perizinan usaha mikro dalam satu pintu.</description>
      <feature lang="id">Pelacakan berkas</feature>
      <feature lang="id">Tanda terima lewat pesan</feature>
      <function>Menerima dan menerbitkan izin</function>
      <input>Permohonan warga</input>
      <output>Surat izin</output>
      <owner>00.01</owner>
      <agency>Dinas Perizinan</agency>
      <developer>Bidang Aplikasi</developer>
      <user>Dinas Perizinan</user>
      <user>Kecamatan</user>
      <classification>khusus</classification>
      <provenance>local</provenance>
      <commonApplication><name>Perizinan nasional</name></commonApplication>
      <referenceCode>RAA.02.01</referenceCode>
      <softwareType>standalone/web</softwareType>
      <sector>penanaman-modal</sector>
      <category>document-management</category>
      <platform>web</platform>
      <platform>android</platform>
      <language>id</language>
      <status>active</status>
      <year>2019</year>
      <legalBasis>Peraturan Wali Kota 12 Tahun 2019</legalBasis>
      <release date="2020-02" sha256="0000000000000000000000000000000000000000000000000000000000000002">2.0</release>
      <release>1.0</release>
      <licence>AGPL-3.0-or-later</licence>
      <certificate date="2020-05-20">EC00202012345</certificate>
      <maintenance>internal</maintenance>
      <website>https://izin.example.org/</website>
      <repository>https://git.example.org/izin</repository>
      <formerRepository>https://old.example.org/izin</formerRepository>
      <derivedFrom kind="variant">00.02/izin-kenanga</derivedFrom>
      <derivedFrom kind="fork">https://git.example.com/izin</derivedFrom>
      <technology kind="language" version="8.2">PHP</technology>
      <technology kind="database" version="15">PostgreSQL</technology>
      <server>
        <cpu>4 vCPU</cpu>
        <memory>8 GB</memory>
        <disk>100 GB</disk>
        <operatingSystem>Debian 12</operatingSystem>
        <webServer>nginx</webServer>
        <databaseServer>PostgreSQL 15</databaseServer>
        <place>Pusat data kota</place>
      </server>
      <integrations>
        <integration>SSO</integration>
        <integration>Dukcapil</integration>
        <integration application="00.02/antrean">Antrean loket</integration>
      </integrations>
      <sharing>
        <mode>granted-source</mode>
        <sourceCodeHandedOver>yes</sourceCodeHandedOver>
        <reofferingForbidden>yes</reofferingForbidden>
      </sharing>
      <personalData>specific</personalData>
      <specificData>financial</specificData>
      <securityTest>
        <date>2021-03</date>
        <by>Tim keamanan kota</by>
      </securityTest>
      <documentation kind="installation"><url>https://izin.example.org/pasang</url></documentation>
      <documentation kind="user">
        <file>
          <mediaType>application/pdf</mediaType>
          <length>48213</length>
          <sha256>0000000000000000000000000000000000000000000000000000000000000003</sha256>
        </file>
      </documentation>
      <screenshot>
        <mediaType>image/png</mediaType>
        <sha256>0000000000000000000000000000000000000000000000000000000000000004</sha256>
        <caption>Halaman depan</caption>
      </screenshot>
      <contact role="teknis"><office>Kepala Bidang Aplikasi</office></contact>
      <note>Pemakai baru dilatih setiap Maret.</note>
      <field name="Nilai SPK">1.500</field>
      <source><title>Daftar aplikasi kota</title></source>
    </application>
    """
}
