package import Catalog

extension ApplicationAnswer {
  /// One thing that is known of the application.
  package struct Fact: Hashable, Sendable {
    /// Its name for programs.
    package let field: String
    package let label: String
    /// As it was recorded.
    package let code: String
    package let text: String
  }

  /// What is known of the application; silence is left out.
  package func facts(_ wording: Wording) -> [Fact] {
    FactSheet(card: card, id: id, formerNames: formerNames, withdrawnAt: withdrawnAt, wording: wording).facts
  }
}

/// A card told as labelled facts, in the order in which people ask.
struct FactSheet {
  let card: ApplicationCard
  let id: RecordID
  let formerNames: [RecordID]
  let withdrawnAt: Instant?
  let wording: Wording

  typealias Fact = ApplicationAnswer.Fact

  var facts: [Fact] { identity + standing + source + technology + terms + papers }

  private var reader: LanguageCode { wording.language == .id ? .indonesian : .english }

  private func say(_ id: String, _ en: String) -> String { wording.language.say(id, en) }

  private func fact(_ field: String, _ label: String, _ code: String?, _ text: String? = nil) -> [Fact] {
    code.map { [Fact(field: field, label: label, code: $0, text: text ?? $0)] } ?? []
  }

  private func list(_ field: String, _ label: String, _ codes: [String], _ texts: [String]? = nil) -> [Fact] {
    codes.isEmpty
      ? [] : fact(field, label, codes.joined(separator: ", "), (texts ?? codes).joined(separator: ", "))
  }

  private var identity: [Fact] {
    let inReaders = card.features.filter { $0.language == reader }
    let features = inReaders.isEmpty ? card.features : inReaders
    return fact("id", say("Nama pendek", "Short name"), id.description)
      + list("former-name", say("Nama pendek dulu", "Former short name"), formerNames.map(\.description))
      + fact(
        "withdrawn", say("Ditarik", "Withdrawn"), withdrawnAt.map { "\($0)" },
        withdrawnAt.map { say("pada \(wording.date($0))", "on \(wording.date($0))") })
      + fact("name", say("Nama", "Name"), card.names.text(in: reader))
      + fact("description", say("Uraian", "Description"), card.descriptions.text(in: reader))
      + list("features", say("Kemampuan", "Features"), features.map(\.text))
      + fact("function", say("Fungsi", "Function"), card.function)
      + fact("input", say("Masukan", "Input"), card.input) + fact("output", say("Keluaran", "Output"), card.output)
      + fact("owner", say("Pemilik", "Owner"), card.owner.description, wording.party(card.owner))
      + fact("agency", say("Perangkat", "Agency"), card.agency)
      + fact("developer", say("Pengembang", "Developer"), card.developer)
      + list("users", say("Unit pengguna", "Units that use it"), card.users)
  }

  private var standing: [Fact] {
    fact(
      "classification", say("Golongan", "Classification"), card.classification?.rawValue,
      card.classification.map(wording.name))
      + fact("provenance", say("Kategori", "Made by"), card.provenance?.rawValue, card.provenance.map(wording.name))
      + fact(
        "commonApplication", say("Aplikasi umum sejenis", "Common application"),
        card.commonApplication.map(wording.sentence))
      + fact("referenceCode", say("Kode RAA", "RAA code"), card.referenceCode)
      + list("sectors", say("Urusan", "Sectors"), card.sectors.map(\.description))
      + list("platforms", say("Berjalan di", "Runs on"), card.platforms.map(\.description))
      + list("languages", say("Bahasa", "Languages"), card.languages.map(\.description))
      + fact("status", "Status", card.status?.rawValue, card.status.map(wording.name))
      + fact("year", say("Tahun", "Year"), card.year.map(String.init))
      + list("legalBases", say("Dasar hukum", "Legal basis"), card.legalBases)
  }

