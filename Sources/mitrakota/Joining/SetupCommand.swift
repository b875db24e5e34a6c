import ArgumentParser
import Catalog
import Exchange
import Registry

struct SetupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Siapkan simpul baru: lima pertanyaan, atau lima opsi.")

  @Option(help: ArgumentHelp("Kode anggota, misalnya 74.72.", valueName: "kode"))
  var member: String?
  @Option(help: ArgumentHelp("Alamat pusat, misalnya https://hub.example.", valueName: "url"))
  var hub: String?
  @Option(help: ArgumentHelp("Sidik direktori dari sekretariat.", valueName: "sidik"))
  var directory: String?
  @Option(help: ArgumentHelp("Porta simpul ini; bawaan 8470.", valueName: "porta"))
  var port: Int?
  @Option(help: ArgumentHelp("Folder katalog yang diterbitkan.", valueName: "folder"))
  var catalog: String?
  @Option(help: ArgumentHelp("Zona waktu.", valueName: "zona"))
  var zone: IndonesianZone = .wib
  @Option(help: ArgumentHelp("Ranah; mitrakota-demo untuk peragaan.", valueName: "ranah"))
  var realm: Origin.Realm = .official
  @Option(help: ArgumentHelp("Hari tetap sebuah peragaan.", valueName: "tanggal"))
  var today: String?
  @ArgumentParser.Flag(help: "Simpul sekretariat: memulai direktori baru.")
  var secretariat = false
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    var questions = Questions(session: session)
    let code = try questions.answer(
      member, "--member", session.say("Kode anggota (misalnya 74.72)", "Member code (such as 74.72)"))
    var hub: String?
    var fingerprint: String?
    if !secretariat {
      hub = try questions.answer(self.hub, "--hub", session.say("Alamat pusat", "Address of the hub"))
      fingerprint = try questions.answer(
        directory, "--directory", session.say("Sidik direktori", "Fingerprint of the directory"))
    }
    let port = try port ?? questions.port(session.say("Porta", "Port"), usual: 8470)
    let folder =
      try options.folder
      ?? questions.answer(
        session.say("Folder simpul", "Folder of the node"), usual: session.folder.path)
    let nodeFolder = NodeFolder(folder)
    var setup = Setup(folder: nodeFolder, member: try MemberID(code), realm: realm, port: port)
    setup.hub = hub
    setup.fingerprint = fingerprint
    setup.catalog = catalog.map { NodeFolder($0).path }
    setup.zone = zone
    setup.today = try today.map { text throws(Failure) in try HumanDate.day(text) }
    let settings =
      secretariat ? try setup.runSecretariat(outside: .live) : try await setup.runOverHTTP()
    // The register is made here, so that everything after this can at least be read.
    let node = try Node(folder: nodeFolder, settings: settings, outside: .live, for: .writing)
    try show(try node.directoryAnswer(), settings, nodeFolder, session)
  }

  private func show(
    _ directory: DirectoryAnswer, _ settings: NodeSettings, _ folder: NodeFolder, _ session: Session
  ) throws {
    if session.output == .json {
      return try session.show([
        "member": JSONValue(settings.member), "folder": .text(folder.path),
        "directory": .text(directory.fingerprint),
      ])
    }
    try session.show([
      session.say(
        "Simpul \(settings.origin) siap di \(folder.path).",
        "The node \(settings.origin) is ready in \(folder.path)."),
      session.say("Sidik direktori: ", "Fingerprint of the directory: ") + directory.fingerprint,
      session.say("Berikutnya: mitrakota join", "Next: mitrakota join"),
    ])
  }
}
