import Catalog
import Registry

/// The answer about one agreement as a person reads it: where it stands, since when, who signed, why, what is
/// missing, and what it is derived from.
struct StatusPage {
  let answer: AgreementAnswer
  let view: RegisterView
  /// The state of knowledge that the answer was made from.
  let known: Instant
  let session: Session
  /// What stands at the top instead of the status on the day asked for and on today.
  var headlines: [String]?

  private var status: InstrumentStatus { answer.status }
  private var wording: Wording { session.wording(view) }
  private var width: Int { session.terminal.width }

  /// The page.
  var lines: [String] { head + period + parties + reasons + foot + banner }

  /// The page without its last lines, which name the moment and the state: equal on nodes that agree.
  var body: [String] { head + period + parties + reasons }

  /// Name and value, for programs that read lines.
  var fields: [[String]] {
    [
      ["id", answer.id.description], ["title", answer.title], ["dataClass", answer.dataClass.rawValue],
      ["day", status.day.description], ["phase", status.phase.rawValue],
      ["headline", wording.headline(status)],
      ["since", status.since?.description ?? ""], ["entry", status.entry?.description ?? ""],
      ["lastDay", status.lastDay?.day.description ?? ""],
      ["daysLeft", status.daysLeft.map(String.init) ?? ""],
      ["state", "\(answer.state)"],
    ]
  }

  // The headline, the title beside it where the line has room, today's headline, parties and numbers.
  private var head: [String] {
    let headlines = headlines ?? wording.headlines(answer.statuses)
    let first = headlines.first ?? ""
    let fits = width == .max || first.count + 5 + answer.title.count <= width
    let painted = session.terminal.paint(first, status.phase.paint)
    var lines =
      fits
      ? ["\(painted)     \(answer.title)"]
      : Paragraph.broken(first, width: width).map {
        session.terminal.paint($0, status.phase.paint)
      }
    if !fits { lines += labelled("", answer.title) }
    lines += headlines.dropFirst().flatMap { Paragraph.broken($0, width: width) }
    let names = status.parties.filter { $0.role == .pihak }.map { wording.party($0.party) }
    let facts =
      [names.joined(separator: " – ")].filter { !$0.isEmpty } + (answer.record?.numbers.map(\.text) ?? [])
    return lines + (facts.isEmpty ? [] : labelled("", facts.joined(separator: " · ")))
  }

  private var period: [String] {
    var lines: [String] = []
    if let withdrawal = view.register.withdrawal(.instrument, of: answer.id) {
      let moment = wording.date(withdrawal.recordedAt)
      lines += labelled(
        session.say("Ditarik", "Withdrawn"),
        session.say(
          "pada \(moment) oleh pencatatnya; riwayat dan kedudukannya tetap",
          "on \(moment) by its recorder; history and status stay"))
    }
    if let entry = status.entry {
      let ground = entryGround(entry).map { "  (\($0))" } ?? ""
      lines += labelled(session.say("Mulai", "From"), wording.date(entry) + ground)
    }
    let until = session.say("Sampai", "Until")
    if let last = status.lastDay {
      lines += labelled(until, wording.date(last.day) + "  (" + distance(to: last) + ")")
    } else if status.entry != nil, status.terms?.duration == .unlimited {
      lines += labelled(until, session.say("tanpa batas waktu", "without an end"))
    }
    return lines
  }

  private func entryGround(_ entry: CalendarDay) -> String? {
    if status.terms?.firstDay == entry {
      return session.say("tanggal menurut naskah", "the day that the text names")
    }
    guard status.signed == status.required, status.terms?.condition ?? .allSigned == .allSigned else {
      return nil
    }
    return session.say("semua pihak telah menandatangani", "all parties have signed")
  }

  private func distance(to last: InstrumentStatus.LastDay) -> String {
    let days = status.day.distance(to: last.day)
    let count = wording.number(abs(days))
    let isToday = answer.statuses.today == nil
    let text =
      switch days {
      case 0: session.say("hari terakhir", "the last day")
      case 1...:
        isToday
          ? session.say("\(count) hari lagi", "in \(count) days")
          : session.say("\(count) hari setelah tanggal itu", "\(count) days after that day")
      default:
        isToday
          ? session.say("\(count) hari yang lalu", "\(count) days ago")
          : session.say("\(count) hari sebelum tanggal itu", "\(count) days before that day")
      }
    return last.computed
      ? text + session.say("; dihitung dari jangka waktu", "; computed from the term") : text
  }

  private var parties: [String] {
    guard !status.parties.isEmpty else { return [] }
    let rows = status.parties.map { party in
      [
        wording.party(party.party), wording.signature(party),
        party.role == .pihak ? party.method.map(wording.name) ?? "" : wording.name(party.role),
        wording.confirmation(party),
      ]
    }
    let header =
      session.language == .id
      ? ["PIHAK", "TANDA TANGAN", "CARA", "DIKONFIRMASI OLEH"]
      : ["PARTY", "SIGNATURE", "HOW", "CONFIRMED BY"]
    return Table(header: header, rows: rows, gap: 4, firstWidth: indent).lines(width: width)
  }

  private var reasons: [String] {
    var lines: [String] = []
    for (index, ground) in status.why.enumerated() {
      lines += labelled(index == 0 ? session.say("Sebab", "Why") : "", wording.sentence(ground))
    }
    for (index, missing) in status.missing.enumerated() {
      lines += labelled(index == 0 ? session.say("Belum ada", "Missing") : "", wording.sentence(missing))
    }
    for (index, flag) in status.flags.enumerated() {
      lines += labelled(index == 0 ? session.say("Catatan", "Note") : "", note(flag))
    }
    return lines
  }

  // A late record with its day, which the flag alone does not carry.
  private func note(_ flag: Flag) -> String {
    guard case .recordedLate(let id, let days) = flag,
      let recorded = status.parties.first(where: { $0.party == id })?.claims.map(\.recordedAt).min()
    else { return wording.sentence(flag) }
    let (name, day) = (wording.party(id), wording.date(recorded))
    return session.say(
      "tanda tangan \(name) baru dicatat \(day) (\(wording.number(days)) hari kemudian)",
      "the signature of \(name) was recorded only on \(day) (\(wording.number(days)) days later)")
  }

  private var foot: [String] {
    let (day, moment) = (wording.date(status.day), session.moment(known, zone: view.zone))
    let text = session.say(
      "Per \(day), menurut catatan s.d. \(moment), keadaan \(view.shortState)",
      "As of \(day), by the records up to \(moment), state \(view.shortState)")
    return Paragraph.broken(text, width: width).map { session.terminal.paint($0, .faint) }
  }

  private var banner: [String] {
    guard answer.dataClass != .official else { return [] }
    return session.heading(
      of: answer.dataClass, session.banners(answer.dataClass, of: [answer.id.member], view))
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    Paragraph.labelled(label, text, indent: indent, width: width)
  }

  /// Where texts begin beside labels; names of parties that are as short share the column.
  private var indent: Int {
    let longest =
      status.missing.isEmpty ? session.say("Catatan", "Missing") : session.say("Belum ada", "Missing")
    return longest.count + 2
  }
}

extension Phase {
  /// Green is in force, red is over or refused, yellow asks for something.
  fileprivate var paint: Paint {
    switch self {
    case .inForce: .green
    case .ended, .rejected, .cancelled, .struck, .unanswered: .red
    case .noRecord: .bold
    default: .yellow
    }
  }
}

extension RegisterView {
  /// The first six digits of the *keadaan*, for people.
  var shortState: String { String("\(state)".prefix(6)) }
}
