import ArgumentParser
import Catalog
import Registry

/// What applications are chosen by, and how their list is ordered and cut.
struct ApplicationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Hanya milik kota ini: kode atau nama; boleh diulang.", valueName: "kota"), completion: .parties)
  var city: [String] = []
  @Option(help: ArgumentHelp("Hanya dari provinsi ini: kode atau nama; boleh diulang.", valueName: "provinsi"))
  var province: [String] = []
  @Option(help: ArgumentHelp("Hanya dari Komwil ini, misalnya VI; boleh diulang.", valueName: "komwil"))
  var komwil: [String] = []
  @Option(help: ArgumentHelp("Hanya sektor ini; boleh diulang.", valueName: "sektor"))
  var sector: [String] = []
  @Option(help: ArgumentHelp("Hanya yang berjalan di sini, misalnya web; boleh diulang.", valueName: "platform"))
  var platform: [String] = []
  @Option(help: ArgumentHelp("Hanya yang berstatus ini, misalnya active; boleh diulang.", valueName: "status"))
  var status: [String] = []
  @Option(help: ArgumentHelp("Hanya dengan lisensi ini; boleh diulang.", valueName: "lisensi"))
  var licence: [String] = []
  @Option(help: ArgumentHelp("Hanya dengan cara berbagi ini; boleh diulang.", valueName: "cara"))
  var mode: [String] = []
  @Option(
    help: ArgumentHelp("Hanya dengan data pribadi ini: none, general, specific; boleh diulang.", valueName: "jenis"))
  var personalData: [String] = []
  @Option(help: ArgumentHelp("Hanya yang dipakai sekian pihak atau lebih.", valueName: "jumlah"))
  var minAdopters: Int?
  @Option(
    help: ArgumentHelp("Hanya yang diperbarui sejak hari, bulan, atau tahun ini.", valueName: "tanggal"))
  var since: String?
  @Option(help: ArgumentHelp("Urutan daftar.", valueName: "urutan"))
  var sort: ApplicationQuery.Order?
  @Option(help: ArgumentHelp("Paling banyak sekian baris tiap kelas data.", valueName: "jumlah"))
  var limit: Int?
  @ArgumentParser.Flag(help: "Juga pilihan yang ada dan berapa aplikasi masing-masing.")
  var facets = false

  private var values: [(ApplicationFacet, [String])] {
    [
      (.city, city), (.province, province), (.komwil, komwil), (.sector, sector), (.platform, platform),
      (.status, status), (.licence, licence), (.mode, mode), (.personalData, personalData),
    ]
  }

  /// Whether anything is chosen at all.
  var isUsed: Bool {
    values.contains { !$0.1.isEmpty } || minAdopters != nil || since != nil || sort != nil || limit != nil || facets
  }

  /// What the words ask for; without a limit all rows, since a list on paper has no next page.
  func query(in index: ApplicationIndex) throws -> ApplicationQuery {
    var query = ApplicationQuery(limit: try checked(limit, "--limit", from: 1) ?? .max)
    for (facet, texts) in values where !texts.isEmpty {
      query.chosen[facet] = try Set(
        texts.map { text throws(RegistryError) in try index.value(text, of: facet) })
    }
    query.minAdopters = try checked(minAdopters, "--min-adopters", from: 0)
    query.since = try since.map { text throws(Failure) in try Self.firstDay(text) }
    query.order = sort
    return query
  }

  private func checked(_ number: Int?, _ name: String, from least: Int) throws(Failure) -> Int? {
    guard let number, number < least else { return number }
    throw .usage(
      id: "\(name) '\(number)' terlalu kecil. Tulis bilangan mulai dari \(least).",
      en: "\(name) '\(number)' is too small. Write a number from \(least) on.")
  }

  /// The first day of a year such as 2024, a month such as 2024-05, or the day itself.
  private static func firstDay(_ text: String) throws(Failure) -> CalendarDay {
    if let date = try? LegalDate(text) { return date.first }
    return try HumanDate.day(text)
  }
}

extension ApplicationQuery.Order: ExpressibleByArgument {}
