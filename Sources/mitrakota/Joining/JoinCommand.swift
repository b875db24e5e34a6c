import ArgumentParser
import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct JoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Buat kunci, tulis berkas permohonan, dan cetak surat permohonannya.")

  @Option(help: ArgumentHelp("Berkas permohonan; tanpa ini di folder simpul.", valueName: "berkas"))
  var outputFile: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .writing)
    let request = try node.join()
    let path = outputFile ?? session.folder.path + "/permohonan-\(request.member).txt"
    do {
      try Data(request.description.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw RegistryError(
        .storage,
        id: "Permohonan tidak dapat ditulis ke '\(path)': \(error). Pilih tempat lain dengan --output-file.",
        en: "The request cannot be written to '\(path)': \(error). Choose another place with --output-file.")
    }
    if session.output == .json {
      return try session.show([
        "member": JSONValue(request.member), "origin": JSONValue(request.origin), "file": .text(path),
        "fingerprint": .text(request.fingerprint),
      ])
    }
    let name =
      request.member.party.region.map { ReferenceData.gazetteer.name(of: $0) } ?? request.member.description
    let letter = JoinLetter(request: request, memberName: name, day: node.today)
    try session.show([letter.text(session.language)])
    session.remark(
      "Berkas permohonan: \(path). Kirim berkas itu dan surat bertanda tangan kepada sekretariat.",
      "Request file: \(path). Send it and the signed letter to the secretariat.")
  }
}
