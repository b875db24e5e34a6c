/// The name in a signature line: not empty, no space of any script, no plus, no control character.
struct KeyName: Hashable, Sendable, CustomStringConvertible {
  private let text: ExactText

  init(_ name: String) throws(LedgerError) {
    let isAllowed = name.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20
    }
    guard !name.isEmpty, isAllowed else { throw .keyName(name.utf8.quoted) }
    text = ExactText(name)
  }

  init(bytes: some Collection<UInt8>) throws(LedgerError) {
    guard let name = String(exactly: bytes) else { throw .keyName(bytes.quoted) }
    try self.init(name)
  }

  var description: String { text.string }
}
