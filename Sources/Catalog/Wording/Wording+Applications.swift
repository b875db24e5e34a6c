extension Wording {
  /// "aplikasi khusus".
  public func name(_ classification: ApplicationCard.Classification) -> String {
    switch classification {
    case .umum: say("aplikasi umum", "common application (aplikasi umum)")
    case .khusus: say("aplikasi khusus", "agency-specific application (aplikasi khusus)")
    }
  }

  /// Who had it made.
  public func name(_ provenance: ApplicationCard.Provenance) -> String {
    switch provenance {
    case .central: say("pusat", "central government")
    case .local: say("lokal", "local")
    }
  }

  /// Who looks after it.
  public func name(_ maintenance: ApplicationCard.Maintenance) -> String {
    switch maintenance {
    case .internal: say("pemiliknya sendiri", "the owner's own people")
    case .contract: say("penyedia di bawah kontrak", "a firm under a contract")
    case .community: say("komunitas", "a community")
    case .none: say("tidak ada yang memelihara", "nobody maintains it")
    }
  }

  public func name(_ data: ApplicationCard.PersonalData) -> String {
    switch data {
    case .none: say("tidak ada", "none")
    case .general: say("umum", "general")
    case .specific: say("spesifik", "specific")
    }
  }

  /// A kind of specific personal data, as UU 27/2022 names it.
  public func name(_ data: ApplicationCard.SpecificData) -> String {
    switch data {
    case .health: say("kesehatan", "health")
    case .biometric: say("biometrik", "biometric")
    case .genetic: say("genetika", "genetic")
    case .criminal: say("catatan kejahatan", "criminal records")
    case .child: say("anak", "children")
    case .financial: say("keuangan pribadi", "personal finances")
    case .other: say("lainnya", "other")
    }
  }

  public func name(_ kind: ApplicationCard.Technology.Kind) -> String {
    switch kind {
    case .language: say("bahasa pemrograman", "programming language")
    case .framework: say("kerangka kerja", "framework")
    case .database: say("basis data", "database")
    case .other: say("teknologi lain", "other technology")
    }
  }

  public func name(_ kind: ApplicationCard.Documentation.Kind) -> String {
    switch kind {
    case .installation: say("panduan instalasi", "installation guide")
    case .user: say("panduan pengguna", "user guide")
    case .api: say("dokumentasi API", "API documentation")
    case .other: say("dokumen lain", "other document")
    }
  }

  /// A way to share, as it stands in a list.
  public func name(_ mode: SharingMode) -> String {
    switch mode {
    case .grantedSource: say("hibah kode sumber", "a grant of the source code")
    case .sharedHosting: say("bagi pakai di server pemberi", "shared use on the provider's server")
    case .jointDevelopment: say("pengembangan bersama", "joint development")
    case .assistanceOnly: say("pendampingan saja", "assistance only")
    }
  }

  /// Where it comes from: "cabang teknis dari …", "varian dari …".
  public func sentence(_ origin: ApplicationCard.Origin) -> String {
    switch origin.kind {
    case .fork: say("cabang teknis dari ", "technical fork of ") + origin.place.description
    case .variant: say("varian dari ", "variant of ") + origin.place.description
    }
  }

  /// Whether there is an Aplikasi Umum for the same need.
  public func sentence(_ application: ApplicationCard.CommonApplication) -> String {
    switch application {
    case .absent: say("tidak ada", "there is none")
    case .present(nil): say("ada", "there is one")
    case .present(let name?): say("ada: ", "there is one: ") + name
    }
  }

  public func sentence(_ test: ApplicationCard.SecurityTest) -> String {
    switch test {
    case .untested: return say("belum diuji", "not tested yet")
    case .tested(let date, let tester):
      return say("sudah diuji", "tested") + (date.map { ", " + self.date($0) } ?? "")
        + (tester.map { say(" oleh ", " by ") + $0 } ?? "")
    }
  }

  /// With what it exchanges data.
  public func sentence(_ integrations: ApplicationCard.Integrations) -> String {
    switch integrations {
    case .standalone: say("tidak terhubung dengan yang lain", "connected with nothing else")
    case .connected(let list) where list.isEmpty:
      say("terhubung; dengan apa belum dicatat", "connected; with what is not recorded")
    case .connected(let list):
      list.map { $0.name + ($0.application.map { " (\($0))" } ?? "") }.joined(separator: ", ")
    }
  }
}
