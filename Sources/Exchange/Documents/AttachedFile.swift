package import Catalog

/// The kinds of files that stand beside a card and travel apart from the log, told by their first bytes.
///
/// Nothing that a browser could run is among them.
package enum AttachedFile: String, Hashable, Sendable, CaseIterable {
  case png = "image/png"
  case jpeg = "image/jpeg"
  case pdf = "application/pdf"

  /// The kind that these bytes are, whatever the file is called.
  package init?(bytes: [UInt8]) {
    guard let kind = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
    self = kind
  }

  /// The kind that the name of a file promises.
  package init?(fileName: String) {
    switch fileName.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The most bytes of one file: a screenshot is a fifth of it, a manual a third.
  package var largest: Int {
    switch self {
    case .png, .jpeg: 4 << 20
    case .pdf: 12 << 20
    }
  }

  package var isPicture: Bool { self != .pdf }

  /// The ending of a file's name.
  package var ending: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    case .pdf: "pdf"
    }
  }

  /// Under which short name a file of an application is published, such as `loket-layar-masuk-png`; nil where its
  /// own name is none.
  package func slug(of application: Slug, fileName: String) -> Slug? {
    let stem = fileName.prefix(upTo: fileName.lastIndex(of: ".") ?? fileName.endIndex)
    return try? Slug("\(application)-\(stem)-\(ending)")
  }

  /// The name of a file to save it under, made of its short name.
  package func fileName(_ slug: Slug) -> String {
    let words = slug.description
    return (words.hasSuffix("-\(ending)") ? String(words.dropLast(ending.count + 1)) : words) + ".\(ending)"
  }

  private var signature: [UInt8] {
    switch self {
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .pdf: Array("%PDF-".utf8)
    }
  }
}
