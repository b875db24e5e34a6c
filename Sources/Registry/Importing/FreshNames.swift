import Catalog
import Exchange
import Store

/// Makes many short names at once that nothing in the member's log or folder bears.
struct FreshNames {
  /// Subjects of the log, and those given since.
  private var taken: Set<String>
  private let mirror: CatalogMirror?
  /// The number from which a free name is looked for, by the words before it.
  private var next: [String: Int] = [:]

  init(_ office: ActOffice) throws(RegistryError) {
    let origin = office.node.settings.origin.description
    taken = try office.node.register.snapshot { snapshot in
      guard let log = try snapshot.log(origin) else { return [] }
      return Set(try snapshot.entries(origin: origin, range: 0..<log.size).compactMap(\.subject))
    }
    mirror = office.mirror
  }

  /// Whether a subject was ever recorded, or has a file.
  func isTaken(_ subject: Subject) -> Bool {
    taken.contains(subject.description) || mirror?.holds(PendingRecord.path(of: subject)) ?? false
  }

  mutating func take(_ subject: Subject) { taken.insert(subject.description) }

  /// A free name of these parts, numbered from 2 where it is taken; nil where no letter or digit is in them.
  mutating func unused(_ kind: SubjectKind, _ first: String, _ rest: [String] = []) -> Slug? {
    let key = ([kind.rawValue, first] + rest).joined(separator: "/")
    for number in next[key, default: 1]... {
      let tail = rest + (number == 1 ? [] : [String(number)])
      guard let slug = ShortNames.slug(first, tail) else { return nil }
      let subject = Subject(kind, slug)
      next[key] = number + 1
      if !isTaken(subject) {
        take(subject)
        return slug
      }
    }
    return nil
  }
}
