import Catalog

/// How long the fold takes from nothing but leaves.
enum FoldBench {
  static func run(_ town: BenchTown, on day: CalendarDay) throws {
    Print.heading("Fold from leaves")
    let leaves = try town.leaves()
    let (register, indexing) = Stopwatch.time { Register(leaves: leaves) }
    let (statuses, answering) = Stopwatch.time { register.instruments.map { register.status(of: $0, on: day) } }
    let phases = Dictionary(grouping: statuses, by: \.phase).mapValues(\.count)
    Print.figure("index of \(leaves.count) acts", Print.seconds(indexing))
    Print.figure("\(statuses.count) statuses on one day", Print.seconds(answering))
    Print.figure("all statuses from cold", Print.seconds(indexing + answering), goal: "under 2 s")
    let (periods, timing) = Stopwatch.time { register.instruments.map { register.timeline(of: $0).count }.reduce(0, +) }
    Print.figure("timelines, \(periods) periods", Print.seconds(timing))
    let words = phases.sorted { $0.value > $1.value }.map { "\($0.key.rawValue) \($0.value)" }
    Print.line("  phases: " + words.joined(separator: ", "))
  }
}
