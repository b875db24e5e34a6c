package import Catalog
package import Transfer

/// What came of one run.
package struct ReminderReport: Sendable {
  /// In the order in which the mails went out, those last that did not.
  package internal(set) var mails: [Mail] = []

  /// One mail and its fate.
  package struct Mail: Sendable {
    package let recipient: MailAddress
    package let day: CalendarDay
    /// Whether an earlier run had begun it and did not learn what came of it.
    package let isAgain: Bool
    package let outcome: Outcome
  }

  /// The fate of a mail.
  package enum Outcome: Hashable, Sendable {
    case sent
    /// Surely not taken; its reminders are due again.
    case failed(TransferError)
    /// Perhaps taken: it goes out again as it was, under the same `Message-ID`.
    case open(TransferError)
    /// Not tried, since the mail server is in trouble; it is due again, or still open.
    case untried
  }

  /// Whether a mail failed for a reason that the next one would meet too.
  var isTroubled: Bool {
    mails.contains { mail in
      switch mail.outcome {
      case .failed(let error), .open(let error): !error.isAboutOneMail
      case .sent, .untried: false
      }
    }
  }

  /// Whether there is nothing left to try again.
  package var isComplete: Bool { mails.allSatisfy { $0.outcome == .sent } }
}

extension TransferError {
  /// Whether the mail may have been taken all the same.
  var leavesMailOpen: Bool {
    switch self {
    // Who stops in the middle does not learn how far it had come.
    case .unconfirmed, .cancelled, .shutDown: true
    default: false
    }
  }

  /// Whether it concerns one mail and says nothing about the next.
  var isAboutOneMail: Bool {
    switch self {
    case .mailRefused(let stage, _, _, _): [.recipient, .message].contains(stage)
    case .unconfirmed, .badMail: true
    default: false
    }
  }
}
