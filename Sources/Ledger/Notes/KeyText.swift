/// The three parts that the texts of public and private keys share: `name+hash+base64(material)`.
///
/// Only the cut is made here; who reads a key prints it again and compares.
struct KeyText {
  let name: String
  let material: [UInt8]

  init?(_ text: some Collection<UInt8>) {
    // A name has no plus, base64 may have some: the first two separate.
    let parts = text.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let name = String(exactly: parts[0]) else { return nil }
    guard let material = Base64.decode(parts[2]) else { return nil }
    self.name = name
    self.material = material
  }
}
