/// Signed papers and uses of applications, as an archive would file them.
enum Papers {
  /// The descriptive record; `numbers` by party.
  static func instrument(
    _ slug: String, _ title: String, numbers: [(party: String, text: String)] = [], dataClass: String? = nil
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <instrument xmlns="urn:mitrakota:instrument:1" slug="\(slug)"\(attribute(dataClass))>
      <title>\(title)</title>
      \(numbers.map { "<number party=\"\($0.party)\">\($0.text)</number>" }.joined())
      <source><title>Lemari arsip</title><url>https://arsip.example/\(slug)</url></source>
    </instrument>
    """
  }

  /// A paper that all `parties` signed on `day`; `term` is the element after the condition.
  static func signed(
    _ slug: String, _ instrument: String, parties: [String], on day: String, kind: String = "pks",
    term: String = "<unlimited/>", dataClass: String? = nil
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <act xmlns="urn:mitrakota:act:1" slug="\(slug)"\(attribute(dataClass))>
      <verb>record-legacy</verb>
      <instrument>\(instrument)</instrument>
      <terms>
        <kind>\(kind)</kind>
        <cooperation>apeksi/lemari</cooperation>
        \(parties.map { "<participant>\($0)</participant>" }.joined())
        <condition>all-signed</condition>
        \(term)
      </terms>
      \(parties.map { "<signature party=\"\($0)\" date=\"\(day)\"/>" }.joined())
      <source><title>Buku agenda</title></source>
    </act>
    """
  }

  /// The use of an application; the dates are elements or nothing.
  static func adoption(
    _ slug: String, _ application: String, from giver: String, to taker: String, under instrument: String,
    _ dates: String
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <adoption xmlns="urn:mitrakota:adoption:1" slug="\(slug)">
      <application>\(application)</application>
      <giver>\(giver)</giver>
      <taker>\(taker)</taker>
      <instrument>\(instrument)</instrument>
      \(dates)
      <release>2.1</release>
    </adoption>
    """
  }

  /// An application that somebody made up.
  static func inventedApplication(_ slug: String, _ name: String, owner: String) -> String {
    Documents.application(slug, name, owner: owner)
      .replacing("slug=\"\(slug)\"", with: "slug=\"\(slug)\" dataClass=\"invented\"")
  }

  private static func attribute(_ dataClass: String?) -> String {
    dataClass.map { " dataClass=\"\($0)\"" } ?? ""
  }
}
