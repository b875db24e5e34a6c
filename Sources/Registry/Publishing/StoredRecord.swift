import Catalog
import Exchange

/// A record read back from a payload that was verified when it came.
///
/// A payload that another version of the program wrote and this one cannot read is shown as missing;
/// its leaf counts all the same.
enum StoredRecord {
  case profile(Profile)
  case application(ApplicationCard)
  case sharing(SharingTerms)
  case notice(SecurityNotice)
  case instrument(InstrumentRecord)
  case adoption(AdoptionRecord)
  case act(ActRecord)

  init?(_ payload: [UInt8], of subject: Subject, by member: MemberID, mediaType: String?) {
    if let mediaType, AttachedFile(rawValue: mediaType) != nil { return nil }
    let record: StoredRecord? =
      switch subject.kind {
      case .profile: ProfileDocument.read(payload, file: "").record.map(Self.profile)
      case .application where mediaType == "application/yaml":
        PubliccodeDocument.card(ofPublished: payload, slug: subject.slug, owner: member.party).map(Self.application)
      case .application: ApplicationDocument.read(payload, file: "").record.map(Self.application)
      case .instrument: InstrumentDocument.read(payload, file: "").record.map(Self.instrument)
      case .adoption: AdoptionDocument.read(payload, file: "").record.map(Self.adoption)
      case .act: ActDocument.read(payload, file: "").record.map(Self.act)
      case .document where mediaType == NoticeDocument.mediaType:
        NoticeDocument.read(payload, file: "").record.map(Self.notice)
      case .document: SharingDocument.read(payload, file: "").record.map(Self.sharing)
      }
    guard let record else { return nil }
    self = record
  }
}
