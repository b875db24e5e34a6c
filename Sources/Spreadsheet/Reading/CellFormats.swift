import Markup

/// The number formats that cells point to by number, in the order of the file.
enum CellFormats {
  static func read(_ stream: consuming PartStream) throws(SpreadsheetError) -> [NumberFormat] {
    var written: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var open: [String] = []
    while let event = try stream.next() {
      switch event {
      case .open(let name, let attributes):
        if open.count == 2, open[1] == "numFmts", let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          written[id] = NumberFormat(code: attributes["formatCode"] ?? "")
        } else if open.count == 2, open[1] == "cellXfs" {
          let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
          formats.append(written[id] ?? NumberFormat(builtIn: id))
        }
        open.append(name)
      case .text: continue
      case .close: _ = open.popLast()
      }
    }
    return formats
  }
}

extension [Attribute] {
  /// The value of an attribute that is in no namespace.
  subscript(_ name: String) -> String? { first { $0.name == name && $0.namespace == nil }?.value }
}
