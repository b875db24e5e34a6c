import Catalog

/// The words for one of a few things, as a book writes them and as people do.
struct CardWords<Value: CaseIterable & Hashable & Sendable>: Sendable {
  private let names: [Value: [String]]

  /// The first word of each value is the one that is written.
  ///
  /// - Parameter values: Those that a cell may hold; nil: all.
  init(allowing values: Set<Value>? = nil, _ words: (Value) -> [String]) {
    let allowed = Value.allCases.filter { values?.contains($0) ?? true }
    names = Dictionary(uniqueKeysWithValues: allowed.map { ($0, words($0)) })
  }

  func names(of value: Value) -> [String] { names[value] ?? [] }

  func written(_ value: Value) -> String { names(of: value).first ?? "" }

  var choices: [String] { Value.allCases.filter { names[$0] != nil }.map(written) }

  /// The value that a text names, whole and in any case.
  func meaning(_ text: String) -> Value? {
    let key = HeadingNames.key(text)
    return Value.allCases.first { value in names[value, default: []].contains { HeadingNames.key($0) == key } }
  }
}

extension CardWords<ApplicationCard.Status> {
  static let status = CardWords { status in
    switch status {
    case .concept: ["konsep", "concept", "perencanaan", "rencana", "direncanakan"]
    case .development: ["pengembangan", "dalam pengembangan", "development", "in development", "pembangunan", "proses"]
    case .trial: ["uji coba", "ujicoba", "trial", "beta", "percobaan", "dalam uji coba"]
    case .active:
      [
        "aktif", "active", "ya", "berjalan", "beroperasi", "operasional", "digunakan", "masih digunakan", "dipakai",
        "online", "stable", "aktif digunakan", "masih aktif", "berfungsi",
      ]
    case .inactive:
      [
        "tidak aktif", "inactive", "nonaktif", "non aktif", "tidak", "tidak digunakan", "tidak dipakai", "offline",
        "tdk aktif", "belum aktif", "tidak berfungsi",
      ]
    case .retired: ["dihentikan", "retired", "obsolete", "tutup", "ditutup", "dihapus", "berhenti", "diganti"]
    }
  }
}

extension CardWords<ApplicationCard.Classification> {
  static let classification = CardWords { value in
    switch value {
    case .umum: ["umum", "aplikasi umum", "common"]
    case .khusus: ["khusus", "aplikasi khusus", "special", "agency-specific"]
    }
  }
}

extension CardWords<ApplicationCard.Provenance> {
  static let provenance = CardWords { value in
    switch value {
    case .central: ["pusat", "central", "nasional", "pemerintah pusat", "aplikasi pusat"]
    case .local: ["lokal", "local", "daerah", "pemda", "pemerintah daerah", "aplikasi lokal", "aplikasi daerah"]
    }
  }
}

extension CardWords<ApplicationCard.Maintenance> {
  static let maintenance = CardWords { value in
    switch value {
    case .internal: ["sendiri", "internal", "pemilik", "tim internal", "swakelola"]
    case .contract: ["kontrak", "contract", "penyedia", "vendor", "pihak ketiga"]
    case .community: ["komunitas", "community"]
    case .none: ["tidak ada", "none"]
    }
  }
}

extension CardWords<ApplicationCard.PersonalData> {
  static let personalData = CardWords { value in
    switch value {
    case .none: ["tidak ada", "tidak", "none", "no", "nihil"]
    case .general: ["umum", "general", "bersifat umum", "data umum"]
    case .specific: ["spesifik", "specific", "bersifat spesifik", "data spesifik", "sensitif"]
    }
  }
}

extension CardWords<ApplicationCard.SpecificData> {
  static let specificData = CardWords { value in [Wording(.id).name(value), Wording(.en).name(value), value.rawValue] }
}

extension CardWords<SharingMode> {
  static let modes = CardWords { mode in
    let others: [String] =
      switch mode {
      case .grantedSource: ["hibah", "hibah aplikasi", "kode sumber"]
      case .sharedHosting: ["bagi pakai", "berbagi pakai", "hosting bersama", "bagi pakai ter-hosting"]
      case .jointDevelopment: []
      case .assistanceOnly: ["pendampingan"]
      }
    return [Wording(.id).name(mode), Wording(.en).name(mode), mode.rawValue] + others
  }
}

extension CardWords<SharingTerms.Side> {
  static let side = CardWords { side in
    switch side {
    case .provider: ["pemberi", "provider"]
    case .recipient: ["penerima", "recipient"]
    case .both: ["keduanya", "both", "bersama"]
    }
  }
}

extension CardWords<SharingTerms.Side> {
  /// A server is run by one of them.
  static let host = CardWords(allowing: [.provider, .recipient]) { side.names(of: $0) }
}

extension CardWords<SharingTerms.PersonalDataRole> {
  static let role = CardWords { role in
    switch role {
    case .processor: ["prosesor", "processor"]
    case .none: ["tidak ada", "none"]
    }
  }
}
