import Catalog
import Exchange
import Registry

/// The answer about one agreement as a few plain lines to paste into a message; WhatsApp shows what stands between
/// asterisks in bold.
struct StatusMessage {
  let answer: AgreementAnswer
  let view: RegisterView
  let session: Session

  private var status: InstrumentStatus { answer.status }
  private var wording: Wording { session.wording(view) }

  /// The title, where it stands, who they are, until when, what is missing, the link and the day, each a line.
  var lines: [String] {
    ["*\(answer.title.filter { $0 != "*" && !$0.isNewline })*"] + wording.headlines(answer.statuses) + facts
      + status.missing.map { session.say("Belum ada: ", "Missing: ") + wording.sentence($0) } + foot
  }

  private var facts: [String] {
    let parties = status.parties.filter { $0.role == .pihak }.map { wording.party($0.party) }
    let numbers = answer.record?.numbers.map(\.text) ?? []
    var lines: [String] = []
    if !parties.isEmpty { lines.append(parties.joined(separator: " – ")) }
    if !numbers.isEmpty { lines.append(session.say("Nomor: ", "Numbers: ") + numbers.joined(separator: "; ")) }
    if let last = status.lastDay { lines.append(session.say("Sampai: ", "Until: ") + wording.date(last.day)) }
    return lines
  }

  // A message travels alone, so its class of data travels in it.
  private var foot: [String] {
    let link = session.gridOptions.link(to: PagePath.agreement(answer.id, .status).description)
    let day = wording.date(status.day)
    let notices = view.notices(answer.dataClass, of: [answer.id.member], in: session.language)
    let dataClass = answer.dataClass == .official ? notices : [wording.heading(of: answer.dataClass)] + notices
    return [link].compactMap(\.self) + [session.say("Per \(day)", "As of \(day)")]
      + (dataClass.isEmpty ? [] : [dataClass.joined(separator: ". ")])
  }
}
