/// How far the talk with a mail server had come when it said no.
package enum MailStage: String, Hashable, Sendable, CaseIterable {
  /// It does not want to talk with this node.
  case greeting
  /// User name or password is wrong, or not asked for in a way that is understood.
  case login
  case sender
  case recipient
  /// The mail itself, or that there is one.
  case message
}
