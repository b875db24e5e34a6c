package import Exchange

/// What one round leaves for the next with the same peer. May be lost at any time: the next round then
/// asks for every head again.
package struct PeerMemory: Hashable, Sendable {
  /// The peer's generation up to which every head has been dealt with; heads of pending logs have not.
  package var generation: Generation?
  /// Sizes of the peer's heads as last seen with their signatures: below them nothing need be offered.
  package var sizes: [Origin: Int]

  /// Nothing is remembered.
  package init() {
    generation = nil
    sizes = [:]
  }

  /// Reads ``text``; nil for anything else, and the memory counts as lost.
  package init?(text: some StringProtocol) {
    self.init()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      switch (words.first, words.count) {
      case ("generation", 2):
        guard let generation = try? Generation(words[1]) else { return nil }
        self.generation = generation
      case ("size", 3):
        guard let origin = try? Origin(words[1]), let size = Int(words[2]), size >= 0 else { return nil }
        sizes[origin] = size
      default: return nil
      }
    }
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// Lines for a store that keeps the memory without reading it.
  package var text: String {
    let lines =
      (generation.map { ["generation \($0)"] } ?? [])
      + sizes.sorted { $0.key < $1.key }.map { "size \($0.key) \($0.value)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
