package import Catalog
package import Exchange
import Sync

extension AgreementAnswer {
  /// What is recorded (`facts`) apart from what follows from it (`derived`), which always says why.
  package func json(_ wording: Wording) -> JSONValue {
    [
      "id": JSONValue(id), "title": .text(title), "dataClass": .text(dataClass.rawValue),
      "facts": facts,
      "derived": status.json(wording),
      "today": (statuses.today ?? status).json(wording),
      "state": JSONValue(state),
    ]
  }

  private var facts: JSONValue {
    // Facts do not depend on the day that was asked for.
    let terms = (statuses.today ?? status).terms
    return [
      "kind": JSONValue(terms?.kind), "cooperation": JSONValue(terms?.cooperation),
      "regime": JSONValue(terms?.regime),
      "about": JSONValue(record?.about), "scope": JSONValue(record?.scope), "note": JSONValue(record?.note),
      "numbers": .object(
        Dictionary((record?.numbers ?? []).map { ($0.party.description, .text($0.text)) }) { first, _ in first }),
      "applications": .list((record?.applications ?? []).map { JSONValue($0) }),
      "sources": .list(sources.map { ["title": .text($0.title), "url": JSONValue($0.url)] }),
      "history": .list(history.map(\.json)),
    ]
  }
}

extension AgreementAnswer.HistoryLine {
  fileprivate var json: JSONValue {
    guard case .act(let act) = leaf.statement else { return nil }
    return [
      "leaf": JSONValue(leaf.id), "author": JSONValue(leaf.author), "index": .number(leaf.index),
      "recordedAt": JSONValue(leaf.recordedAt), "verb": JSONValue(act.verb), "party": JSONValue(act.party),
      "date": JSONValue(act.date), "note": JSONValue(record?.note),
    ]
  }
}

extension InstrumentStatus {
  /// The derived status with its grounds; codes for programs, sentences for people.
  package func json(_ wording: Wording) -> JSONValue {
    [
      "day": JSONValue(day), "phase": .text(phase.rawValue), "headline": .text(wording.headline(self)),
      "since": JSONValue(since), "reason": JSONValue(reason), "entry": JSONValue(entry),
      "lastDay": JSONValue(lastDay?.day), "lastDayComputed": lastDay.map { .bool($0.computed) } ?? nil,
      "daysLeft": JSONValue(daysLeft), "signed": .number(signed), "required": .number(required),
      "lastRecorded": lastRecorded.map {
        ["phase": .text($0.phase.rawValue), "date": JSONValue($0.date)]
      } ?? nil,
      "parties": .list(parties.map { $0.json(wording) }),
      "missing": .list(
        missing.map {
          ["code": .text($0.code), "party": JSONValue($0.party), "sentence": .text(wording.sentence($0))]
        }),
      "flags": .list(flags.map { ["code": .text($0.code), "sentence": .text(wording.sentence($0))] }),
      "why": .list(
        why.map {
          ["leaf": JSONValue($0.leaf), "verb": JSONValue($0.verb), "sentence": .text(wording.sentence($0))]
        }),
    ]
  }
}

extension PartyStatus {
  fileprivate func json(_ wording: Wording) -> JSONValue {
    [
      "party": JSONValue(party), "name": .text(wording.party(party)), "role": .text(role.rawValue),
      "signed": .bool(hasSigned), "date": JSONValue(counted), "method": JSONValue(method?.rawValue),
      "confirmedByOwnKey": .bool(confirmedByOwnKey), "recordedLateBy": JSONValue(recordedLateBy),
    ]
  }
}
