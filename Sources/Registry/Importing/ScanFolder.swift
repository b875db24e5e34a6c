#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The scans in a folder, found by what their names say.
struct ScanFolder {
  /// Paths, in their order.
  let paths: [String]
  private var byName: [String: [Int]] = [:]
  /// Every run of words of a name, written together: "134_12_2017 Baubau" has the run "134122017".
  private var byRun: [String: [Int]] = [:]

  /// Longer numbers than this many words are not looked for.
  private static let longestRun = 12
  /// Fewer letters and digits would stand in too many names.
  private static let leastKey = 4

  /// Lists the files of the known kinds below `folder`; hidden ones and links are passed over.
  init(_ folder: String) throws(RegistryError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      throw .noScanFolder(folder)
    }
    var paths: [String] = []
    try Self.collect(folder, into: &paths)
    self.paths = paths.sorted()
    for (index, path) in self.paths.enumerated() { add(path, index) }
  }

  private mutating func add(_ path: String, _ index: Int) {
    let name = Self.name(of: path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    for key in Set([Spellings.key(name), Spellings.key(stem)]) { byName[key, default: []].append(index) }
    let words = Spellings.words(stem)
    var runs: Set<String> = []
    for start in words.indices {
      for end in start..<min(words.count, start + Self.longestRun) { runs.insert(words[start...end].joined()) }
    }
    for run in runs where run.utf8.count >= Self.leastKey { byRun[run, default: []].append(index) }
  }

  /// The files of this name, with or without its ending.
  func named(_ name: String) -> [Int] { byName[Spellings.key(name)] ?? [] }

  /// The files in whose names a number or a short name stands; a year alone is none.
  func containing(_ text: String) -> [Int] {
    let key = Spellings.words(text).joined()
    guard key.utf8.count >= Self.leastKey, !(key.utf8.count == 4 && key.allSatisfy(\.isNumber)) else { return [] }
    return byRun[key] ?? []
  }

  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func collect(_ folder: String, into paths: inout [String]) throws(RegistryError) {
    do {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !name.hasPrefix(".") {
        let path = folder + "/" + name
        switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
        case .typeDirectory?: try collect(path, into: &paths)
        case .typeRegular? where PaperFile.mediaType(of: name) != nil: paths.append(path)
        default: continue
        }
      }
    } catch let error as RegistryError {
      throw error
    } catch {
      throw RegistryError(
        .keyOrPermission, id: "Folder '\(folder)' tidak terbaca: \(error). Periksa izinnya.",
        en: "The folder '\(folder)' cannot be read: \(error). Check its permissions.")
    }
  }
}

extension RegistryError {
  fileprivate static func noScanFolder(_ folder: String) -> RegistryError {
    RegistryError(
      .notFound, id: "Tidak ada folder pindaian '\(folder)'. Periksa namanya.",
      en: "There is no folder of scans '\(folder)'. Check its name.")
  }
}
