import ArgumentParser
import Catalog
import Exchange
import Registry

/// The pictures and manuals of an application.
struct AppFilesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files", abstract: "Gambar dan berkas sebuah aplikasi, dan mana yang tersimpan di sini.")

  @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.", completion: .applications)
  var id: String
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let view = try session.node(for: .reading).view()
    let wording = session.wording(view)
    try session.show(view.fileGrid(of: try view.application(id).id, wording), wording)
  }
}

/// Copies files of an application from a peer, and out of the register.
struct AppFetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Ambil gambar dan berkas sebuah aplikasi dari rekan.",
    discussion: "Pengambilan yang terputus dilanjutkan. Kode keluar 7 bila sebuah berkas belum dapat diambil.")

  @Argument(help: "Aplikasi, dengan nama pendek, nama, atau awalannya.", completion: .applications)
  var id: String
  @Option(help: ArgumentHelp("Hanya berkas ini, menurut app files.", valueName: "nama"))
  var file: String?
  @Option(help: ArgumentHelp("Dari rekan ini; tanpa ini dari rekan di pengaturan.", valueName: "url"))
  var peer: String?
  @Option(
    help: ArgumentHelp("Salin juga ke folder ini.", valueName: "folder"), completion: .directory)
  var to: String?
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .writing)
    let view = try node.view()
    let application = try view.application(id).id
    let files = view.files(of: application).filter {
      file == nil || $0.fileName == file || $0.id.slug.description == file
    }
    guard !files.isEmpty else { throw Self.none(file, application) }
    let receipts = try await node.fetch(files, from: peer.map { [$0] })
    if let to { for file in files { try node.save(file, in: to) } }
    let after = try node.view()
    let wording = session.wording(after)
    try session.show(after.fileGrid(of: application, wording), wording)
    guard receipts else {
      throw RegistryError(
        .peerUnreachable,
        id: "Belum semua berkas ada pada rekan. Ulangi nanti, atau sebut rekan lain dengan --peer.",
        en: "Not every file is held by the peers. Try again later, or name another peer with --peer.")
    }
  }

  private static func none(_ file: String?, _ application: RecordID) -> RegistryError {
    RegistryError(
      .notFound,
      id:
        "Tidak ada berkas \(file.map { "'\($0)' " } ?? "")pada \(application). Lihat: mitrakota app files \(application)",
      en: "There is no file \(file.map { "'\($0)' " } ?? "")of \(application). See: mitrakota app files \(application)")
  }
}
