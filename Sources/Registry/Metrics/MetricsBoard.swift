package import Metrics
import Synchronization

/// The counters, gauges and timers of one process, kept in memory and printed for Prometheus.
package final class MetricsBoard: MetricsFactory {
  /// By name and labels; never more than a few dozen, since labels have few values.
  private let kept = Mutex<[Series.Key: Series]>([:])

  package init() {}

  /// Makes the board of this process, to be called once, before anything is counted.
  package static func bootstrap() -> MetricsBoard {
    let board = MetricsBoard()
    MetricsSystem.bootstrap(board)
    return board
  }

  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, dimensions, .counter)
  }

  package func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, dimensions, .counter)
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions, .gauge)
  }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    series(label, dimensions, aggregate ? .summary : .gauge)
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, dimensions, .summary)
  }

  package func destroyCounter(_ handler: any CounterHandler) { destroy(handler) }
  package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { destroy(handler) }
  package func destroyMeter(_ handler: any MeterHandler) { destroy(handler) }
  package func destroyRecorder(_ handler: any RecorderHandler) { destroy(handler) }
  package func destroyTimer(_ handler: any TimerHandler) { destroy(handler) }

  /// All series in order of their names.
  var series: [Series] {
    kept.withLock { $0.values.sorted { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) } }
  }

  private func series(_ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind) -> Series {
    let key = Series.Key(label, dimensions)
    return kept.withLock { kept in
      if let known = kept[key] { return known }
      let made = Series(key: key, kind: kind)
      kept[key] = made
      return made
    }
  }

  private func destroy(_ handler: AnyObject) {
    guard let series = handler as? Series else { return }
    kept.withLock { $0[series.key] = nil }
  }
}
