import ArgumentParser
import Catalog
import Exchange
import Registry

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Cari kerja sama dan aplikasi menurut kata-katanya.",
    discussion: "Kolom NASKAH: apakah naskahnya terbuka untuk umum, sebagian tertutup, atau tertutup.")

  @Argument(help: "Kata-kata yang dicari.")
  var words: [String]
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let node = try session.node(for: .reading)
    let view = try node.view()
    let wording = session.wording(view)
    let answer = try node.search(words.joined(separator: " "), view: view)
    try session.show(answer.grid(view, wording), wording)
  }
}
