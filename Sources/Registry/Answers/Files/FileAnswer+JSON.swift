package import Catalog
package import Exchange

extension FileAnswer {
  /// What is recorded of the file, and where its agreements stand.
  package func json(_ wording: Wording) -> JSONValue {
    [
      "sha256": JSONValue(sha256), "day": JSONValue(day), "registered": .bool(!matches.isEmpty),
      "inForce": .bool(isInForce), "sentence": .text(wording.verdict(self)),
      "matches": .list(
        matches.map { match in
          [
            "instrument": JSONValue(match.instrument), "title": .text(match.title),
            "dataClass": .text(match.dataClass.rawValue), "role": .text(match.role.rawValue),
            "holder": JSONValue(match.holder), "recordedBy": JSONValue(match.recordedBy),
            "isCurrent": .bool(match.isCurrent), "derived": match.status.json(wording),
          ]
        }),
      "candidates": .list(
        candidates.map { candidate in
          [
            "instrument": JSONValue(candidate.instrument), "title": .text(candidate.title),
            "phase": .text(candidate.phase.rawValue),
          ]
        }),
    ]
  }
}

extension ProofVerdict {
  /// What was shown, and the answer that follows from it alone.
  package func json(_ wording: Wording) -> JSONValue {
    [
      "proved": true, "entries": .number(entries), "payloads": .number(payloads),
      "logs": .list(file.logs.map { JSONValue($0.origin) }), "fingerprint": .text(fingerprint),
      "answer": answer.json(wording),
    ]
  }
}
