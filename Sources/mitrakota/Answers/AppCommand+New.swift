import ArgumentParser
import Registry

extension AppCommand {
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Tulis kartu kosong berketerangan ke folder katalog.",
      discussion: "Tidak pernah menimpa berkas yang ada. Isi namanya, buka baris yang diketahui, lalu terbitkan.")

    @Argument(help: ArgumentHelp("Nama pendeknya, misalnya izin-melati.", valueName: "nama-pendek"))
    var slug: String
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let session = options.session
      let office = CardSkeletonOffice(node: try session.node(for: .reading))
      let place = try office.write(slug, language: session.language)
      try session.show([place])
      session.remark(
        "Isi nama dan yang diketahui di berkas itu, lalu: mitrakota publish",
        "Fill in the name and what is known in that file, then: mitrakota publish")
    }
  }
}
