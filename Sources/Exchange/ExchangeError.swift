/// Bytes that are not what they were taken for, or values that cannot be written, told so that somebody can act.
///
/// Equality compares ``code`` and ``problem``, so that a test can name the error it expects.
package struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which format was broken; stable, for programs.
  package let code: Code
  /// Who can mend it.
  package let fault: Fault
  /// What happened, with the offending text quoted and shortened.
  package let problem: String
  /// The rule that was broken.
  package let rule: String

  /// Makes the error for one broken rule; neither sentence ends in a full stop.
  package init(_ code: Code, _ problem: String, rule: String, fault: Fault = .sender) {
    self.code = code
    self.fault = fault
    self.problem = problem
    self.rule = rule
  }

  /// One of the formats, as a stable name such as `exchange.manifest`. Open, since each room adds its own.
  package struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
  }

  /// Who can mend it. A sender is never taken for the member whose log the bytes claim to be.
  package enum Fault: Hashable, Sendable {
    /// Whoever sent the bytes. They are unsigned or unverified, so they convict nobody else.
    case sender
    /// Whoever made the value on this node: it cannot be written, and nothing was.
    case author
    /// Nobody: the sender speaks a later version.
    case version
  }

  /// What to do next.
  package var remedy: String {
    switch fault {
    case .sender: "Keep nothing of these bytes and ask another node; the fault is the sender's."
    case .author: "Correct the value and write it again; nothing has been written."
    case .version: "Bring this node up to date; until then leave the sender for this round."
    }
  }

  package var description: String { "\(code): \(problem); \(rule). \(remedy)" }

  package static func == (a: Self, b: Self) -> Bool { a.code == b.code && a.problem == b.problem }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(problem)
  }
}

extension ExchangeError.Code {
  package static let entry = Self(rawValue: "exchange.entry")
  package static let run = Self(rawValue: "exchange.run")
  package static let manifest = Self(rawValue: "exchange.manifest")
  package static let heads = Self(rawValue: "exchange.heads")
  package static let pull = Self(rawValue: "exchange.pull")
  package static let push = Self(rawValue: "exchange.push")
  package static let payload = Self(rawValue: "exchange.payload")
  package static let path = Self(rawValue: "exchange.path")
}

extension ExchangeError {
  /// The same error, laid at another door: what was read back was written here.
  func blaming(_ fault: Fault) -> ExchangeError {
    ExchangeError(code, problem, rule: rule, fault: fault)
  }
}
