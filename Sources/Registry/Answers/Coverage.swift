package import Catalog

/// On what the use of an application rests on a legal day; never a judgement that a use is unlawful.
package struct UseBasis: Hashable, Sendable {
  /// Everything recorded that bears on it, what covers first; empty where nothing is.
  package let grounds: [Ground]

  init(_ grounds: some Sequence<Ground>) {
    self.grounds = Set(grounds).sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }
  }

  /// The word for it: covered by any ground that covers, else a framework alone, else not known, else nothing.
  package var coverage: Coverage { grounds.map(\.coverage).first ?? .noBasis }

  /// The last day of what covers the use; nil where it has none or it is not known.
  ///
  /// Of several grounds the one that lasts longest.
  package var until: CalendarDay? {
    let days = grounds.filter { $0.coverage == coverage }.map(\.until)
    return days.contains(nil) ? nil : days.compactMap(\.self).max()
  }

  /// One thing that bears on a use.
  package enum Ground: Hashable, Sendable {
    /// The taker owns the application.
    case own
    /// An agreement that carries the cooperation out is in force for both.
    case agreement(RecordID, until: CalendarDay?)
    /// Aplikasi Umum, the same for all governments (Perpres 95/2018).
    case general
    /// A licence that lets everybody use it.
    case openLicence(String)
    /// A letter of the giver that is in force, without the taker's signature.
    case letter(RecordID, until: CalendarDay?)
    /// A handover (BAST) that both sides put in writing; its number, where it is known.
    case handover(RecordID, number: String?)
    /// Only a framework is in force for both.
    case framework(RecordID, until: CalendarDay?)
    /// The status of the instrument that is named for it is not known.
    case unclear(RecordID)
  }
}

extension UseBasis.Ground {
  /// What this ground alone amounts to.
  package var coverage: Coverage {
    switch self {
    case .own, .agreement, .general, .openLicence, .letter, .handover: .covered
    case .framework: .umbrellaOnly
    case .unclear: .unknown
    }
  }

  /// The record that one reads about it.
  package var record: RecordID? {
    switch self {
    case .agreement(let id, _), .letter(let id, _), .framework(let id, _), .unclear(let id): id
    case .own, .general, .openLicence, .handover: nil
    }
  }

  /// The last day, where it is known.
  var until: CalendarDay? {
    switch self {
    case .agreement(_, let until), .letter(_, let until), .framework(_, let until): until
    case .own, .general, .openLicence, .handover, .unclear: nil
    }
  }

  /// A stable name for programs.
  package var code: String {
    switch self {
    case .own: "own"
    case .agreement: "agreement"
    case .general: "general-application"
    case .openLicence: "open-licence"
    case .letter: "permission"
    case .handover: "handover"
    case .framework: "framework"
    case .unclear: "unclear"
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .own: 0
    case .agreement: 1
    case .general: 2
    case .openLicence: 3
    case .letter: 4
    case .handover: 5
    case .framework: 6
    case .unclear: 7
    }
  }

  fileprivate var order: String { record?.description ?? "" }
}
