internal import GRDB
internal import Ledger

/// Something in the file that is not as it must be.
package struct IntegrityFinding: Hashable, Sendable, CustomStringConvertible {
  /// The log that it is about; `nil` for the file as a whole.
  package let origin: String?

  /// What is wrong.
  package let sentence: String

  package var description: String { origin.map { "\($0): \(sentence)" } ?? sentence }
}

extension RegisterSnapshot {
  /// Reads the whole file and returns all that is wrong with it: pages, references, and for each log
  /// positions, leaf hashes, the right edge and kept hashes. Signatures are not this module's business.
  ///
  /// What cannot be read is a finding too; only the check of the pages throws.
  package func integrityCheck() throws(StoreError) -> [IntegrityFinding] {
    var findings = try query {
      try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        .map { IntegrityFinding(origin: nil, sentence: $0) }
    }
    findings += try query {
      try GRDB.Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
        let table: String = try row.column(0)
        return IntegrityFinding(origin: nil, sentence: "a row of '\(table)' refers to nothing")
      }
    }
    do {
      for log in try logs() { findings += findingsOrFault(log) }
    } catch {
      findings.append(IntegrityFinding(origin: nil, sentence: error.description))
    }
    return findings
  }

  private func findingsOrFault(_ log: LogRow) -> [IntegrityFinding] {
    var sentences: [String]
    do { sentences = try logFindings(log) } catch { sentences = [error.description] }
    return sentences.map { IntegrityFinding(origin: log.origin, sentence: $0) }
  }

  private func logFindings(_ log: LogRow) throws(StoreError) -> [String] {
    var findings: [String] = []
    var frontier = Frontier()
    try forEachBatch(of: 256, origin: log.origin) { batch in
      for entry in batch {
        if entry.index != frontier.size { findings.append("entry \(frontier.size) is not there") }
        let hash = MerkleHash.leaf(entry.bytes)
        if hash != entry.hash { findings.append("entry \(entry.index) has another hash than is kept") }
        frontier.append(hash)
      }
    }
    if frontier != log.frontier { findings.append("the entries lead to another root than the one kept") }
    return try findings + keptHashFindings(log)
  }

  private func keptHashFindings(_ log: LogRow) throws(StoreError) -> [String] {
    let id = try key(of: log.origin).id
    return try query {
      var findings: [String] = []
      var level = 1
      while log.size >> (Self.levelHeight * level) > 0 {
        for position in 0..<(log.size >> (Self.levelHeight * level)) {
          let kept = try Blob.fetchOne(
            database, sql: "SELECT hash FROM subtrees WHERE log = ? AND level = ? AND position = ?",
            arguments: [id, level, position])
          // Where leaves are missing there is no right hash, and that is a finding too.
          let right = try? keptHash(id, level: level, position: position)
          guard try right == nil || kept?.hash() != right else { continue }
          findings.append("the kept hash \(position) of level \(level) is wrong")
        }
        level += 1
      }
      return findings
    }
  }
}
