import Catalog
package import Exchange
import Ledger
import Sync

extension NetworkAnswer {
  package var json: JSONValue {
    [
      "member": JSONValue(member), "origin": JSONValue(origin), "isRegistered": .bool(isRegistered),
      "unsigned": .number(unsigned), "state": JSONValue(state),
      "logs": .list(
        logs.map {
          [
            "origin": JSONValue($0.origin), "size": .number($0.size), "root": JSONValue($0.root),
            "lastRecorded": JSONValue($0.lastRecorded), "frozenAt": JSONValue($0.frozenAt),
          ]
        }),
      "peers": .list(
        peerLines.map {
          [
            "url": .text($0.url), "lastSeen": JSONValue($0.lastSeen),
            "lastSuccess": JSONValue($0.lastSuccess),
            "lastError": JSONValue($0.lastError), "failures": .number($0.failures),
          ]
        }),
      "refusals": .list(
        refusalLines.map {
          [
            "origin": JSONValue($0.origin), "peer": JSONValue($0.peer), "code": .text($0.code),
            "sentence": .text($0.sentence), "at": JSONValue($0.at),
          ]
        }),
      "evidence": .list(
        evidenceLines.map {
          [
            "origin": .text($0.origin), "index": .number($0.index), "seenAt": JSONValue($0.seenAt),
            "notes": .list($0.notes.map(JSONValue.text)),
          ]
        }),
    ]
  }
}
