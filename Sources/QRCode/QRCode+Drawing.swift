extension QRCode {
  /// The code as lines of half blocks, two rows of modules a line, with its quiet zone: dark on light paper.
  package var lines: [String] {
    let range = -Self.margin..<width + Self.margin
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      String(
        range.map { column -> Character in
          switch (self[row, column], self[row + 1, column]) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        })
    }
  }

  /// The dark modules as the `d` of an SVG path, one unit a module, beginning at the corner of the quiet zone.
  package var path: String {
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        let start = column
        while column < width, self[row, column] { column += 1 }
        if column > start {
          path += "M\(start + Self.margin) \(row + Self.margin)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return path
  }

  /// Units on a side of the picture that `path` is drawn in.
  package var side: Int { width + 2 * Self.margin }
}
