/// Catalog files as members write them, a handful that shows every kind of page.
enum Papers {
  static let notice = "Data peragaan dari sumber publik; bukan catatan resmi"

  static func profile(_ member: String, _ name: String, notice: String? = nil) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile xmlns="urn:mitrakota:profile:1" member="\(member)" dataClass="public-sources">
      <name lang="id">\(name)</name>
      <kind>\(member == "apeksi" ? "secretariat" : "city")</kind>
      \(notice.map { "<notice lang=\"id\">\($0)</notice>" } ?? "")
    </profile>
    """
  }

  static func application(_ slug: String, _ name: String, owner: String, _ parts: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="\(slug)">
      <name lang="id">\(name)</name>
      <owner>\(owner)</owner>
      \(parts)
    </application>
    """
  }

  static func instrument(_ slug: String, _ title: String, dataClass: String? = nil, _ parts: String = "")
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <instrument xmlns="urn:mitrakota:instrument:1" slug="\(slug)"\(dataClass.map { " dataClass=\"\($0)\"" } ?? "")>
      <title>\(title)</title>
      \(parts)
    </instrument>
    """
  }

  /// An act of the hub about one of its own instruments; `parts` are the elements after the instrument.
  static func act(
    _ slug: String, _ verb: String, on instrument: String, dataClass: String? = nil, _ parts: String
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="\(slug)"\(dataClass.map { " dataClass=\"\($0)\"" } ?? "")>
      <verb>\(verb)</verb>
      <instrument>apeksi/\(instrument)</instrument>
      \(parts)
      <source><title>Catatan rapat</title></source>
    </act>
    """
  }

  static func terms(_ slug: String, _ kind: String, _ parties: [String], _ parts: String = "") -> String {
    """
    <terms>
      <kind>\(kind)</kind>
      <cooperation>apeksi/\(slug)</cooperation>
      \(parties.map { "<participant>\($0)</participant>" }.joined(separator: "\n  "))
      \(parts)
    </terms>
    """
  }

  /// A name that would do harm if it were printed as it is; the accent hides the quotation mark from a
  /// reader of characters.
  static let hostile = "&lt;script>alert('x')&lt;/script> \"\u{301} onload=\"x"
}

extension Town {
  /// The hub with one cooperation from public sources, two invented ones, and an application in use.
  static func filledHub() throws -> Town {
    let hub = try Town.hub()
    let catalog = hub.catalog
    try catalog.write(
      Papers.instrument(
        "baubau-makassar", "Rencana kerja sama Kota Baubau dan Kota Makassar",
        "<about>Teknologi informasi</about><source><title>Situs Kota Baubau</title>"
          + "<url>http://baubaukota.go.id/kerja-sama</url></source>"),
      to: "instruments/baubau-makassar.xml")
    try catalog.write(
      Papers.act(
        "buka", "open", on: "baubau-makassar",
        "<date>2017-12-23</date>" + Papers.terms("baubau-makassar", "mou", ["74.72", "73.71"])),
      to: "acts/buka.xml")
    try catalog.write(
      Papers.act("rapat", "discuss", on: "baubau-makassar", "<date>2017-12-23</date>"), to: "acts/rapat.xml")
    try catalog.write(
      Papers.act("rencana", "plan-signing", on: "baubau-makassar", "<date>2018-01</date>"),
      to: "acts/rencana.xml")
    try hub.record(
      "melati-kenanga", "PKS \(Papers.hostile)",
      "<condition>all-signed</condition><lastDay>2026-12-05</lastDay>",
      signatures:
        "<signature party=\"00.01\" date=\"2024-12-06\"/><signature party=\"00.02\" date=\"2024-12-06\"/>")
    try hub.record(
      "melati-cempaka", "PKS Layanan Darurat", "",
      signatures: "<signature party=\"00.01\" date=\"2026-11-02\"/>")
    try catalog.write(
      Papers.application(
        "war-room", "War Room \(Papers.hostile)", owner: "73.71",
        "<source><title>javascript:alert(1)</title></source>"),
      to: "applications/war-room.xml")
    try hub.publish()
    return hub
  }

  /// An invented text that was recorded after the fact.
  private func record(_ slug: String, _ title: String, _ terms: String, signatures: String) throws {
    try catalog.write(
      Papers.instrument(slug, title, dataClass: "invented"), to: "instruments/\(slug).xml")
    try catalog.write(
      Papers.act(
        "catat-\(slug)", "record-legacy", on: slug, dataClass: "invented",
        Papers.terms(slug, "pks", ["00.01", "00.02"], terms) + signatures), to: "acts/catat-\(slug).xml")
  }
}
