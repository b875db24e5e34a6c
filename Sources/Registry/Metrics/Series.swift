import Metrics
import Synchronization

/// One line of numbers: a counter, a gauge, or how many values came and their sum.
final class Series: Sendable {
  let key: Key
  let kind: Kind
  private let state = Mutex(State())

  init(key: Key, kind: Kind) {
    self.key = key
    self.kind = kind
  }

  /// What a reader may do with the numbers.
  enum Kind: String, Sendable { case counter, gauge, summary }

  /// What a series is known by.
  struct Key: Hashable, Sendable {
    /// A name that Prometheus accepts.
    let name: String
    /// As printed between braces; empty without labels.
    let labels: String

    init(_ label: String, _ dimensions: [(String, String)]) {
      name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == ":" ? $0 : "_" })
      labels = dimensions.sorted { $0.0 < $1.0 }.map { "\($0.0)=\"\(Self.quoted($0.1))\"" }
        .joined(separator: ",")
    }

    /// A backslash, a quotation mark and a line feed would end the value.
    private static func quoted(_ text: String) -> String {
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case "\"": result += "\\\""
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }

  struct State: Sendable {
    var value = 0.0
    /// Of a summary only.
    var count = 0
  }

  var now: State { state.withLock { $0 } }

  private func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }
  private func add(_ amount: Double) {
    change {
      $0.value += amount
      $0.count += 1
    }
  }
}

extension Series: CounterHandler, FloatingPointCounterHandler {
  func increment(by amount: Int64) { add(Double(amount)) }
  func increment(by amount: Double) { add(amount) }
  func reset() { change { $0 = State() } }
}

extension Series: MeterHandler {
  func set(_ value: Int64) { change { $0.value = Double(value) } }
  func set(_ value: Double) { change { $0.value = value } }
  func decrement(by amount: Double) { add(-amount) }
}

extension Series: RecorderHandler {
  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) { if kind == .gauge { set(value) } else { add(value) } }
}

extension Series: TimerHandler {
  /// Prometheus counts time in seconds.
  func recordNanoseconds(_ duration: Int64) { add(Double(duration) / 1e9) }
}
