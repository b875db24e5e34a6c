import Catalog
import Foundation
import Registry
import Testing

/// Files and folders as a city's own checks see them: without a node.
@Suite struct FileCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Documents.profile("00.01", "Kota Melati", dataClass: "invented"), to: "00.01/profile.xml")
    try folder.write("# Kota Melati", to: "00.01/README.md")
    try folder.write(Documents.application("loket", "Loket", owner: "00.01"), to: "00.01/applications/loket.xml")
    try folder.write(Documents.publiccode("Izin Melati"), to: "00.01/applications/izin-melati/publiccode.yml")
  }

  private func check(_ paths: String...) throws -> FileCheck {
    try FileCheck(paths: paths.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 })
  }

  private func short(_ check: FileCheck) -> [String] {
    check.files.map { file in
      let name = file.file.hasPrefix(folder.path + "/") ? String(file.file.dropFirst(folder.path.count + 1)) : file.file
      let rules = file.findings.filter { $0.severity == .error }.map(\.rule)
      return ([name, file.kind ?? "-"] + rules).joined(separator: " ")
    }
  }

  private static let right = [
    "00.01/applications/izin-melati/publiccode.yml publiccode", "00.01/applications/loket.xml application",
    "00.01/profile.xml profile",
  ]

  @Test(arguments: ["", "/", "00.01", "00.01/"]) func `a right folder is right, named with or without a slash`(
    path: String
  ) throws {
    let check = try check(path)
    #expect(check.isValid && check.count(.error) == 0)
    #expect(check.files.count == 3)
  }

  @Test func `each file is named where it is`() throws { #expect(try short(check("")) == Self.right) }

  @Test func `a single file is checked by itself`() throws {
    #expect(try short(check("00.01/profile.xml", "00.01/applications/loket.xml")) == [Self.right[2], Self.right[1]])
  }

  @Test func `what is wrong in one file is told there, and makes the whole wrong`() throws {
    try folder.write(
      Documents.publiccode("Izin Melati").replacingOccurrences(of: "stable", with: "selesai"),
      to: "00.01/applications/izin-melati/publiccode.yml")
    try folder.write("<application", to: "00.01/applications/rusak.xml")
    let check = try check("")
    #expect(!check.isValid)
    #expect(
      short(check).prefix(1) == ["00.01/applications/izin-melati/publiccode.yml publiccode not-in-list"])
    #expect(check.files.filter { !$0.isValid }.count == 2)
  }

  @Test func `records of a neighbour in the same tree are known`() throws {
    let adoption = """
      <adoption xmlns="urn:mitrakota:adoption:1" slug="loket-di-kenanga">
        <application>00.01/loket</application><giver>00.01</giver><taker>00.02</taker>
      </adoption>
      """
    try folder.write(Documents.profile("00.02", "Kota Kenanga", dataClass: "invented"), to: "00.02/profile.xml")
    try folder.write(adoption, to: "00.02/adoptions/loket-di-kenanga.xml")
    func unknown(_ path: String) throws -> Bool {
      try check(path).files.contains { $0.findings.contains { $0.rule == "unknown-application" } }
    }
    #expect(try unknown("00.02"))
    #expect(try !unknown(""))
  }

  @Test func `files of others in a tree are passed over, but not when they are named`() throws {
    try folder.write("<html/>", to: "halaman.xml")
    try folder.write("a: 1", to: ".github/workflows/uji.yml")
    try folder.write("a: 1", to: "docker-compose.yml")
    #expect(try short(check("")) == Self.right)
    #expect(try short(check("halaman.xml")).first?.hasSuffix("halaman.xml - unknown-document") == true)
    #expect(try short(check("docker-compose.yml")).first?.hasSuffix("publiccode version-missing") == true)
  }

  @Test func `a name that leads nowhere and a folder without anything are told`() throws {
    try folder.write("", to: "kosong/catatan.txt")
    for path in ["tidak-ada", "kosong"] {
      let error = #expect(throws: RegistryError.self) { try check(path) }
      #expect(error?.code == .notFound)
    }
  }
}
