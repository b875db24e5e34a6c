import ArgumentParser
import Catalog
import Exchange
import Registry

struct BetweenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between", abstract: "Semua kerja sama dan pemakaian aplikasi antara dua pihak.")

  @Argument(help: "Pihak pertama: kode atau nama.", completion: .parties)
  var first: String
  @Argument(help: "Pihak kedua.", completion: .parties)
  var second: String
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    let answer = try view.between(try view.identifyParty(first), try view.identifyParty(second), on: day)
    try session.show(answer.grid(view, wording), wording)
  }
}

struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Bila satu kerja sama berakhir: pemakaian dan naskah yang kehilangan dasarnya.")

  @Argument(
    help: "Kerja sama: nama pendek, nomor salah satu pihak, atau awalannya.", completion: .agreements)
  var id: String
  @OptionGroup var days: DayOptions
  @OptionGroup var options: ListOptions

  func run() async throws {
    let session = options.session
    let (view, day) = try session.view(of: days)
    let wording = session.wording(view)
    try session.show(try view.impact(of: id, on: day).grid(view, wording), wording)
  }
}
