import Catalog
import Foundation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// What `git add` and `git commit` take for the same files; left out where there is no git.
enum GitComparison {
  static func run(_ mill: CardMill, cards: Int, in folder: String) throws {
    let git = "/usr/bin/git"
    guard FileManager.default.isExecutableFile(atPath: git), let member = mill.members.first else { return }
    Print.heading("The same files in git")
    let place = folder + "/git"
    try FileManager.default.createDirectory(atPath: place + "/applications", withIntermediateDirectories: true)
    for file in mill.files(of: member, cards: cards) {
      try Data(file.bytes).write(to: URL(fileURLWithPath: place + "/" + file.path))
    }
    let before = childSeconds
    let identity = ["-c", "user.name=bench", "-c", "user.email=bench@kota-melati.example"]
    for words in [["init", "-q"], ["add", "."], identity + ["commit", "-q", "-m", "kartu"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: git)
      process.arguments = ["-C", place] + words
      try process.run()
      process.waitUntilExit()
    }
    Print.figure(
      "git add and commit of \(cards) cards", Print.rounded(Double(cards) / (childSeconds - before), 0) + "/s")
  }

  /// Processor time of the processes that have ended.
  private static var childSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    return Double(user.tv_sec + system.tv_sec) + Double(user.tv_usec + system.tv_usec) / 1e6
  }
}
