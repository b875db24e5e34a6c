import Catalog

/// A status as shape, word and colour, so that none of the three carries it alone.
struct Badge {
  let tone: String
  let shape: String
  let word: String

  init(tone: Tone, _ word: String) {
    self.tone = tone.rawValue
    shape = tone.shape
    self.word = word
  }

  init(_ phase: Phase, _ wording: Wording) {
    self.init(tone: Tone(phase), wording.name(phase))
  }

  init(_ coverage: Coverage, _ wording: Wording) {
    self.init(tone: Tone(coverage), wording.name(coverage))
  }

  /// A class of the style sheet, with the shape that belongs to it.
  enum Tone: String {
    case good, waiting, talking, over, bad, unknown

    var shape: String {
      switch self {
      case .good: "●"
      case .waiting: "◐"
      case .talking: "○"
      case .over: "■"
      case .bad: "✕"
      case .unknown: "?"
      }
    }

    init(_ phase: Phase) {
      self =
        switch phase {
        case .inForce: .good
        case .awaitingApproval, .awaitingSignatures, .partlySigned, .signed, .suspended: .waiting
        case .offered, .discussion, .textAgreed: .talking
        case .ended, .noRecord: .over
        case .rejected, .cancelled, .unanswered, .struck: .bad
        case .unknown: .unknown
        }
    }

    init(_ coverage: Coverage) {
      self =
        switch coverage {
        case .covered: .good
        case .umbrellaOnly: .waiting
        case .noBasis: .over
        case .unknown: .unknown
        }
    }
  }
}
