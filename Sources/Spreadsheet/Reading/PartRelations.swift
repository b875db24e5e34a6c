import Markup

/// What a part of an Office file points to (ECMA-376 part 2, section 9.3).
struct PartRelations {
  /// One pointer.
  struct Relation {
    let id: String
    /// The last word of its type, such as `worksheet`; what is before it differs between editions of the format.
    let type: String
    /// The part it points to, as a path in the archive.
    let path: String
  }

  let all: [Relation]

  /// Reads the pointers of a part, or with an empty path those of the whole file; none if it has none.
  init(of path: String, in package: OfficePackage) throws(SpreadsheetError) {
    let folders = path.split(separator: "/").dropLast()
    let name = path.split(separator: "/").last ?? ""
    let place = (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
    let root = try package.root(of: place)
    all = (root?.all("Relationship") ?? []).compactMap { element in
      guard let id = element["Id"], let type = element["Type"], let target = element["Target"],
        element["TargetMode"] != "External"
      else { return nil }
      return Relation(
        id: id, type: type.split(separator: "/").last.map(String.init) ?? "",
        path: Self.path(target, from: Array(folders)))
    }
  }

  /// The first pointer of a type.
  func first(_ type: String) -> Relation? { all.first { $0.type == type } }

  /// A target is relative to the folder of its part, or begins with `/`.
  private static func path(_ target: String, from folders: [Substring]) -> String {
    var parts = target.hasPrefix("/") ? [] : folders
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
