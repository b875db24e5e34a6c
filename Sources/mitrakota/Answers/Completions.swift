import ArgumentParser
import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a shell offers while a word is typed; never an error, and quick enough to be asked at each key.
enum Completions {
  /// More than a screen of them helps nobody.
  private static let most = 200

  /// The kinds of words that are completed.
  enum Kind: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Agreements by their short names, or by full ones once a slash is typed.
    case ids
    /// Applications, in the same way.
    case apps
    /// Cities by name, or by code once a digit is typed.
    case cities
  }

  /// The words of a kind that begin with `prefix`, sorted; none where there is no register.
  static func words(_ kind: Kind, _ prefix: String, in folder: NodeFolder) -> [String] {
    let words =
      switch kind {
      case .ids: records(.instrument, prefix, in: folder)
      case .apps: records(.application, prefix, in: folder)
      case .cities: cities(prefix)
      }
    return Array(Set(words.filter { $0.hasPrefix(prefix) }).sorted().prefix(most))
  }

  private static func records(_ kind: SubjectKind, _ prefix: String, in folder: NodeFolder) -> [String] {
    guard let node = try? Node(folder: folder, outside: .live, for: .reading),
      let ids = try? node.recordNames(of: kind)
    else { return [] }
    let names = BriefNames(ids)
    return prefix.contains("/") ? ids.map(\.description) : ids.map { names[$0] }
  }

  private static func cities(_ prefix: String) -> [String] {
    ReferenceData.gazetteer.cities.map { city in
      guard prefix.first?.isNumber != true else { return city.code.description }
      let words = city.name.lowercased().split(separator: " ")
      return words.dropFirst(words.first == "kota" ? 1 : 0).joined(separator: "-")
    }
  }
}

extension CompletionKind {
  /// Agreements of the register.
  static var agreements: CompletionKind { answers(.ids) }
  /// Applications of the register.
  static var applications: CompletionKind { answers(.apps) }
  /// Cities by name or code.
  static var parties: CompletionKind { answers(.cities) }

  private static func answers(_ kind: Completions.Kind) -> CompletionKind {
    .custom { words, _, prefix in
      // The words before the cursor may name another node.
      let named = words.firstIndex(of: "--folder").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
      let folder = GlobalOptions.folder(named, ProcessInfo.processInfo.environment)
      return Completions.words(kind, prefix, in: folder)
    }
  }
}
