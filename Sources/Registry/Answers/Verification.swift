import Catalog
import Exchange
import Ledger
import Store
package import Sync

/// What a check of every hash and signature in the register has found.
package struct VerificationReport: Sendable {
  package internal(set) var logs: [LogCheck] = []
  package internal(set) var problems: [Problem] = []
  package let state: RegisterState

  /// Entries checked over all logs.
  package var entries: Int { logs.reduce(0) { $0 + $1.entries } }
  /// Payloads whose bytes were checked against their commitments.
  package var payloads: Int { logs.reduce(0) { $0 + $1.payloads } }

  /// One log that was read from its first entry to its last.
  package struct LogCheck: Sendable {
    package let origin: String
    package internal(set) var entries = 0
    package internal(set) var payloads = 0
    package internal(set) var withheld = 0
    package internal(set) var erased = 0
    /// Entries beyond the signed head.
    package internal(set) var unsigned = 0
    package internal(set) var frozenAt: Int?
  }

  /// Something that does not hold.
  package struct Problem: Hashable, Sendable, CustomStringConvertible {
    package let origin: String
    /// The entry it is about; nil for the log as a whole.
    package let index: Int?
    package let what: String

    package var description: String { "\(origin)\(index.map { " entry \($0)" } ?? ""): \(what)" }
  }
}

extension Node {
  /// Reads the file's own structure, every entry, payload and head, and compares them with each other.
  ///
  /// Trusts nothing that the register says of itself: hashes, roots and signatures are computed again.
  package func verify() throws(RegistryError) -> VerificationReport {
    try register.snapshot { snapshot in
      let logs = try snapshot.logs()
      var report = VerificationReport(state: RegisterState(held: try logs.map { try HeldLog($0) }))
      for fault in try snapshot.integrityCheck() {
        report.problems.append(.init(origin: fault.origin ?? "register", index: nil, what: fault.sentence))
      }
      let directory: Directory?
      do {
        directory = settings.directoryKey == nil ? nil : try self.directory(in: snapshot)
      } catch {
        directory = nil
        report.problems.append(.init(origin: settings.directory.description, index: nil, what: "\(error)"))
      }
      for log in logs {
        var check = LogVerification(log: log, directory: directory, own: settings.origin)
        try snapshot.forEachBatch(of: 256, origin: log.origin, payloads: .loaded) { rows in
          for row in rows { check.add(row) }
        }
        check.finish()
        report.logs.append(check.summary)
        report.problems += check.problems
      }
      return report
    }
  }
}
