/// What a document should contain; a help for whoever writes one, and no judgement of one that was signed.
public struct Checklist: Hashable, Sendable, Identifiable {
  /// `kak`, `kb`, `pks`, `adendum` or `perpanjangan`.
  public var id: Slug
  public var title: Bilingual
  /// In the order of the document.
  public var items: [Item]

  /// Makes a list.
  public init(_ id: Slug, _ title: Bilingual, _ items: [Item] = []) {
    self.id = id
    self.title = title
    self.items = items
  }

  /// One part of the document.
  public struct Item: Hashable, Sendable, Identifiable {
    public var id: Slug
    public var name: Bilingual
    public var basis: Basis

    /// Makes an item.
    public init(_ id: Slug, _ name: Bilingual, basis: Basis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }
}
