/// What the register is taken to know when it answers: everything, or a prefix of each log.
public enum Knowledge: Hashable, Sendable {
  /// All entries held.
  case now
  /// Of each log the longest prefix recorded up to and including this moment.
  case instant(Instant)
  /// Of each log the first so many entries; of a log that is not named, none.
  ///
  /// The only reproducible one: entries that arrive later are beyond the heads and change no answer.
  case heads([MemberID: Int])

  /// The part of one log that is known; `log` holds entries of one member in the order of their index.
  public func prefix(of log: [Leaf]) -> ArraySlice<Leaf> {
    switch self {
    case .now: log[...]
    case .instant(let instant): log.prefix { $0.recordedAt <= instant }
    case .heads(let sizes): log.prefix { $0.index < sizes[$0.author, default: 0] }
    }
  }
}
