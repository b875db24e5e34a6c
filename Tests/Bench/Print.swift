#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The lines of a bench: what was measured, the figure, the goal.
enum Print {
  static func heading(_ text: String) { line("\n" + text) }

  static func line(_ text: String) {
    print(text)
    fflush(nil)
  }

  static func figure(_ name: String, _ value: String, goal: String = "") {
    line("  " + name.padded(to: 52) + value.paddedLeft(to: 14) + (goal.isEmpty ? "" : "   (goal: \(goal))"))
  }

  static func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1000, 2) + " ms" }
  static func seconds(_ seconds: Double) -> String { rounded(seconds, 2) + " s" }

  static func rounded(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    guard digits > 0 else { return String(whole) }
    let rest = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - rest.count) + rest
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }

  fileprivate func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
