extension Documents {
  /// A right publiccode.yml.
  static func publiccode(_ name: String, url: String = "https://example.org/izin-melati.git") -> String {
    """
    publiccodeYmlVersion: "0"
    name: \(name)
    url: \(url)
    platforms: [web]
    developmentStatus: stable
    softwareType: standalone/web
    description:
      id:
        shortDescription: Perizinan usaha mikro
        longDescription: \(String(repeating: "Izin usaha mikro dalam satu pintu. ", count: 6))
        features: [Permohonan]
    legal:
      license: AGPL-3.0-or-later
    maintenance:
      type: internal
      contacts:
        - name: Petugas Contoh
    localisation:
      localisationReady: true
      availableLanguages: [id]

    """
  }
}
