/// Where data come from; the three are never mixed in counts, lists or maps.
public enum DataClass: String, Hashable, Sendable, CaseIterable {
  /// A member's own word.
  case official
  /// A demonstration from public sources, nobody's official record (peragaan dari sumber publik).
  case publicSources = "public-sources"
  /// Made up, about regions that do not exist (rekaan).
  case invented
}
