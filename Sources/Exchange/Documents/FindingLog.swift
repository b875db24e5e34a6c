import Catalog

/// The findings of one reading, in the order in which they were made.
///
/// Belongs to the call that reads one file and is not shared with another task.
package final class FindingLog {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  func add(_ finding: Finding) { findings.append(finding) }
}
