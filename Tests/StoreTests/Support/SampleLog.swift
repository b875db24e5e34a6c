import Ledger
import Store

/// Writes parts that fit one another, as a member's node would, with entries that say only their place.
struct SampleLog {
  static let makassar = "mitrakota/73.71"
  static let baubau = "mitrakota/74.72"

  /// 15 February 2018; each entry is recorded a second after the one before.
  static let start = 1_518_652_800

  let origin: String
  private(set) var frontier = Frontier()

  init(_ origin: String = makassar) { self.origin = origin }

  /// The next `count` entries with a signed head, unless told otherwise.
  mutating func part(_ count: Int, signed: Bool = true) -> Part {
    part((0..<count).map { entry(frontier.size + $0) }, signed: signed)
  }

  /// These entries, which must continue the log.
  mutating func part(
    _ entries: [EntryRow], documents: [DocumentRow] = [], erasures: [MerkleHash] = [], signed: Bool = true
  ) -> Part {
    let from = frontier.size
    frontier.append(contentsOf: entries.map(\.hash))
    return Part(
      origin: origin, from: from, entries: entries, documents: documents, erasures: erasures,
      frontier: frontier, note: signed ? note : nil)
  }

  /// A stand-in for the signed note of the present size: this module does not look inside.
  var note: [UInt8] { Array("\(origin)\n\(frontier.size)\n\(frontier.root)\n\n— tanda tangan\n".utf8) }

  /// An entry at a place; `mark` makes another one for the same place.
  func entry(
    _ index: Int, mark: String = "", kind: String = "record", subject: String? = nil, topic: String? = nil,
    recordedAt: Int? = nil, payload: PayloadRow? = nil
  ) -> EntryRow {
    let bytes = Array("mitrakota/entry/1\norigin \(origin)\nindex \(index)\n\(mark)".utf8)
    return EntryRow(
      index: index, bytes: bytes, hash: .leaf(bytes), kind: kind, subject: subject, topic: topic,
      recordedAt: recordedAt ?? Self.start + index, payload: payload)
  }

  /// The next entry with a payload of this text.
  func entry(carrying payload: PayloadRow) -> EntryRow { entry(frontier.size, payload: payload) }

  func document(
    _ slug: String, kind: String = "application", title: String = "", text: String = "", revision: Int = 0,
    withdrawn: Bool = false, facets: [String: String] = [:], source: MerkleHash? = nil
  ) -> DocumentRow {
    let member = String(origin.drop { $0 != "/" }.dropFirst())
    return DocumentRow(
      origin: origin, record: "\(member)/\(slug)", kind: kind, member: member, title: title, text: text,
      revision: revision, withdrawn: withdrawn, facets: facets, source: source)
  }
}

extension PayloadRow {
  /// A payload that is held, with a salt of sixteen times this byte.
  static func present(_ text: String, salt: UInt8 = 2) -> PayloadRow {
    let bytes = Array(text.utf8)
    let salt = [UInt8](repeating: salt, count: 16)
    return PayloadRow(
      commitment: SHA256Digest.of(Array("mitrakota/payload/1\n".utf8), salt, bytes),
      mediaType: "application/xml", length: bytes.count, content: .present(salt: salt, bytes: bytes))
  }

  /// The same payload with other knowledge of it.
  func with(_ content: PayloadContent) -> PayloadRow {
    PayloadRow(commitment: commitment, mediaType: mediaType, length: length, content: content)
  }
}

extension EntryRow {
  /// The row with some facts changed, to break it in one place.
  func with(
    index: Int? = nil, bytes: [UInt8]? = nil, hash: MerkleHash? = nil, payload: PayloadRow? = nil,
    recordedAt: Int? = nil
  ) -> EntryRow {
    EntryRow(
      index: index ?? self.index, bytes: bytes ?? self.bytes, hash: hash ?? self.hash, kind: kind,
      subject: subject, topic: topic, recordedAt: recordedAt ?? self.recordedAt,
      payload: payload ?? self.payload)
  }
}

extension RegisterFile {
  func log(_ origin: String = SampleLog.makassar) throws -> LogRow? { try read { try $0.log(origin) } }
}

/// A small generator of numbers (SplitMix64): the same seed gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
