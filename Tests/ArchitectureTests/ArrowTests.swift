import Foundation
import Testing

@Suite struct ArrowTests {
  @Test(arguments: House.arrows.keys.sorted())
  func `a room imports only what the plan allows`(room: String) throws {
    let allowed = try #require(House.arrows[room]).union(House.toolchain)
    let files = try House().swiftFiles(in: "Sources/\(room)")
    #expect(!files.isEmpty)
    for file in files {
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `every room of the house stands in the plan`() throws {
    let house = try House()
    let folders = try FileManager.default.contentsOfDirectory(atPath: house.root.path + "/Sources")
    #expect(Set(folders) == Set(House.arrows.keys).union(["CCurl", "CLibXML2", "CQREncode", "CXLSXWriter", "CZlib"]))
  }

  @Test func `the manifest draws exactly the arrows of the plan`() throws {
    let manifest = try String(contentsOfFile: try House().root.path + "/Package.swift", encoding: .utf8)
    for (room, allowed) in House.arrows {
      let declared = try #require(Self.dependencies(of: room, in: manifest), "\(room) is not in Package.swift")
      #expect(declared == allowed, "\(room)")
    }
  }

  @Test(arguments: [
    ("CCurl", "Transfer"), ("CLibXML2", "Markup"), ("CQREncode", "QRCode"), ("CXLSXWriter", "Spreadsheet"),
    ("CZlib", "Compression"), ("GRDB", "Store"),
  ])
  func `a foreign library is known to one room alone`(library: String, room: String) throws {
    let users = try House().swiftFiles(in: "Sources").filter { $0.imports.contains(library) }
    #expect(!users.isEmpty)
    for user in users {
      #expect(user.path.hasPrefix("Sources/\(room)/"), "\(user.path) imports \(library)")
    }
  }

  @Test func `only the public library speaks in public`() throws {
    let opener = #/^\s*(@\w+ )*(public|open) (?!import )/#
    for file in try House().swiftFiles(in: "Sources") where !file.path.hasPrefix("Sources/Catalog/") {
      for (number, line) in file.code {
        #expect(line.firstMatch(of: opener) == nil, "\(file.path):\(number): \(line)")
      }
    }
  }

  /// The dependencies that the manifest gives a target; products by the names of their modules.
  private static func dependencies(of room: String, in manifest: String) -> Set<String>? {
    let products = [
      "crypto": "Crypto", "yams": "Yams", "grdb": "GRDB", "logging": "Logging", "metrics": "Metrics",
      "hummingbird": "Hummingbird", "mustache": "Mustache", "arguments": "ArgumentParser",
      "lifecycle": "ServiceLifecycle", "configuration": "Configuration",
    ]
    for kind in ["target", "executableTarget"] {
      let pattern = "\\.\(kind)\\(\\s*name: \"\(room)\",(\\s*dependencies: \\[([^\\]]*)\\])?"
      guard let expression = try? NSRegularExpression(pattern: pattern),
        let match = expression.firstMatch(
          in: manifest, range: NSRange(manifest.startIndex..., in: manifest))
      else { continue }
      guard let range = Range(match.range(at: 2), in: manifest) else { return [] }
      let words = manifest[range].split { $0 == "," || $0.isWhitespace }
      return Set(
        words.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : products[String($0)] ?? String($0) })
    }
    return nil
  }
}
