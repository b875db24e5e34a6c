import ArgumentParser
import Catalog
import Registry

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Tiga simpul di mesin ini: pusat, Kota Makassar, dan Kota Baubau.",
    discussion:
      "--folder menyebut tempat ketiga simpul. Berhenti dengan Ctrl-C; dijalankan lagi, demo meneruskan yang ada."
  )

  @Option(help: ArgumentHelp("Folder dengan folder katalog apeksi, 73.71, dan 74.72.", valueName: "folder"))
  var catalog: String
  @Option(help: ArgumentHelp("Porta pusat; kedua kota memakai dua porta sesudahnya.", valueName: "porta"))
  var port = 8470
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1...65_533).contains(port) else {
      throw ValidationError("--port \(port): 1–65533")
    }
  }

  func run() async throws {
    let session = options.session
    let demo = try Demo(
      catalog: NodeFolder(catalog).path, folder: session.folder.path, port: port, session: session)
    let fleet = demo.fleet
    let events = DemoEvents()
    do {
      try await demo.run(until: events)
    } catch {
      await fleet.stop(session)
      throw error
    }
    await fleet.stop(session)
    session.remark("Ketiga simpul sudah berhenti.", "The three nodes have stopped.")
  }
}
