import Registry

/// The words behind `mitrakotad`.
struct Words {
  let wish: Wish

  /// What the daemon is asked to do.
  enum Wish { case service, settings, version, help }

  /// Refuses words that the daemon does not know: a mistyped setting would be passed over in silence.
  init(_ arguments: [String]) throws(RegistryError) {
    var wish = Wish.service
    for word in arguments.dropFirst() where word.hasPrefix("-") {
      switch String(word.prefix { $0 != "=" }) {
      case "--help", "-h": wish = .help
      case "--version": wish = .version
      case "--print-config": wish = .settings
      case let name where Self.settings.contains(name): break
      case let name:
        throw RegistryError(
          .badInput, id: "Pilihan '\(name)' tidak dikenal. Lihat semuanya: mitrakotad --help",
          en: "There is no option '\(name)'. See all: mitrakotad --help")
      }
    }
    self.wish = wish
  }

  private static let settings = ["--folder"] + NodeSettings.Key.allCases.filter { !$0.isSecret }.map { flag($0) }

  /// `logLevel` is `--log-level`, and `MITRAKOTA_LOG_LEVEL` in the environment.
  private static func flag(_ key: NodeSettings.Key) -> String {
    "--" + key.rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }

  static let help = """
    mitrakotad --folder FOLDER [--print-config] [--version]

    Melayani halaman dan penyelarasan satu simpul. / Serves one node's pages and reconciles it with its peers.

    Pengaturan dibaca dari settings.json di FOLDER; lingkungan (MITRAKOTA_LOG_LEVEL) dan pilihan berikut menang:
    Settings come from settings.json in FOLDER; the environment and these options win over it:
      \(settings.joined(separator: " "))

    """
}
