package import Catalog
import Exchange
import Store

extension Node {
  /// The records of a kind that a search would find, sorted; read without the entries, for a quick answer.
  package func recordNames(of kind: SubjectKind) throws(RegistryError) -> [RecordID] {
    try register.snapshot { snapshot in
      let origins = Set(try snapshot.logs().map(\.origin).filter { try Origin($0).realm == settings.realm })
      return try snapshot.documentHeads(kind: kind.rawValue, origins: origins)
        .filter { !$0.withdrawn }.compactMap { try? RecordID($0.record) }.sorted()
    }
  }
}
