import Catalog
import Exchange
import Ledger
import Sync

/// Checks a proof from the directory's key down to each payload, and keeps what was shown.
struct ProofChecking {
  private(set) var fingerprint = ""
  private var heads: [HeadSummary] = []
  private var checkpoints: [Checkpoint] = []
  private var items: [ProofFile.Item] = []

  mutating func check(_ file: ProofFile, _ trust: ProofVerdict.Trust) throws {
    guard let first = file.logs.first else { return }
    let directory = try directory(first, trust)
    for log in file.logs { try check(log, directory) }
    guard RegisterState(checkpoints).hash == file.claim.state else {
      throw ProofFault("segel-segelnya tidak sesuai dengan keadaannya", "its heads do not lead to its state")
    }
    items = file.logs.dropFirst().flatMap(\.items)
  }

  /// Folds the whole directory; its first statement must be the key that is trusted.
  private mutating func directory(_ log: ProofFile.Log, _ trust: ProofVerdict.Trust) throws -> Directory {
    guard case .key(.directoryKey(let key, _))? = log.items.first?.entry.content, trust.fits(key) else {
      throw ProofFault(
        "direktorinya bukan yang dipercaya; bandingkan sidiknya dengan surat sekretariat",
        "its directory is not the trusted one; compare the fingerprint with the secretariat's letter")
    }
    fingerprint = Fingerprint.grouped(key)
    var directory = try Directory(pinned: key)
    for item in log.items { try directory.append(item.entry) }
    return directory
  }

  private mutating func check(_ log: ProofFile.Log, _ directory: Directory) throws {
    let checkpoint = try directory.head(log.note).checkpoint
    guard checkpoint.origin == log.origin.description, !log.origin.isDirectory || log.items.count == checkpoint.size
    else {
      throw ProofFault(
        "segel \(log.origin) milik log lain atau tidak lengkap",
        "the head of \(log.origin) is not its own or not complete")
    }
    if log.items.count == checkpoint.size {
      try checkWhole(log, checkpoint)
    } else {
      for item in log.items {
        try InclusionProof(index: item.entry.index, size: checkpoint.size, hashes: item.proof)
          .verify(leafHash: item.entry.hash, root: checkpoint.root)
      }
    }
    checkpoints.append(checkpoint)
    heads.append(
      HeadSummary(
        origin: log.origin, size: checkpoint.size, root: checkpoint.root, lastRecorded: log.items.last?.entry.recorded,
        frozenAt: nil))
  }

  private func checkWhole(_ log: ProofFile.Log, _ checkpoint: Checkpoint) throws {
    var frontier = Frontier()
    frontier.append(contentsOf: log.items.map(\.entry.hash))
    guard frontier.root == checkpoint.root, log.items.allSatisfy(\.proof.isEmpty) else {
      throw ProofFault(
        "entri \(log.origin) tidak menuju akar yang ditandatangani",
        "the entries of \(log.origin) do not lead to the signed root")
    }
  }

  /// A register of the entries that were shown, on one day.
  func view(of file: ProofFile, on day: CalendarDay) -> RegisterView {
    let zone = IndonesianZone.allCases.first { $0.offset == file.claim.offset } ?? .wib
    let leaves = items.compactMap(\.entry.leaf)
    var payloads: [Subject: [MemberID: StoredRecord]] = [:]
    var acts: [LeafID: ActRecord] = [:]
    for (leaf, item) in zip(leaves, items) {
      let record = item.payload.flatMap {
        StoredRecord($0.payload, of: leaf.subject, by: leaf.author, mediaType: item.entry.payload?.mediaType)
      }
      // Of a record the newest revision counts, also if it came without its payload.
      if case .act(let act)? = record {
        acts[leaf.id] = act
      } else {
        payloads[leaf.subject, default: [:]][leaf.author] = record
      }
    }
    let kept = KeptRecords(payloads: payloads, acts: acts)
    return RegisterView(
      register: Register(leaves: leaves, settings: FlagSettings(offset: file.claim.offset)),
      profiles: kept.profiles, applications: RecordShelf(ids: []) { _ in nil },
      withdrawnApplications: RecordShelf(ids: []) { _ in nil }, instruments: kept.instruments,
      headings: kept.headings, adoptions: kept.adoptions, acts: RecordShelf(ids: acts.keys) { [acts] in acts[$0] },
      gazetteer: ReferenceData.gazetteer, heads: heads, today: day, zone: zone,
      state: RegisterState(checkpoints), member: file.claim.instrument.member,
      realm: file.logs.first?.origin.realm ?? .official)
  }
}

extension ProofVerdict.Trust {
  fileprivate func fits(_ key: VerifierKey) -> Bool {
    switch self {
    case .key(let trusted): trusted == key
    case .fingerprint(let typed): Fingerprint.matches(typed, key)
    }
  }
}

/// The newest records of a proof, by what they describe.
private struct KeptRecords {
  let profiles: RecordShelf<MemberID, Profile>
  let instruments: RecordShelf<RecordID, InstrumentRecord>
  let headings: [RecordID: InstrumentHeading]
  let adoptions: RecordShelf<RecordID, AdoptionRecord>

  init(payloads: [Subject: [MemberID: StoredRecord]], acts: [LeafID: ActRecord]) {
    var profiles: [MemberID: Profile] = [:]
    var instruments: [RecordID: InstrumentRecord] = [:]
    var adoptions: [RecordID: AdoptionRecord] = [:]
    for (subject, records) in payloads {
      for (member, record) in records {
        switch record {
        case .profile(let profile): profiles[member] = profile
        case .instrument(let instrument): instruments[RecordID(member, subject.slug)] = instrument
        case .adoption(let adoption): adoptions[RecordID(member, subject.slug)] = adoption
        case .application, .sharing, .notice, .act: continue
        }
      }
    }
    self.profiles = RecordShelf(ids: profiles.keys) { [profiles] in profiles[$0] }
    self.instruments = RecordShelf(ids: instruments.keys) { [instruments] in instruments[$0] }
    self.adoptions = RecordShelf(ids: adoptions.keys) { [adoptions] in adoptions[$0] }
    headings = instruments.mapValues {
      InstrumentHeading(title: $0.title, dataClass: $0.dataClass, numbers: $0.numbers)
    }
  }
}
