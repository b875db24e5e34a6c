/// What an instrument lays down, as far as it decides a status.
public struct Terms: Hashable, Sendable {
  public var kind: InstrumentKind
  /// The family of texts that the instrument belongs to.
  public var cooperation: RecordID
  /// Everyone who takes part, first party first; a party stands once.
  public var participants: [Participant]
  /// What must happen for the instrument to enter into force; nil where it is not known.
  public var condition: Condition?
  /// The first day in force as the text says it; nil: the day on which the condition is met.
  public var firstDay: CalendarDay?
  public var duration: Duration
  public var renewal: Renewal
  /// Days of notice before an early end, 1…3650; nil: not known.
  public var noticeDays: Int?
  public var relations: [Relation]
  /// The rule pack that governs the instrument, such as `pp-50-2007`; nil: by its dates.
  public var regime: Slug?

  /// Makes terms; what is left out is not known.
  public init(
    kind: InstrumentKind, cooperation: RecordID, participants: [Participant], condition: Condition? = nil,
    firstDay: CalendarDay? = nil, duration: Duration = .unknown, renewal: Renewal = .unknown,
    noticeDays: Int? = nil, relations: [Relation] = [], regime: Slug? = nil
  ) {
    self.kind = kind
    self.cooperation = cooperation
    self.participants = participants
    self.condition = condition
    self.firstDay = firstDay
    self.duration = duration
    self.renewal = renewal
    self.noticeDays = noticeDays
    self.relations = relations
    self.regime = regime
  }

  /// The parties that must sign, first party first.
  public var parties: [PartyID] { participants.filter { $0.role == .pihak }.map(\.party) }

  /// How long the instrument lasts. Silence is `unknown`; "tanpa batas waktu" is a value.
  public enum Duration: Hashable, Sendable {
    case unknown
    /// The last day in force as the text says it, inclusive.
    case until(CalendarDay)
    /// Whole months 1…1200 from the first day; the last day is the day before they have passed.
    case months(Int)
    case unlimited
  }

  /// What happens at the end of the term.
  public enum Renewal: Hashable, Sendable {
    case unknown
    case none
    case byAgreement
    /// Renews itself for so many months, 1…1200.
    case automatic(months: Int)
  }
}

/// The kind of text. Open, because cities have given such texts many names.
public struct InstrumentKind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  /// Kesepakatan Bersama, the joint agreement (MoU).
  public static let kb = Self(rawValue: "kb")
  /// Perjanjian Kerja Sama, the cooperation agreement that carries out a KB.
  public static let pks = Self(rawValue: "pks")
  /// A memorandum of before PP 28/2018, whatever it was called.
  public static let mou = Self(rawValue: "mou")
  public static let addendum = Self(rawValue: "adendum")
  public static let prolongation = Self(rawValue: "perpanjangan")
  public static let termination = Self(rawValue: "pengakhiran")
  /// Nota Kesepakatan of a synergy with the central government.
  public static let nk = Self(rawValue: "nk")
}

/// A party, witness or helper of an instrument.
public struct Participant: Hashable, Sendable {
  public var party: PartyID
  public var role: Role

  /// Makes a participant; the usual role is that of a party who must sign.
  public init(_ party: PartyID, _ role: Role = .pihak) {
    self.party = party
    self.role = role
  }

  /// Roles in an instrument; only `pihak` must sign (PP 28/2018 art 3, 45).
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case pihak, saksi, mengetahui, fasilitator, depositari, penyetuju, pelaksana, penghubung
  }
}

/// How one instrument relates to another.
public struct Relation: Hashable, Sendable {
  public var kind: Kind
  public var target: RecordID

  /// Makes a relation to `target`.
  public init(_ kind: Kind, _ target: RecordID) {
    self.kind = kind
    self.target = target
  }

  /// The relations that the model knows.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case carriesOut = "melaksanakan"
    case amends = "mengubah"
    case extends = "memperpanjang"
    case replaces = "menggantikan"
    case ends = "mengakhiri"
    case annex = "lampiran"
    case accession = "aksesi"
    case corrects = "ralat"
    case sameAs = "sama-dengan"
    case related = "terkait"
  }
}
