import Catalog
import Exchange

/// Compares a book with the register, row by row.
struct ImportPlanner {
  let office: ActOffice
  let order: ImportOrder
  let held: [HeldAgreement]
  let partyNames: PartyNames
  let defaultSources: [Source]
  let defaultKeeper: Slug?
  var names: FreshNames
  private var index = AgreementIndex()
  /// New rows so far, with their keys; their positions are those of `newRows`.
  private var newIndex = AgreementIndex()
  private var newRows: [Int] = []
  /// Rows by the held agreement that they are about.
  private var claimed: [Int: Int] = [:]

  var view: RegisterView { office.view }

  init(_ office: ActOffice, _ order: ImportOrder) throws(RegistryError) {
    self.office = office
    self.order = order
    held = office.view.ownAgreements()
    partyNames = office.view.partyNames
    names = try FreshNames(office)
    defaultSources = try order.defaultSources()
    defaultKeeper = try order.defaultKeeper()
    for agreement in held { index.add(AgreementKeys(agreement.entry), agreement.id.slug) }
  }

  mutating func plan(_ book: AgreementBook) throws(RegistryError) -> ImportPlan {
    var drafts = identified(book.rows)
    resolveLinks(&drafts)
    warnOfDuplicates(&drafts)
    var findings = book.findings
    let scans = try matchScans(&drafts, &findings)
    for position in drafts.indices { compare(&drafts[position]) }
    try check(&drafts)
    let isRefused = order.isAllOrNothing && drafts.contains(where: \.isHeld)
    return ImportPlan(
      rows: drafts.map(\.planned), findings: findings.sorted(by: Finding.inReadingOrder), scans: scans,
      isAllOrNothing: order.isAllOrNothing, pending: isRefused ? [] : drafts.flatMap(\.pending),
      position: try office.size())
  }

  /// Says of each row which held agreement it is, or which new one.
  private mutating func identified(_ rows: [AgreementBook.Row]) -> [ImportDraft] {
    var drafts: [ImportDraft] = []
    for (position, row) in rows.enumerated() {
      var draft = ImportDraft(row)
      if !row.isFaulty { identify(&draft, at: position, rows) }
      drafts.append(draft)
    }
    return drafts
  }

  private mutating func identify(_ draft: inout ImportDraft, at position: Int, _ rows: [AgreementBook.Row]) {
    let row = draft.row
    let keys = AgreementKeys(row.entry)
    let matches = row.entry.slug.map { slug in index[slug].map { [$0] } ?? [] } ?? known(keys, in: index)
    if matches.count > 1 { return draft.add(.severalMatches(row, matches.map { held[$0].id })) }
    if let match = matches.first {
      draft.held = held[match]
      draft.id = held[match].id
      if let first = claimed.updateValue(position, forKey: match) { draft.add(.rowTwice(row, first: rows[first].name)) }
      return
    }
    let slug = row.entry.slug
    let twin = slug.map { slug in newIndex[slug].map { [$0] } ?? [] } ?? known(keys, in: newIndex)
    if let first = twin.first { return draft.add(.rowTwice(row, first: rows[newRows[first]].name)) }
    if let slug, names.isTaken(Subject(.instrument, slug)) { return draft.add(.slugGone(row, slug)) }
    guard let slug = slug ?? names.unused(.instrument, shortName(row.entry)) else { return draft.add(.unnameable(row)) }
    names.take(Subject(.instrument, slug))
    newIndex.add(keys, slug)
    newRows.append(position)
    draft.id = RecordID(view.member, slug)
  }

  private func known(_ keys: AgreementKeys, in index: AgreementIndex) -> [Int] {
    let same = index.sameNumber(as: keys)
    return same.isEmpty ? index.sameTitle(as: keys) : same
  }

  /// "pks 2017 makassar baubau".
  private func shortName(_ entry: AgreementEntry) -> String {
    let days = entry.signatures.compactMap(\.date?.first) + [entry.firstDay].compactMap(\.self)
    let year = days.min().map { [String($0.year)] } ?? []
    let parties = entry.parties.prefix(3).map { view.shortName(of: $0) }
    return ([entry.kind?.rawValue].compactMap(\.self) + year + parties).joined(separator: " ")
  }

  /// Points at what this member or others may have recorded of the same text.
  private func warnOfDuplicates(_ drafts: inout [ImportDraft]) {
    let foreign = ForeignAgreements(view)
    for position in drafts.indices where drafts[position].held == nil && drafts[position].id != nil {
      let row = drafts[position].row
      let keys = AgreementKeys(row.entry)
      if let own = index.shareNumber(with: keys).first(where: { index.keys[$0].parties == keys.parties }) {
        drafts[position].add(.possibleDuplicate(row, of: held[own].id, by: nil))
      }
      if let other = foreign.duplicate(of: keys) {
        drafts[position].add(.possibleDuplicate(row, of: other, by: view.name(of: other.member.party)))
      }
    }
  }
}
