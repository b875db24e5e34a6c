import Catalog
import Exchange

/// By what an agreement is known again in another list.
struct AgreementKeys {
  let parties: Set<PartyID>
  /// The numbers of the parties, however they are spaced.
  let numbers: Set<NumberKey>
  let title: String
  /// The first signature, as far as it is known.
  let signed: String

  /// A number and whose it is.
  struct NumberKey: Hashable {
    let party: PartyID
    let text: String

    init(_ number: InstrumentRecord.Number) {
      party = number.party
      text = Spellings.key(number.text)
    }
  }

  /// A title with its parties and the day of the first signature.
  struct TitleKey: Hashable {
    let title: String
    let signed: String
    let parties: Set<PartyID>
  }

  init(_ entry: AgreementEntry) {
    parties = Set(entry.parties)
    numbers = Set(entry.numbers.map(NumberKey.init).filter { !$0.text.isEmpty })
    title = Spellings.key(entry.title ?? "")
    signed = entry.signatures.compactMap(\.date).min { ($0.first, $0.last) < ($1.first, $1.last) }?.description ?? ""
  }

  var titleKey: TitleKey { TitleKey(title: title, signed: signed, parties: parties) }

  /// Whether a shared number means one agreement: the parties are the same, and so is the title or the date, since
  /// some offices count from 1 again each year.
  func isSame(as other: AgreementKeys) -> Bool {
    parties == other.parties
      && (title == other.title || signed == other.signed || signed.isEmpty || other.signed.isEmpty)
  }
}

/// Agreements by all that they are known by, for one look each.
struct AgreementIndex {
  private(set) var keys: [AgreementKeys] = []
  private var bySlug: [Slug: Int] = [:]
  private var byNumber: [AgreementKeys.NumberKey: [Int]] = [:]
  private var byTitle: [AgreementKeys.TitleKey: [Int]] = [:]

  /// Adds one; it is called by its position from then on.
  mutating func add(_ keys: AgreementKeys, _ slug: Slug?) {
    let position = self.keys.count
    self.keys.append(keys)
    if let slug { bySlug[slug] = position }
    for number in keys.numbers { byNumber[number, default: []].append(position) }
    byTitle[keys.titleKey, default: []].append(position)
  }

  subscript(slug: Slug) -> Int? { bySlug[slug] }

  /// Those with a shared number that are the same; where there are several, those of the same title.
  func sameNumber(as keys: AgreementKeys) -> [Int] {
    let all = shareNumber(with: keys).filter { self.keys[$0].isSame(as: keys) }
    guard all.count > 1 else { return all }
    let titled = all.filter { self.keys[$0].title == keys.title }
    return titled.isEmpty ? all : titled
  }

  /// Those with a shared number, the same or not.
  func shareNumber(with keys: AgreementKeys) -> [Int] {
    Set(keys.numbers.flatMap { byNumber[$0] ?? [] }).sorted()
  }

  func sameTitle(as keys: AgreementKeys) -> [Int] { byTitle[keys.titleKey] ?? [] }
}
