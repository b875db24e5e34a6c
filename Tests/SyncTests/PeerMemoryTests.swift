import Exchange
import Sync
import Testing

struct PeerMemoryTests {
  @Test func `text and value are one, both ways`() throws {
    var random = SeededGenerator(seed: 20_171_223)
    for _ in 0..<100 {
      var memory = PeerMemory()
      if Bool.random(using: &random) {
        memory.generation = try Generation(epoch: "7f3a", counter: Int.random(in: 0...99, using: &random))
      }
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let origin = try Origin("mitrakota/\(Int.random(in: 10...99, using: &random)).01")
        memory.sizes[origin] = Int.random(in: 0...10_000, using: &random)
      }
      #expect(PeerMemory(text: memory.text) == memory, "seed 20171223: \(memory.text)")
    }
  }

  @Test func `is printed in one way`() throws {
    var memory = PeerMemory()
    memory.generation = try Generation("7f3a.12")
    memory.sizes = [try Author.baubau().origin: 3, try Author.makassar().origin: 7]
    #expect(memory.text == "generation 7f3a.12\nsize mitrakota/73.71 7\nsize mitrakota/74.72 3\n")
  }

  @Test(arguments: [
    "lain\n", "generation 7f3a\n", "size mitrakota/73.71\n", "size mitrakota/73.71 -1\n",
    "size mitrakota/73.71 +5\n", "size mitrakota/73.71 007\n", "size kota/73.71 1\n", "generation 7f3a.12",
    "size mitrakota/74.72 3\nsize mitrakota/73.71 7\n", "\n",
  ])
  func `any other text counts as lost`(text: String) {
    #expect(PeerMemory(text: text) == nil)
  }

  @Test func `nothing is remembered of a new peer`() {
    #expect(PeerMemory(text: "") == PeerMemory())
  }
}