  private var source: [Fact] {
    let release = card.releases.first
    return fact("release", say("Versi", "Version"), release?.version)
      + fact("released", say("Tanggal versi", "Released"), release?.date?.description, release?.date.map(wording.date))
      + fact("sourceHash", say("Sidik kode sumber", "Source hash"), release?.sourceHash?.description)
      + fact("licence", say("Lisensi", "Licence"), card.licence)
      + fact(
        "certificate", say("Surat pencatatan ciptaan", "IP certificate"), card.certificate?.number,
        card.certificate.map { $0.number + ($0.date.map { ", " + wording.date($0) } ?? "") })
      + fact(
        "maintenance", say("Dipelihara oleh", "Maintained by"), card.maintenance?.rawValue,
        card.maintenance.map(wording.name))
      + fact("website", say("Situs", "Website"), card.website?.description)
      + fact("repository", say("Kode sumber", "Source code"), card.repository?.description)
      + list(
        "formerRepositories", say("Alamat lama kode sumber", "Source code before"),
        card.formerRepositories.map(\.description))
      + list(
        "derivedFrom", say("Asal", "Derived from"), card.origins.map(\.place.description),
        card.origins.map(wording.sentence))
  }

  private var technology: [Fact] {
    let needs: [(String, String, String?)] = [
      ("server.cpu", say("CPU server", "Server CPU"), card.server.cpu),
      ("server.memory", say("Memori server", "Server memory"), card.server.memory),
      ("server.disk", say("Disk server", "Server disk"), card.server.disk),
      ("server.operatingSystem", say("Sistem operasi", "Operating system"), card.server.operatingSystem),
      ("server.webServer", say("Server web", "Web server"), card.server.webServer),
      ("server.databaseServer", say("Server basis data", "Database server"), card.server.databaseServer),
      ("server.place", say("Lokasi server", "Server location"), card.server.place),
    ]
    let kinds = ApplicationCard.Technology.Kind.allCases.flatMap { kind in
      let names = card.technologies.filter { $0.kind == kind }.map { [$0.name, $0.version].compactMap(\.self) }
      return list(
        "technology.\(kind.rawValue)", sentenceCase(wording.name(kind)), names.map { $0.joined(separator: " ") })
    }
    return kinds + needs.flatMap { fact($0, $1, $2) }
      + fact("integrations", say("Integrasi", "Integrations"), card.integrations.map(wording.sentence))
  }

  private var terms: [Fact] {
    let kinds = card.specificData.map(wording.name)
    return fact("sharing", say("Ketentuan berbagi", "Terms of sharing"), card.sharing.map(sentences))
      + fact(
        "personalData", say("Data pribadi", "Personal data"), card.personalData?.rawValue,
        card.personalData.map { wording.name($0) + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: ", ")) })
      + fact("securityTest", say("Uji keamanan", "Security test"), card.securityTest.map(wording.sentence))
  }

  private func sentences(_ terms: SharingTerms) -> String { wording.sentences(terms).joined(separator: " ") }

  private var papers: [Fact] {
    let documents = card.documentation.flatMap { document in
      let text =
        switch document.place {
        case .address(let address): address.description
        case .file(let file): "\(file.mediaType), sha256 \(file.sha256)"
        }
      return fact("documentation.\(document.kind.rawValue)", sentenceCase(wording.name(document.kind)), text)
    }
    let pictures = card.screenshots.flatMap { screenshot in
      let file = "\(screenshot.file.mediaType), sha256 \(screenshot.file.sha256)"
      return fact(
        "screenshot", say("Tangkapan layar", "Screenshot"),
        [screenshot.caption, file].compactMap(\.self).joined(separator: ", "))
    }
    let sources = card.sources.flatMap { source in
      fact("source", say("Sumber", "Source"), source.title + (source.url.map { " <\($0)>" } ?? ""))
    }
    return documents + pictures + fact("note", say("Catatan", "Note"), card.note)
      + card.fields.flatMap { fact("field", $0.name, $0.value) } + sources
  }

  private func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
