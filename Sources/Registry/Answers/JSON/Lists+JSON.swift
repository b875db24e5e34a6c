package import Catalog
package import Exchange
import Sync

extension AgreementList {
  package func json(_ wording: Wording) -> JSONValue {
    [
      "day": JSONValue(day), "count": .number(count),
      "sections": .list(
        sections.map { section in
          [
            "dataClass": .text(section.dataClass.rawValue),
            "rows": .list(
              section.rows.map { row in
                [
                  "id": JSONValue(row.id), "title": .text(row.title),
                  "kind": JSONValue(row.status.terms?.kind), "phase": .text(row.status.phase.rawValue),
                  "headline": .text(wording.headline(row.status)), "lastDay": JSONValue(row.status.lastDay?.day),
                  "daysLeft": JSONValue(row.status.daysLeft),
                  "parties": .list((row.status.terms?.parties ?? []).map { JSONValue($0) }),
                ]
              }),
          ]
        }),
    ]
  }
}

extension ApplicationList {
  package var json: JSONValue {
    [
      "count": .number(count),
      "sections": .list(
        sections.map { section in
          [
            "dataClass": .text(section.dataClass.rawValue),
            "rows": .list(
              section.rows.map { row in
                [
                  "id": JSONValue(row.id), "name": JSONValue(row.card.names.text(in: .indonesian)),
                  "owner": JSONValue(row.card.owner), "status": JSONValue(row.card.status?.rawValue),
                  "licence": JSONValue(row.card.licence), "adopters": .number(row.adopters),
                ]
              }),
          ]
        }),
    ]
  }
}

extension ApplicationAnswer {
  package func json(_ wording: Wording) -> JSONValue {
    [
      "id": JSONValue(id), "dataClass": .text(dataClass.rawValue),
      "formerNames": .list(formerNames.map { JSONValue($0) }), "withdrawnAt": JSONValue(withdrawnAt),
      "facts": card.json,
      "derived": [
        "day": JSONValue(day),
        "adopters": .list(
          adopters.map {
            [
              "adoption": JSONValue($0.adoption.id), "taker": JSONValue($0.adoption.adoption.taker),
              "instrument": JSONValue($0.adoption.adoption.instrument), "coverage": .text($0.coverage.rawValue),
              "basis": .text(wording.name($0.coverage)), "why": $0.basis.why, "release": JSONValue($0.record?.release),
              "contact": .text($0.contact.map(wording.words) ?? ""),
              "recordedBy": JSONValue($0.adoption.leaf.author), "giverSays": .text($0.standing.giver.code),
              "takerSays": .text($0.standing.taker.code), "said": .text(wording.sentence($0.standing)),
            ]
          }),
      ],
    ]
  }
}

extension CityRow {
  package var json: JSONValue {
    [
      "code": JSONValue(region.code), "name": .text(region.name), "province": JSONValue(region.province),
      "komwil": JSONValue(region.city?.komwil.rawValue), "status": JSONValue(region.city?.status.rawValue),
      "hasLog": .bool(hasLog), "agreements": .number(agreements), "inForce": .number(inForce),
      "applications": .number(applications),
    ]
  }
}

extension SearchAnswer {
  package var json: JSONValue {
    [
      "text": .text(text),
      "hits": .list(
        hits.map {
          [
            "id": JSONValue($0.id), "kind": .text($0.kind.rawValue), "title": .text($0.title),
            "dataClass": .text($0.dataClass.rawValue),
          ]
        }),
    ]
  }
}

extension VerificationReport {
  package var json: JSONValue {
    [
      "entries": .number(entries), "payloads": .number(payloads), "state": JSONValue(state),
      "logs": .list(
        logs.map {
          [
            "origin": .text($0.origin), "entries": .number($0.entries), "payloads": .number($0.payloads),
            "withheld": .number($0.withheld), "erased": .number($0.erased), "unsigned": .number($0.unsigned),
            "frozenAt": JSONValue($0.frozenAt),
          ]
        }),
      "problems": .list(problems.map { JSONValue($0) }),
    ]
  }
}
