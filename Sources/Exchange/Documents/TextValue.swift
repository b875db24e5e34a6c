package import Catalog

/// A value of the catalog with one spelling: what a document holds is parsed, and printed again the same.
package protocol TextValue: CustomStringConvertible {
  init(_ text: some StringProtocol) throws(ParseError)
}

extension Slug: TextValue {}
extension MemberID: TextValue {}
extension PartyID: TextValue {}
extension RegionCode: TextValue {}
extension RecordID: TextValue {}
extension LegalDate: TextValue {}
extension CalendarDay: TextValue {}
extension LeafID: TextValue {}
extension Condition: TextValue {}
extension LanguageCode: TextValue {}
extension WebAddress: TextValue {}
extension ApplicationCard.Origin.Place: TextValue {}
