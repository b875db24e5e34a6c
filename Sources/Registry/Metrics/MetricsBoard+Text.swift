extension MetricsBoard {
  package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  /// All numbers in the text format of Prometheus, one type line for each name.
  package var text: String {
    var text = ""
    var last: String?
    for series in self.series {
      let name = series.key.name
      if name != last { text += "# TYPE \(name) \(series.kind.rawValue)\n" }
      last = name
      let labels = series.key.labels.isEmpty ? "" : "{\(series.key.labels)}"
      let now = series.now
      switch series.kind {
      case .counter, .gauge: text += "\(name)\(labels) \(Self.number(now.value))\n"
      case .summary:
        text += "\(name)_sum\(labels) \(Self.number(now.value))\n\(name)_count\(labels) \(now.count)\n"
      }
    }
    return text
  }

  /// Whole numbers without a fraction, as people expect of a counter.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
