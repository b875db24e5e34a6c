import Markup
import Testing

/// A schema with one of everything that findings are made of.
enum Sample {
  static let namespace = "urn:mitrakota:contoh:1"

  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(namespace)"
               targetNamespace="\(namespace)" elementFormDefault="qualified">
      <xs:element name="aplikasi">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="nama" type="Nama"/>
            <xs:element name="tahun" type="xs:positiveInteger" minOccurs="0"/>
            <xs:element name="rilis" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="versi" type="Versi"/>
                </xs:sequence>
                <xs:attribute name="id" type="xs:token" use="required"/>
                <xs:attribute name="tanggal" type="xs:date"/>
              </xs:complexType>
            </xs:element>
            <xs:element name="ganti" minOccurs="0">
              <xs:complexType><xs:attribute name="rilis" type="xs:token"/></xs:complexType>
            </xs:element>
            <xs:element name="tag" type="xs:token" minOccurs="0" maxOccurs="2"/>
            <xs:choice>
              <xs:element name="terbuka"><xs:complexType/></xs:element>
              <xs:element name="tertutup"><xs:complexType/></xs:element>
            </xs:choice>
          </xs:sequence>
          <xs:attribute name="status" type="Status"/>
          <xs:attribute name="persen" type="Persen"/>
        </xs:complexType>
        <xs:unique name="rilis-id"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
        <xs:key xmlns:c="\(namespace)" name="rilis-kunci">
          <xs:selector xpath="c:rilis"/><xs:field xpath="@id"/>
        </xs:key>
        <xs:keyref xmlns:c="\(namespace)" name="ganti-rilis" refer="rilis-kunci">
          <xs:selector xpath="c:ganti"/><xs:field xpath="@rilis"/>
        </xs:keyref>
      </xs:element>
      <xs:simpleType name="Nama">
        <xs:restriction base="xs:string"><xs:minLength value="2"/><xs:maxLength value="20"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Versi">
        <xs:restriction base="xs:token"><xs:pattern value="[0-9]+\\.[0-9]+"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Status">
        <xs:restriction base="xs:token"><xs:enumeration value="aktif"/><xs:enumeration value="usang"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Persen">
        <xs:restriction base="xs:int"><xs:minInclusive value="0"/><xs:maxInclusive value="100"/></xs:restriction>
      </xs:simpleType>
    </xs:schema>
    """

  static func schema() throws -> Schema { try Schema(xsd: Array(xsd.utf8), name: "contoh-1.xsd") }

  static let valid = """
    <aplikasi xmlns="\(namespace)" status="aktif" persen="100">
      <nama>Perizinan</nama>
      <tahun>2017</tahun>
      <rilis id="a" tanggal="2017-12-23"><versi>1.0</versi></rilis>
      <ganti rilis="a"/>
      <terbuka/>
    </aplikasi>
    """
}

/// Reads a document that must be good.
func parsed(_ text: String, _ limits: MarkupLimits = MarkupLimits()) throws -> Document {
  try MarkupParser(limits: limits).parse(Array(text.utf8))
}

/// What is said about a document that must be refused.
func refusal(of bytes: [UInt8], limits: MarkupLimits = MarkupLimits()) throws -> [MarkupFinding] {
  let error = try #require(throws: MarkupError.self) { try MarkupParser(limits: limits).parse(bytes) }
  return error.findings
}

/// A short form of a finding, to be compared at a glance: `1:5 code path`.
func brief(_ finding: MarkupFinding) -> String {
  "\(finding.position) \(finding.code.rawValue) \(finding.keyPath)"
}
