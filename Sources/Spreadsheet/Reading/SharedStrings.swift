import Markup

/// The texts that the cells of all sheets point to by number.
enum SharedStrings {
  static func read(_ stream: consuming PartStream) throws(SpreadsheetError) -> [String] {
    var strings: [String] = []
    var text: RichText?
    var depth = 0
    while let event = try stream.next() {
      switch event {
      case .open(let name, _):
        depth += 1
        if depth == 2, name == "si" { text = RichText() } else { text?.open(name) }
      case .text(let piece):
        text?.add(piece)
      case .close:
        depth -= 1
        if depth == 1, let finished = text {
          strings.append(finished.text)
          text = nil
        } else {
          text?.close()
        }
      }
    }
    return strings
  }
}

/// Joins the runs of a text, which differ in looks only; what stands over it to be read aloud is left out.
struct RichText {
  private var joined = ""
  /// The elements open within the text.
  private var open: [String] = []

  /// The whole text.
  var text: String { EscapedText.decoded(joined) }

  mutating func open(_ name: String) { open.append(name) }

  mutating func add(_ piece: String) {
    if open.last == "t", open.first != "rPh" { joined += piece }
  }

  mutating func close() { _ = open.popLast() }
}
