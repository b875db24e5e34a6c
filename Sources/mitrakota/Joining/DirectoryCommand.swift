import ArgumentParser
import Catalog
import Exchange
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory", abstract: "Direktori: kunci anggota yang terdaftar.",
    subcommands: [Approve.self, Show.self])

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: "Daftarkan kunci sebuah permohonan. Hanya sekretariat.")

    @Argument(help: ArgumentHelp("Berkas permohonan, atau kuncinya sendiri.", valueName: "berkas-atau-kunci"))
    var request: String
    @Option(help: ArgumentHelp("Kunci direktori di tempat lain, misalnya pada stik.", valueName: "berkas"))
    var directoryKey: String?
    @Option(help: ArgumentHelp("Sidik dari surat; ditolak bila berbeda.", valueName: "sidik"))
    var fingerprint: String?
    @ArgumentParser.Flag(help: "Jangan bertanya lagi.")
    var yes = false
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let session = options.session
      let text = FileManager.default.contents(atPath: request).map { String(decoding: $0, as: UTF8.self) }
      let request = try JoinRequest(text ?? self.request)
      let node = try session.node(for: .writing)
      if let fingerprint { try compare(fingerprint, request) }
      let name = request.member.party.region.map { "\(ReferenceData.gazetteer.name(of: $0)) " } ?? ""
      session.remark(
        "Anggota  \(name)\(request.member)\nLog      \(request.origin)\nSidik    \(request.fingerprint)",
        "Member       \(name)\(request.member)\nLog          \(request.origin)\nFingerprint  \(request.fingerprint)"
      )
      var questions = Questions(session: session)
      let question = session.say(
        "Sidik sama dengan surat? Daftarkan?", "Same fingerprint as on the letter? Register?")
      guard try questions.agreed(question, given: yes) else {
        throw Failure.declined
      }
      let isNew = try DirectoryOffice(node: node, keyPath: directoryKey).approve(request)
      if session.output == .json {
        return try session.show(["member": JSONValue(request.member), "isNew": .bool(isNew)])
      }
      try session.show([
        isNew
          ? session.say("Terdaftar: \(request.origin)", "Registered: \(request.origin)")
          : session.say("Sudah terdaftar: \(request.origin)", "Registered already: \(request.origin)")
      ])
    }

    private func compare(_ typed: String, _ request: JoinRequest) throws(RegistryError) {
      guard !request.fits(typed) else { return }
      throw RegistryError(
        .verificationFailed,
        id: "Sidik berbeda. Pada permohonan: \(request.fingerprint). Yang diketik: \(typed). Tidak ada yang "
          + "didaftarkan; hubungi anggota itu.",
        en: "The fingerprints differ. In the request: \(request.fingerprint). Typed: \(typed). Nothing was "
          + "registered; call the member.")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Sidik direktori dan semua kunci yang terdaftar.")

    @OptionGroup var options: ListOptions

    func run() async throws {
      let session = options.session
      let node = try session.node(for: .reading)
      let directory = try node.directoryAnswer()
      let title = session.say("Sidik direktori", "Fingerprint of the directory")
      let lines =
        ["\(title) \(directory.origin):", directory.fingerprint]
        + directory.keys.flatMap { key in
          let good = key.goodUpTo.map {
            session.say("  dicabut; baik sampai \($0)", "  revoked; good up to \($0)")
          }
          return ["", "\(key.member)  \(key.origin)" + (good ?? ""), key.fingerprint]
        }
      let grid = directory.grid(title, on: node.today, node.settings.realm, session.language)
      switch session.listForm {
      case .json: try session.show(directory.json)
      case .table: try session.show(lines)
      default: try session.show(grid)
      }
    }
  }
}

extension DirectoryAnswer {
  fileprivate var json: JSONValue {
    [
      "origin": JSONValue(origin), "fingerprint": .text(fingerprint), "size": .number(size),
      "keys": .list(
        keys.map {
          [
            "member": JSONValue($0.member), "origin": JSONValue($0.origin),
            "fingerprint": .text($0.fingerprint),
            "goodUpTo": JSONValue($0.goodUpTo),
          ]
        }),
    ]
  }

  /// One row for each registered key.
  fileprivate func grid(_ title: String, on day: CalendarDay, _ realm: Origin.Realm, _ language: Language) -> Grid {
    let columns: [Grid.Column] = [
      .init("member", language == .id ? "Anggota" : "Member"), .init("origin", "Log"),
      .init("fingerprint", language == .id ? "Sidik" : "Fingerprint"),
      .init("good-up-to", language == .id ? "Baik sampai" : "Good up to"),
    ]
    let rows = keys.map { key in
      Grid.Row([
        .text(key.member.description), .text(key.origin.description), .text(key.fingerprint),
        key.goodUpTo.map { .number($0) } ?? .empty,
      ])
    }
    let dataClass: DataClass = realm == .official ? .official : .publicSources
    return Grid(
      "\(title) \(origin)", on: day, columns: columns, sections: rows.isEmpty ? [] : [.init(dataClass, rows: rows)])
  }
}
