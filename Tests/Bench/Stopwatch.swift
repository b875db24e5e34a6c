#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Seconds of processor time of this process, all threads together: less noisy than the clock on the wall.
enum Stopwatch {
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func time<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    let start = processorSeconds
    let result = try body()
    return (result, processorSeconds - start)
  }

  /// Peak resident memory in MiB, as Linux counts it; 0 where it does not say.
  static var peakMemory: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 8192)
    let read = fread(&text, 1, text.count - 1, file)
    let lines = String(decoding: text.prefix(read).map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: "\n")
    let words = lines.first { $0.hasPrefix("VmHWM:") }?.split { $0 == " " || $0 == "\t" }
    return (words?.dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
  }
}
