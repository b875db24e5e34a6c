import Catalog
import Exchange
import Registry

/// One agreement: where it stands, why, what is missing, and everything that is recorded about it.
struct AgreementModel {
  let title: String
  let kind: String?
  let badge: Badge
  let headlines: [String]
  let why: [String]
  let missing: [String]
  let flags: [Remark]
  let parties: [Party]
  let facts: [Fact]
  let relations: [Kin]
  let applications: [Link]
  let uses: [UseTable]
  let history: [Event]
  let sources: [Link]
  let proof: [Fact]
  let choices: GridModel.Choices

  /// Something worth an eye.
  struct Remark {
    let code: String
    let words: String
  }

  struct Party {
    let name: Link
    let role: String
    let signature: String
    let signed: Bool
    let confirmation: String
    let number: String
  }

  /// A name and what is known under it.
  struct Fact {
    let name: String
    let words: String
  }

  struct Kin {
    let relation: String
    let other: Link
  }

  struct Event {
    let date: String
    let act: String
    let party: String
    let recorded: String
    let note: String?
  }
}

extension Reading {
  func agreementPage(_ id: RecordID) throws(PageProblem) -> Page {
    guard view.register.instruments.contains(id) else { throw noAgreement(id.slug.description) }
    let answer = view.agreement(id, on: day)
    let status = answer.status
    let model = AgreementModel(
      title: answer.title, kind: status.terms.map { wording.name($0.kind) },
      badge: Badge(status.phase, wording), headlines: wording.headlines(answer.statuses),
      why: status.why.map(wording.sentence), missing: status.missing.map(wording.sentence),
      flags: status.flags.map { .init(code: $0.code, words: wording.sentence($0)) },
      parties: status.parties.map { party($0, answer.record) }, facts: facts(answer),
      relations: relations(answer.relatives),
      applications: (answer.record?.applications ?? []).map { link(application: $0) },
      uses: tables(
        answer.adoptions, caption: say("Pemakaian yang bersandar padanya", "Uses that rest on it")),
      history: answer.history.map(event), sources: links(answer.sources), proof: proof(answer),
      choices: views(of: id))
    return Page(
      template: .agreement, title: answer.title, model: model,
      banners: banner(answer.dataClass).map { [$0] } ?? [])
  }

  private func party(_ party: PartyStatus, _ record: InstrumentRecord?) -> AgreementModel.Party {
    let number = record?.numbers.first { $0.party == party.party }?.text
    let method = party.hasSigned ? party.method.map { ", " + wording.name($0) } ?? "" : ""
    return AgreementModel.Party(
      name: link(party.party), role: wording.name(party.role),
      signature: party.role == .pihak ? wording.signature(party) + method : "–",
      signed: party.hasSigned, confirmation: wording.confirmation(party).isEmpty ? "–" : wording.confirmation(party),
      number: number ?? "–")
  }

  private func relations(_ relatives: Relatives) -> [AgreementModel.Kin] {
    relatives.outgoing.map { .init(relation: wording.name($0.kind), other: link(instrument: $0.other)) }
      + relatives.incoming.map {
        .init(relation: wording.name($0.kind, incoming: true), other: link(instrument: $0.other))
      }
  }

  private func event(_ line: AgreementAnswer.HistoryLine) -> AgreementModel.Event {
    let recorded = say(
      "\(wording.member(line.leaf.author)), \(wording.date(line.leaf.recordedAt))",
      "\(wording.member(line.leaf.author)), \(wording.date(line.leaf.recordedAt))")
    guard case .act(let act) = line.leaf.statement else {
      return .init(date: "–", act: line.leaf.subject.description, party: "", recorded: recorded, note: nil)
    }
    return AgreementModel.Event(
      date: act.date.map { wording.date($0) } ?? say("tidak diketahui", "not known"),
      act: wording.name(act.verb),
      party: act.party.map(wording.party) ?? "", recorded: recorded, note: line.record?.note)
  }

  private func facts(_ answer: AgreementAnswer) -> [AgreementModel.Fact] {
    let record = answer.record
    let status = answer.status
    let signatories = (record?.signatories ?? []).map { signatory in
      wording.party(signatory.party) + ": "
        + [signatory.name, signatory.office].compactMap(\.self).joined(separator: ", ")
    }
    let rows: [(String, String?)] = [
      (
        say("Ditarik", "Withdrawn"),
        view.register.withdrawal(.instrument, of: answer.id).map { leaf in
          say(
            "pada \(wording.date(leaf.recordedAt)) oleh pencatatnya; riwayatnya tetap",
            "on \(wording.date(leaf.recordedAt)) by its recorder; its history stays")
        }
      ),
      (say("Tentang", "About"), record?.about), (say("Ruang lingkup", "Scope"), record?.scope),
      (say("Berlaku sejak", "In force from"), status.entry.map { wording.date($0) }),
      (say("Berlaku sampai", "In force until"), status.lastDay.map(lastDay) ?? term(status.terms)),
      (say("Perpanjangan", "Renewal"), renewal(status.terms)),
      (say("Tempat", "Place"), record?.place),
      (say("Penandatangan", "Signatories"), signatories.isEmpty ? nil : signatories.joined(separator: "; ")),
      (say("Urusan", "Affairs"), list(record?.sectors.map(\.description) ?? [])),
      (say("Kerja sama", "Cooperation"), record?.cooperationTitle),
      (say("Catatan pencatat", "The recorder's note"), record?.note),
    ]
    return rows.compactMap { name, words in words.map { .init(name: name, words: $0) } }
  }

  private func lastDay(_ last: InstrumentStatus.LastDay) -> String {
    wording.date(last.day)
      + (last.computed ? say(" (dihitung dari jangka waktu)", " (computed from the term)") : "")
  }

  private func term(_ terms: Terms?) -> String? {
    switch terms?.duration {
    case .months(let months)?:
      count(months, "bulan sejak berlaku", "month from entry into force", "months from entry into force")
    case .unlimited?: say("tanpa batas waktu", "without an end")
    case .until(let day)?: wording.date(day)
    case .unknown?, nil: nil
    }
  }

  private func renewal(_ terms: Terms?) -> String? {
    switch terms?.renewal {
    case .none?: say("tidak ada", "none")
    case .byAgreement?: say("dengan kesepakatan", "by agreement")
    case .automatic(let months)?:
      say("otomatis \(wording.number(months)) bulan", "automatic, \(wording.number(months)) months")
    case .unknown?, nil: nil
    }
  }

  private func proof(_ answer: AgreementAnswer) -> [AgreementModel.Fact] {
    [
      .init(name: "ID", words: answer.id.description),
      .init(name: say("Keadaan", "State"), words: "\(answer.state)"),
    ]
      + answer.history.map {
        .init(name: "\($0.leaf.author) #\(wording.number($0.leaf.index))", words: $0.leaf.id.description)
      }
  }

  /// Words in a row, or nil where there are none.
  func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }
}
