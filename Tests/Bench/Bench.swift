import Catalog

/// `bench [agreements [INSTRUMENTS ACTS] | apps [MEMBERS CARDS] | publiccode]`: prints figures beside their goals, of
/// agreements and applications unless a part is named; it never fails for being slow.
@main
enum Bench {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "publiccode" { return try PubliccodeBench.run() }
    let numbers = words.compactMap { Int($0) }
    let part = words.first { Int($0) == nil }
    if part == nil || part == "agreements" { try agreements(part == nil ? [] : numbers) }
    if part == nil || part == "apps" { try AppsBench.run(part == nil ? [] : numbers) }
    Print.figure("peak memory", "\(Stopwatch.peakMemory) MiB")
  }

  private static func agreements(_ numbers: [Int]) throws {
    let town = try BenchTown(instruments: numbers.first ?? 20_000, acts: numbers.dropFirst().first ?? 200_000)
    Print.line("Agreements: \(town.parties) parties, \(town.histories.count) instruments, \(town.acts) acts")
    let day = try CalendarDay("2026-11-23")
    try FoldBench.run(town, on: day)
    try QuestionBench.run(town, on: day)
    try ImportBench.run(town, rows: min(5_000, town.histories.count))
  }
}
