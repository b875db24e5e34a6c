import ArgumentParser
import Catalog
import Exchange
import Registry

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Terbitkan isi folder katalog ke log sendiri.",
    discussion:
      """
      Tanda di depan: + ditambah, ~ diperbarui, → dinamai ulang, − ditarik. Menerbitkan dua kali tidak mengubah apa \
      pun. Catatan yang berkasnya berganti nama dikenali dari isinya; yang menyebut nama lama tetap menemukannya.
      """)

  @Argument(help: "Folder katalog; tanpa ini yang disebut pengaturan simpul.")
  var catalog: String?
  @ArgumentParser.Flag(help: "Tunjukkan saja; tidak menulis apa pun.")
  var dryRun = false
  @ArgumentParser.Flag(help: "Jangan mengenali berkas yang berganti nama: yang lama ditarik, yang baru ditambah.")
  var noRenames = false
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: dryRun ? .reading : .writing)
    var publisher = try Publisher(node: node, folder: catalog)
    publisher.followsRenames = !noRenames
    let plan = try publisher.plan()
    let folder = catalog ?? node.settings.catalog.map(node.folder.resolve) ?? ""
    let report = PublishReport(plan: plan, folder: folder, session: session)
    report.complain()
    guard plan.isPublishable else {
      if session.output == .json { try session.show(report.json(size: nil)) }
      throw report.refusal
    }
    let written = dryRun ? nil : try publisher.publication()
    let final = PublishReport(plan: written?.plan ?? plan, folder: folder, session: session)
    if session.output == .json { return try session.show(final.json(size: written?.size)) }
    try session.show(final.lines + [final.summary(size: written?.size, isDry: dryRun)])
    if try !node.network().isRegistered {
      session.remark("Belum terdaftar; data tersimpan lokal.", "Not registered yet; the data is kept here.")
    }
  }
}
