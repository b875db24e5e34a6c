/// Small catalog files of the kinds that people write.
enum Records {
  static func profile(of member: String) -> String {
    let kind = member == "apeksi" ? "<kind>secretariat</kind>" : "<kind>city</kind><region>\(member)</region>"
    let name =
      ["apeksi": "Sekretariat Contoh", "73.71": "Kota Makassar", "74.72": "Kota Baubau"][member] ?? member
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <profile xmlns="urn:mitrakota:profile:1" member="\(member)" dataClass="public-sources">
        <name lang="id">\(name)</name>
        \(kind)
        <notice lang="id">Data uji; bukan catatan resmi siapa pun</notice>
        <notice lang="en">Test data; nobody's official record</notice>
        <source><title>Uji</title></source>
      </profile>
      """
  }

  static func instrument(_ slug: String, title: String, inner: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <instrument xmlns="urn:mitrakota:instrument:1" slug="\(slug)">
      <title>\(title)</title>
      \(inner)
      <source><title>Uji</title></source>
    </instrument>
    """
  }

  static func act(_ slug: String, _ inner: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="\(slug)">
      \(inner)
      <source><title>Uji</title></source>
    </act>
    """
  }

  static func application(_ slug: String, name: String, owner: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="\(slug)">
      <name lang="id">\(name)</name>
      <owner>\(owner)</owner>
      <status>active</status>
      <licence>AGPL-3.0-or-later</licence>
      <source><title>Uji</title></source>
    </application>
    """
  }

  /// Talks on 23 December 2017 and a signing planned for January 2018, of which nothing more is known.
  static let talks: [String: String] = [
    "instruments/baubau-makassar.xml": instrument(
      "baubau-makassar", title: "Rencana kerja sama Kota Baubau dan Kota Makassar"),
    "acts/buka.xml": act(
      "buka",
      """
      <verb>open</verb>
        <instrument>apeksi/baubau-makassar</instrument>
        <date>2017-12-23</date>
        <terms>
          <kind>mou</kind>
          <cooperation>apeksi/baubau-makassar</cooperation>
          <participant>74.72</participant>
          <participant>73.71</participant>
          <regime>pp-50-2007</regime>
        </terms>
      """),
    "acts/bahas.xml": act(
      "bahas",
      """
      <verb>discuss</verb>
        <instrument>apeksi/baubau-makassar</instrument>
        <date>2017-12-23</date>
      """),
    "acts/rencana.xml": act(
      "rencana",
      """
      <verb>plan-signing</verb>
        <instrument>apeksi/baubau-makassar</instrument>
        <date>2018-01</date>
      """),
  ]

  /// Makassar signs on 23 December 2017, Baubau on 27 December; in force to 26 December 2020.
  static let signed: [String: String] = {
    func step(_ verb: String, _ party: String, _ day: String, _ more: String) -> String {
      act(
        "\(verb)-\(party == "73.71" ? "makassar" : "baubau")",
        """
        <verb>\(verb)</verb>
          <instrument>73.71/kb-2017</instrument>
          <party>\(party)</party>
          <date>\(day)</date>
          \(more)
        """)
    }
    let text = "<text>" + String(repeating: "0", count: 63) + "1</text>"
    let terms = """
      <terms>
            <kind>kb</kind>
            <cooperation>73.71/kb-2017</cooperation>
            <participant>73.71</participant>
            <participant>74.72</participant>
            <condition>all-signed</condition>
            <lastDay>2020-12-26</lastDay>
          </terms>
      """
    return [
      "instruments/kb-2017.xml": instrument(
        "kb-2017", title: "Kesepakatan Bersama tentang Pemanfaatan Bersama Aplikasi",
        inner: #"<number party="73.71">134/12/2017</number><number party="74.72">119/KB/2017</number>"#),
      "acts/adopt-makassar.xml": step("adopt", "73.71", "2017-12-20", text + terms),
      "acts/adopt-baubau.xml": step("adopt", "74.72", "2017-12-20", text + terms),
      "acts/sign-makassar.xml": step("sign", "73.71", "2017-12-23", text + "<method>wet-ink</method>"),
      "acts/sign-baubau.xml": step("sign", "74.72", "2017-12-27", text + "<method>wet-ink</method>"),
    ]
  }()
}
