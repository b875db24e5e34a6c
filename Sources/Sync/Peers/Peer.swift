package import Exchange

/// Another node, as one round sees it: live over HTTP, or in memory.
///
/// One round makes one call at a time. Answers are bytes of a stranger that have been parsed and no more.
/// A call ends: the implementation bounds its time and the bytes that it reads, and throws.
package protocol Peer: Sendable {
  /// A stable name for memory and reports, such as its address without credentials.
  var name: String { get }

  /// Every head that the peer holds, or those changed since a generation of its own.
  func heads(since: Generation?) async throws(PeerFault) -> HeadsAnswer

  /// Parts of what is wanted, in any order of logs, and what is left.
  func pull(_ request: PullRequest) async throws(PeerFault) -> PullAnswer

  /// Offers one part. Not accepted with a held size means: continue from there.
  func push(_ manifest: Manifest) async throws(PeerFault) -> PushAnswer
}

/// What a peer says to a request for heads.
package enum HeadsAnswer: Sendable {
  /// Nothing since the generation that was named.
  case unchanged
  case heads(HeadsDocument)
}

/// A peer that gave no usable answer. Says nothing about any member.
package struct PeerFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let kind: Kind
  /// What happened, quoting what came; without a full stop.
  package let what: String

  /// Names what kept the peer from answering.
  package init(_ kind: Kind, _ what: String) {
    self.kind = kind
    self.what = what
  }

  /// Kinds of failure, by what can be done about them.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No connection, or it broke, or time ran out.
    case unreachable
    /// A status that is no answer to the question, such as 500.
    case refused
    /// Bytes in another form: a captive portal's page, a cut answer.
    case malformed
    /// More than the limit.
    case tooMuch
  }

  /// What happened, the rule, the next step.
  package var description: String {
    switch kind {
    case .unreachable: "\(what); a round needs a connection. It is tried again later, other peers now."
    case .refused: "\(what); a node answers heads, pull and push. Ask its operator if it goes on."
    case .malformed:
      "\(what); answers have one form. Check the address and whether a login page is in between."
    case .tooMuch: "\(what); answers are bounded. Ask its operator; other peers are asked now."
    }
  }
}
