/// What a node sends of what was wanted, and what is left for the next request.
package struct PullAnswer: Hashable, Sendable {
  package static let mediaType = "application/vnd.mitrakota.pull-answer"

  package let manifests: [Manifest]
  /// What was wanted, is held, and did not fit.
  package let left: [Want]

  /// Joins manifests and what is left.
  package init(manifests: [Manifest], left: [Want] = []) {
    self.manifests = manifests
    self.left = left
  }

  /// The answer as it travels.
  package func encode() -> [UInt8] {
    Self.encode(encodedManifests: manifests.map { $0.encode() }, left: left)
  }

  /// An answer over manifests that are encoded already.
  package static func encode(encodedManifests: [[UInt8]], left: [Want]) -> [UInt8] {
    var writer = LineWriter(version)
    writer.add("manifests", encodedManifests.count)
    writer.addAll("left", left)
    writer.endHead()
    return encodedManifests.reduce(into: writer.bytes) { $0 += $1 }
  }

  /// Reads an answer; one that was cut anywhere is refused.
  package init(decoding bytes: [UInt8], limits: ManifestLimits = .standard) throws(ExchangeError) {
    var parts = ByteReader(bytes)
    var reader = try parts.takeHead(limit: PullRequest.longest, as: .pull)
    try reader.takeVersion(Self.version)
    let count = try reader.require("manifests", as: Spelling.number(in: 0...limits.manifests))
    left = try reader.takeAll("left", atMost: PullRequest.mostWants, as: Want.init)
    try reader.finish()
    var budget = limits.plainBytes
    var manifests: [Manifest] = []
    for _ in 0..<count { manifests.append(try Manifest(&parts, limits, &budget)) }
    try parts.finish(as: .pull)
    self.manifests = manifests
  }

  private static let version = "mitrakota/pull-answer/1"
}
