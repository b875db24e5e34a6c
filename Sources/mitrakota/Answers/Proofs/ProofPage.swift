import Catalog
import Exchange
import Registry

/// What a proof shows, as a person reads it: where the agreement stands, and on what the proof rests.
struct ProofPage {
  let verdict: ProofVerdict
  let session: Session

  private var wording: Wording { session.wording(verdict.view) }
  private var width: Int { session.terminal.width }

  var lines: [String] {
    let known = verdict.view.heads.compactMap(\.lastRecorded).max() ?? Instant(seconds: 0)
    var page = StatusPage(answer: verdict.answer, view: verdict.view, known: known, session: session)
    // A proof knows nothing of today, only of the day that it was made for.
    let day = wording.date(verdict.answer.status.day).uppercased()
    page.headlines = [session.say("PADA \(day): ", "ON \(day): ") + wording.headline(verdict.answer.status)]
    let facts: [(String, String)] = [
      (session.say("Bukti", "Proof"), counts),
      (session.say("Log", "Logs"), verdict.file.logs.map(\.origin.description).joined(separator: ", ")),
      (session.say("Direktori", "Directory"), verdict.fingerprint),
    ]
    let indent = (facts.map(\.0.count).max() ?? 0) + 2
    let warning = session.say(
      "Bukti menunjukkan bahwa entri-entri ini ada di log yang ditandatangani, bukan bahwa tidak ada yang lain.",
      "A proof shows that these entries stand in signed logs, not that there are no others.")
    return [session.terminal.paint(session.say("TERBUKTI", "PROVED"), .green)] + page.lines + [""]
      + facts.flatMap { Paragraph.labelled($0.0, $0.1, indent: indent, width: width) }
      + Paragraph.broken(warning, width: width)
  }

  private var counts: String {
    let (entries, payloads) = (wording.number(verdict.entries), wording.number(verdict.payloads))
    return session.say(
      "\(entries) entri dan \(payloads) isi; setiap tanda tangan, hash, dan jalur cocok",
      "\(entries) entries and \(payloads) payloads; every signature, hash and path fits")
  }
}
