/// Catalog files as a city would write them, as short as they may be.
enum Documents {
  static func profile(_ member: String, _ name: String, dataClass: String = "public-sources") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile xmlns="urn:mitrakota:profile:1" member="\(member)" dataClass="\(dataClass)">
      <name lang="id">\(name)</name>
      <kind>\(member.first?.isNumber == true ? "city" : "secretariat")</kind>
    </profile>
    """
  }

  static func application(_ slug: String, _ name: String, owner: String, function: String = "Melayani warga") -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <application xmlns="urn:mitrakota:application:1" slug="\(slug)">
      <name lang="id">\(name)</name>
      <function>\(function)</function>
      <owner>\(owner)</owner>
    </application>
    """
  }

  static func instrument(_ slug: String, _ title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <instrument xmlns="urn:mitrakota:instrument:1" slug="\(slug)">
      <title>\(title)</title>
    </instrument>
    """
  }

  /// An act; `parts` are the elements after the instrument.
  static func act(_ slug: String, _ verb: String, on instrument: String, _ parts: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="\(slug)">
      <verb>\(verb)</verb>
      <instrument>\(instrument)</instrument>
      \(parts)
      <source><title>Catatan rapat</title></source>
    </act>
    """
  }

  /// What an opening says: a memorandum between Baubau and Makassar.
  static let terms = """
    <terms>
      <kind>mou</kind>
      <cooperation>apeksi/baubau-makassar</cooperation>
      <participant>74.72</participant>
      <participant>73.71</participant>
    </terms>
    """
}
