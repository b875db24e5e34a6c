import Catalog

/// `bench agreements [INSTRUMENTS ACTS]`, `bench publiccode`: prints figures beside their goals; it never fails for
/// being slow.
@main
enum Bench {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "publiccode" { return try PubliccodeBench.run() }
    let numbers = words.compactMap { Int($0) }
    let town = try BenchTown(instruments: numbers.first ?? 20_000, acts: numbers.dropFirst().first ?? 200_000)
    Print.line("Agreements: \(town.parties) parties, \(town.histories.count) instruments, \(town.acts) acts")
    let day = try CalendarDay("2026-11-23")
    try FoldBench.run(town, on: day)
    try QuestionBench.run(town, on: day)
    try ImportBench.run(town, rows: min(5_000, town.histories.count))
    Print.figure("peak memory", "\(Stopwatch.peakMemory) MiB")
  }
}
