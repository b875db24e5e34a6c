import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many publiccode.yml files are judged in a second: those of the vectors, where they are.
enum PubliccodeBench {
  static func run() throws {
    let folder = ProcessInfo.processInfo.environment["MITRAKOTA_VECTORS"] ?? "../shared/vectors"
    let root = folder + "/publiccode"
    guard let found = try? CatalogFiles.read(root) else {
      return Print.line("No vectors at '\(root)': set MITRAKOTA_VECTORS to the folder that holds publiccode/")
    }
    let files = found.filter { $0.path.hasSuffix(".yml") }.map(\.bytes)
    let rounds = 20
    Print.heading("publiccode.yml: \(files.count) files of \(files.map(\.count).reduce(0, +)) bytes, \(rounds) times")
    _ = files.map { PubliccodeFile($0, file: "").isValid }
    let (valid, judging) = Stopwatch.time {
      (0..<rounds).map { _ in files.count { PubliccodeFile($0, file: "").isValid } }.last ?? 0
    }
    let count = Double(files.count * rounds)
    Print.figure("valid ones", String(valid))
    Print.figure("files a second of CPU", Print.rounded(count / judging, 0), goal: "at least 5000")
    let roots = files.compactMap { PubliccodeFile($0, file: "").root }
    let (_, writing) = Stopwatch.time {
      (0..<rounds).map { _ in roots.map { YAMLWriter.text(of: $0).utf8.count }.reduce(0, +) }.last ?? 0
    }
    Print.figure("trees written a second of CPU", Print.rounded(Double(roots.count * rounds) / writing, 0))
  }
}
