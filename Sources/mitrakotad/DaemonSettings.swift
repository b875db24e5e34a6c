import Configuration
import Registry

/// The settings of the daemon: flags over the environment over the node's own file.
struct DaemonSettings {
  let folder: NodeFolder
  let node: NodeSettings

  init(_ arguments: [String]) throws(RegistryError) {
    let above: [any ConfigProvider] = [
      CommandLineArgumentsProvider(arguments: arguments),
      EnvironmentVariablesProvider().prefixKeys(with: "mitrakota"),
    ]
    guard let path = ConfigReader(providers: above).string(forKey: "folder") else {
      throw RegistryError(
        .badSettings, id: "Folder simpul belum disebut. Jalankan: mitrakotad --folder FOLDER",
        en: "The node's folder is not named. Run: mitrakotad --folder FOLDER")
    }
    folder = NodeFolder(path)
    let file = try SettingsFile(of: folder)
    let reader = ConfigReader(providers: above)
    let environment = ConfigReader(provider: EnvironmentVariablesProvider().prefixKeys(with: "mitrakota"))
    node = try NodeSettings { key in
      let name = ConfigKey([key.rawValue])
      if key.isSecret { return environment.string(forKey: name).map { [$0] } ?? [] }
      let words = key.isList ? reader.stringArray(forKey: name) : reader.string(forKey: name).map { [$0] }
      return words ?? file.words[key] ?? []
    }
  }

  /// Everything in use, as `--print-config` shows it.
  var printed: String { "folder: \(folder.path)\n" + node.printed }
}
