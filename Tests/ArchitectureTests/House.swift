import Foundation
import Testing

/// The sources as they lie in the checkout, for tests that read them as text.
struct House {
  /// What each room may import, besides Foundation and the standard library.
  static let arrows: [String: Set<String>] = [
    "Catalog": [],
    "Ledger": ["Crypto"],
    "Markup": ["CLibXML2"],
    "Compression": ["CZlib"],
    "QRCode": ["CQREncode"],
    "Spreadsheet": ["CXLSXWriter", "Markup", "Compression"],
    "Transfer": ["CCurl"],
    "Exchange": ["Catalog", "Ledger", "Markup", "Compression", "Spreadsheet", "Yams"],
    "Store": ["Catalog", "Ledger", "GRDB"],
    "Sync": ["Catalog", "Ledger", "Exchange"],
    "Registry": [
      "Catalog", "Ledger", "Exchange", "QRCode", "Store", "Sync", "Transfer", "Logging", "Metrics",
    ],
    "Web": ["Catalog", "Exchange", "Registry", "Compression", "Hummingbird", "Mustache", "Logging"],
    "mitrakota": ["Catalog", "Exchange", "Registry", "ArgumentParser"],
    "mitrakotad": ["Registry", "Web", "ServiceLifecycle", "Configuration", "Logging"],
  ]

  /// Modules of the toolchain that any room may use, unless a law says otherwise.
  static let toolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization", "Dispatch",
  ]

  let root: URL

  init(file: String = #filePath) throws {
    // Resolved, because a checkout may be reached through links.
    let start = URL(fileURLWithPath: file).resolvingSymlinksInPath()
    root = start.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    try #require(FileManager.default.fileExists(atPath: root.path + "/Package.swift"))
  }

  /// All Swift files below a folder of the checkout, in order of their paths.
  func swiftFiles(in folder: String) throws -> [SourceFile] {
    let base = root.appendingPathComponent(folder)
    let walk = try #require(FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil))
    var files: [SourceFile] = []
    for case let url as URL in walk where url.pathExtension == "swift" {
      let path = folder + url.path.dropFirst(base.path.count)
      files.append(SourceFile(path: path, text: try String(contentsOf: url, encoding: .utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }
}

/// One Swift file: where it lies and what it says.
struct SourceFile {
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }

  /// Lines of code with their numbers, comments left out.
  var code: [(number: Int, text: Substring)] {
    lines.enumerated().compactMap { index, line in
      let trimmed = line.drop { $0 == " " }
      return trimmed.hasPrefix("//") ? nil : (index + 1, line)
    }
  }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap { _, line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 2, words.count > position + 1 else {
        return nil
      }
      let openers: Set<Substring> = ["@testable", "package", "public", "internal", "private", "fileprivate"]
      guard words[..<position].allSatisfy(openers.contains) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let target = kinds.contains(words[position + 1]) ? words.dropFirst(position + 2).first : words[position + 1]
      return target.map { String($0.prefix { $0 != "." }) }
    }
  }
}
