extension Dossier {
  /// When the depositary received a text: by its own word, else by what others recorded.
  func deposit(of text: AgreedText) -> DateSpan? {
    let depositaries = (text.terms?.participants ?? []).filter { $0.role == .depositari }.map(\.party)
    let all = deposits.filter { $0.act.text == nil || text.text == nil || $0.act.text == text.text }
    let own = all.filter { depositaries.contains($0.leaf.author.party) }
    return DateSpan.joining((own.isEmpty ? all : own).map(\.span))?.span
  }

  /// When each condition in words was met, by its code; the first word of it counts.
  var fulfilled: [Slug: DateSpan] {
    Dictionary(fulfilments.compactMap { deed in deed.act.topic.map { ($0, deed.span) } }) { $0.earlier($1) }
  }
}
