package import Catalog
import Exchange

extension Wording {
  /// What a facet is called: "Kota pemilik".
  package func name(_ facet: ApplicationFacet) -> String {
    switch facet {
    case .city: language.say("Pemilik", "Owner")
    case .province: language.say("Provinsi", "Province")
    case .komwil: "Komwil"
    case .sector: language.say("Sektor", "Sector")
    case .platform: "Platform"
    case .status: "Status"
    case .licence: language.say("Lisensi", "Licence")
    case .mode: language.say("Cara berbagi", "Way of sharing")
    case .personalData: language.say("Data pribadi", "Personal data")
    case .adopters: language.say("Jumlah pemakai", "Number of users")
    case .revised: language.say("Terakhir diperbarui", "Last revised")
    }
  }

  /// A value of a facet in words: "uji coba".
  package func name(_ value: String, of facet: ApplicationFacet, in gazetteer: Gazetteer) -> String {
    guard value != ApplicationFacet.unknown else { return language.say("tidak tercatat", "not recorded") }
    switch facet {
    case .city: return (try? PartyID(value)).map(party) ?? value
    case .province: return (try? RegionCode(value)).map { gazetteer.name(of: $0) } ?? value
    case .komwil: return "Komwil \(value)"
    case .status: return ApplicationCard.Status(rawValue: value).map { name($0) } ?? value
    case .mode: return SharingMode(rawValue: value).map(name) ?? value
    case .personalData: return ApplicationCard.PersonalData(rawValue: value).map(name) ?? value
    case .sector, .platform, .licence, .adopters, .revised: return value
    }
  }

  private func name(_ mode: SharingMode) -> String {
    switch mode {
    case .grantedSource: language.say("hibah kode sumber", "granted source")
    case .sharedHosting: language.say("pakai bersama di pemberi", "shared hosting")
    case .jointDevelopment: language.say("pengembangan bersama", "joint development")
    case .assistanceOnly: language.say("pendampingan saja", "assistance only")
    }
  }

  private func name(_ data: ApplicationCard.PersonalData) -> String {
    switch data {
    case .none: language.say("tidak ada", "none")
    case .general: language.say("umum", "general")
    case .specific: language.say("spesifik", "specific")
    }
  }
}
