import Catalog
import Exchange

/// The words of a digest, as plain text.
struct ReminderLetter {
  let reminders: [Reminder]
  let view: RegisterView
  let wording: Wording
  let contact: String

  var subject: String {
    let count = reminders.count
    return language.say(
      "Pengingat kerja sama, \(wording.date(view.today)): \(count) hal",
      "Reminders of agreements, \(wording.date(view.today)): \(count) matter\(count == 1 ? "" : "s")")
  }

  var text: String { ([opening] + sections + [ending]).joined(separator: "\n\n") + "\n" }

  private var language: Language { wording.language }

  private var opening: String {
    let (member, day) = (view.name(of: view.member.party), wording.date(view.today))
    return language.say(
      "Pengingat dari register kerja sama MitraKota, \(member), per \(day).",
      "Reminders from the MitraKota register of agreements, \(member), as of \(day).")
  }

  /// One class of data after the other; what is not official says so above itself.
  private var sections: [String] {
    let byClass = Dictionary(grouping: reminders) { view.dataClass(ofInstrument: $0.instrument) }
    return DataClass.allCases.flatMap { dataClass -> [String] in
      guard let reminders = byClass[dataClass] else { return [] }
      let notices = view.notices(dataClass, of: reminders.map(\.instrument.member), in: language)
      return notices.map { "*** \($0) ***" } + reminders.map(paragraph)
    }
  }

  private func paragraph(_ reminder: Reminder) -> String {
    let left = view.today.distance(to: reminder.date)
    let status = view.register.status(of: reminder.instrument, on: view.today)
    let parties = status.parties.filter { $0.role == .pihak }.map { wording.party($0.party) }
    return [
      "\(wording.date(reminder.date)) (\(wording.countdown(left))): \(wording.name(reminder.kind))",
      "  \(view.title(of: reminder.instrument))",
      parties.isEmpty ? "" : "  \(parties.joined(separator: " – "))",
      "  \(reminder.instrument)",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var ending: String {
    let rule = language.say(
      "Tiap pengingat dikirim satu kali. Pencatatan di register ini bukan penilaian keabsahan hukum.",
      "Each reminder is sent once. What stands in this register is no judgement of legal validity.")
    guard !contact.isEmpty else { return rule }
    return rule + "\n"
      + language.say(
        "Pertanyaan, atau ingin berhenti menerima: \(contact)", "Questions, or to receive no more: \(contact)")
  }
}
