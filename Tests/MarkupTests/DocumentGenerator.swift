import Markup

/// Makes documents that use every corner of the syntax a record may have; the same from the same seed.
struct DocumentGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  /// The source of a document, as untidy as people write it.
  mutating func document() -> String {
    var text = Bool.random(using: &random) ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    if chance(5) { text = "\u{FEFF}" + text }
    text += element(scope: [:], depth: 0)
    return chance(3) ? text + "\n<!-- akhir -->\n" : text
  }

  private mutating func element(scope outer: [String: String], depth: Int) -> String {
    var scope = outer
    var tag = ""
    for prefix in ["", "p", "q"] where chance(4) {
      let namespaces =
        prefix.isEmpty ? ["", "urn:a", "urn:b"] : ["urn:a", "urn:b", "http://contoh/?a=1#b"]
      let namespace = pick(namespaces)
      scope[prefix] = namespace
      tag += pick([" ", "\n  "]) + (prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)") + "='\(namespace)'"
    }
    var used: Set<String> = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let prefixes = [""] + scope.keys.filter { !$0.isEmpty }.sorted()
      let prefix = pick(prefixes)
      let name = pick(["a", "b", "é", "Z"])
      guard used.insert((scope[prefix].map { prefix.isEmpty ? "" : $0 } ?? "") + " " + name).inserted else {
        continue
      }
      tag += " " + (prefix.isEmpty ? name : "\(prefix):\(name)") + "=" + value()
    }
    if chance(8) { tag += " xml:lang='id'" }
    let prefix = pick([""] + scope.keys.filter { !$0.isEmpty }.sorted())
    let name = (prefix.isEmpty ? "" : prefix + ":") + pick(["kota", "nama", "x", "東"])
    guard depth < 5, !chance(4) else { return "<\(name)\(tag)/>" }
    var content = ""
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      content += chance(2) ? element(scope: scope, depth: depth + 1) : text()
    }
    return "<\(name)\(tag)>\(content)</\(name)>"
  }

  private mutating func value() -> String {
    let quote = pick(["'", "\""])
    let parts = [
      "Baubau", "&amp;", "&lt;", ">", "&#9;", "&#10;", "&#xD;", "\t", "\r\n", "\n", "é", "🌏", "&quot;",
      "&apos;", " ",
    ]
    return quote + (0..<Int.random(in: 0...4, using: &random)).map { _ in pick(parts) }.joined() + quote
  }

  private mutating func text() -> String {
    pick([
      "Makassar", " ", "\n  ", "\r\n", "\r", "\t", "&amp;", "&lt;", "&gt;", ">", "\"", "'", "&#13;", "&#x41;",
      "é",
      "e\u{301}", "🌏", "<!-- catatan & <lagi> -->", "<![CDATA[ <&> ]]>", "<![CDATA[]]>", "&quot;&apos;",
    ])
  }

  /// An element as a program would make it.
  mutating func element(depth: Int) -> Element {
    var attributes: [Attribute] = []
    for name in ["a", "b", "é"] where chance(3) { attributes.append(Attribute(name, plain())) }
    if chance(6) {
      attributes.append(Attribute("a", prefix: "p", namespace: pick(["urn:a", "urn:b"]), plain()))
    }
    if chance(8) { attributes.append(.language("id")) }
    var children: [Node] = []
    for _ in 0..<Int.random(in: 0...(depth < 5 ? 4 : 0), using: &random) {
      if chance(2) {
        children.append(.element(element(depth: depth + 1)))
      } else if case .text? = children.last {
        continue  // Two texts in a row come back as one.
      } else {
        children.append(.text(plain() + "."))
      }
    }
    return Element(
      pick(["kota", "nama"]), namespace: pick(["", "urn:a", "urn:b"]), attributes: attributes,
      children: children)
  }

  private mutating func plain() -> String {
    let parts = [
      "Kota", "&", "<", ">", "\"", "'", "\t", "\n", "\r", "\r\n", "]]>", "é", "e\u{301}", "🌏", "&amp;", " ",
    ]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in pick(parts) }.joined()
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 1...one, using: &random) == 1 }

  private mutating func pick(_ items: [String]) -> String {
    items[Int.random(in: 0..<items.count, using: &random)]
  }
}

/// The same numbers from the same seed on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
