import Catalog

/// Who an act's party may be.
enum Speech {
  /// A party acts: the member itself, if it is one, or else another on whose behalf it is recorded.
  case party
  /// The member acts for itself, party or not, unless it records for another.
  case recorder
  /// Nobody in particular, as of a meeting, unless it is recorded for somebody.
  case nobody
}

extension ActVerb {
  var speech: Speech {
    switch self {
    case .open, .recordLegacy, .discuss, .planSigning, .relate, .strike, .correct: .nobody
    case .deposit, .register, .witness, .comment, .acknowledge, .confirm: .recorder
    default: .party
    }
  }

  /// Whether the party must be found: a newcomer is no participant yet, and an offer may come before all terms.
  var isOfNewcomer: Bool { self == .accede || self == .offer }
}

/// The party of an act with what shows it, where it is another's.
struct Speaker {
  /// Nil where nobody in particular acts.
  let party: PartyID?
  let sources: [Source]
  let documents: [DocumentReference]

  /// Decides who acts.
  ///
  /// - Parameter participants: Those of the instrument as far as it is known; empty: not known.
  init(
    _ verb: ActVerb, _ voice: Voice, participants: [Participant], in view: RegisterView
  ) throws(RegistryError) {
    let own = view.member.party
    let found = try voice.sources.map { text throws(RegistryError) in try SourceWords(text) }
    sources = found.map(\.source)
    documents = found.compactMap { words in words.file.map { $0.reference(heldBy: own, $0.name.collapsed) } }
    if let words = voice.onBehalfOf {
      let party = try view.identifyParty(words)
      guard party == own || !sources.isEmpty else { throw .sourceNeeded(view.name(of: party), words) }
      self.party = party
      return
    }
    switch verb.speech {
    case .nobody: party = nil
    case .recorder: party = own
    case .party:
      let isNewcomer = verb.isOfNewcomer && own.region != nil
      guard isNewcomer || participants.isEmpty && own.region != nil || participants.contains(where: { $0.party == own })
      else { throw .notAParty(verb, own: view.name(of: own), participants.map(\.party), in: view) }
      party = own
    }
  }
}

extension RegistryError {
  fileprivate static func sourceNeeded(_ name: String, _ words: String) -> RegistryError {
    RegistryError(
      .badInput,
      id: "Catatan atas nama \(name) harus menyebut sumbernya. Tambahkan --source dengan berkas, alamat, atau judul, "
        + "misalnya --source \"Surat Sekretaris Daerah, 12 Maret 2024\".",
      en: "What is recorded on behalf of \(name) must name its source. Add --source with a file, an address or a "
        + "title, such as --source \"Letter of the regional secretary, 12 March 2024\".")
  }

  fileprivate static func notAParty(
    _ verb: ActVerb, own: String, _ participants: [PartyID], in view: RegisterView
  ) -> RegistryError {
    let names = participants.map { "\(view.name(of: $0)) (\($0))" }.joined(separator: ", ")
    let example = participants.first?.description ?? "74.72"
    return RegistryError(
      .badInput,
      id: "Simpul ini milik \(own), yang bukan pihak naskah ini"
        + (names.isEmpty ? ". " : "; pihaknya \(names). ")
        + "Sebutkan pihak yang bertindak dan sumbernya: --on-behalf-of \(example) --source …",
      en: "This node is that of \(own), which is no party to this text"
        + (names.isEmpty ? ". " : "; its parties are \(names). ")
        + "Name the party that acts, and the source: --on-behalf-of \(example) --source …")
  }
}
