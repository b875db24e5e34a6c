import Exchange
import Metrics

/// What a node counts beside its rounds; one function for each event.
package enum Events {
  /// An HTTP request was answered; `room` is one of few words, never a path.
  package static func answered(room: String, status: Int, nanoseconds: Int64) {
    let dimensions = [("room", room), ("status", "\(status / 100)xx")]
    Counter(label: "mitrakota_requests_total", dimensions: dimensions).increment()
    Timer(label: "mitrakota_request_seconds", dimensions: [("room", room)]).recordNanoseconds(nanoseconds)
  }

  /// How far each log is held, and how many members are frozen.
  package static func held(_ heads: [HeadSummary]) {
    for head in heads {
      Gauge(label: "mitrakota_entries", dimensions: [("log", head.origin.description)]).record(head.size)
    }
    Gauge(label: "mitrakota_frozen_members").record(heads.count { $0.frozenAt != nil })
  }
}
