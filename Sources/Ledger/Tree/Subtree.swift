/// A complete subtree of a log: 2^height leaves, beginning at a multiple of their number.
package struct Subtree: Hashable, Sendable {
  /// The distance from the leaves, 0…62; height 0 is one leaf.
  package let height: Int

  /// The place among the subtrees of the same height, counted from the left.
  package let index: Int

  /// Names the subtree; the caller keeps `(index + 1) << height` within `Int`.
  package init(height: Int, index: Int) {
    self.height = height
    self.index = index
  }

  /// The positions of its leaves.
  package var leaves: Range<Int> { (index << height)..<((index + 1) << height) }
}
