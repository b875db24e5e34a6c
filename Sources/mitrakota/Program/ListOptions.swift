import ArgumentParser
import Catalog
import Registry

/// What every command understands whose answer is read from the register.
struct ListOptions: ParsableArguments {
  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Tulis ke berkas; bentuknya menurut akhirannya, misalnya daftar.xlsx.", valueName: "berkas"),
    completion: .file())
  var destination: String?

  @ArgumentParser.Flag(help: "Kode keluar 8 bila daftarnya tidak kosong; untuk cron.")
  var failIfAny = false

  @ArgumentParser.Flag(help: "Hanya dari register ini; jawaban memang tidak pernah menghubungi rekan.")
  var offline = false

  @OptionGroup var global: GlobalOptions

  /// The surroundings of a command that was given these options.
  var session: Session {
    var session = global.session
    session.destination = destination
    session.failsIfAny = failIfAny
    return session
  }
}

/// The legal day and the state of knowledge that an answer is about.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Menurut kedudukan pada hari ini: 2018-01-01, 23-12-2017, atau \"23 Desember 2017\".",
      valueName: "tanggal"))
  var asOf: String?

  @Option(help: ArgumentHelp("Menurut catatan sampai saat atau hari ini.", valueName: "saat"))
  var knownAt: String?

  /// The day, if one is named.
  func day() throws(Failure) -> CalendarDay? {
    try asOf.map { text throws(Failure) in try HumanDate.day(text) }
  }

  /// The moment up to which records count; a day is its end in `zone`.
  func known(in zone: IndonesianZone) throws(Failure) -> Instant? {
    try knownAt.map { text throws(Failure) in try HumanDate.knowledge(text, offset: zone.offset) }
  }
}
