import Catalog

// Columns that are written, read and taken over in ways of their own.

extension CardCell {
  static let none = CardCell(write: { _, _ in .empty }, read: { _, _ in }, take: { _, _ in })

  static let owner = CardCell(
    write: { card, names in BookCell(names.unmistakableName(of: card.owner)) },
    read: { reader, _ in reader.readOwner() }, take: { $0.owner = $1.owner })

  static let platforms = CardCell(
    write: { card, _ in .list(card.platforms.map(\.description)) }, read: { reader, _ in reader.readPlatforms() },
    take: { $0.platforms = $1.platforms })

  static let year = CardCell(
    write: { card, _ in BookCell(card.year.map(String.init)) }, read: { reader, _ in reader.readYear() },
    take: { $0.year = $1.year })

  static let common = CardCell(
    write: { card, _ in
      switch card.commonApplication {
      case nil: .empty
      case .absent?: .text("tidak ada")
      case .present(nil)?: .text("ada")
      case .present(let name?)?: .text("ada: \(name)")
      }
    }, read: { reader, _ in reader.readCommonApplication() },
    take: { $0.commonApplication = $1.commonApplication })

  static let origins = CardCell(
    write: { card, _ in
      .list(
        card.origins.map { origin in
          (origin.kind == .fork ? "cabang teknis: " : "varian: ") + origin.place.description
        })
    }, read: { reader, _ in reader.readOrigins() }, take: { $0.origins = $1.origins })

  static let integrations = CardCell(
    write: { card, _ in
      switch card.integrations {
      case nil: .empty
      case .standalone?: .text("tidak ada")
      case .connected(let list)? where list.isEmpty: .text("ya")
      case .connected(let list)?:
        .list(list.map { integration in integration.name + (integration.application.map { " [\($0)]" } ?? "") })
      }
    }, read: { reader, _ in reader.readIntegrations() }, take: { $0.integrations = $1.integrations })

  static let help = CardCell(
    write: { card, _ in
      switch card.terms.helpUntil {
      case nil: .empty
      case .installation?: .text("sampai terpasang")
      case .serviceAgreement?: .text("perjanjian layanan")
      case .months(let months)?: .text("\(months) bulan")
      }
    },
    read: { reader, column in
      reader.card.terms.helpUntil = reader.value(
        column, allowed: ["sampai terpasang", "12 bulan", "perjanjian layanan"], help)
    }, take: { $0.terms.helpUntil = $1.terms.helpUntil })

  static let months = CardCell(
    write: { card, _ in BookCell(card.terms.months.map { "\($0) bulan" }) },
    read: { reader, column in reader.card.terms.months = reader.value(column, allowed: ["36 bulan", "3 tahun"], months)
    },
    take: { $0.terms.months = $1.terms.months })

  static let tested = CardCell(
    write: { card, _ in
      switch card.securityTest {
      case nil: .empty
      case .untested?: .text("belum")
      case .tested(nil, _)?: .text("sudah")
      case .tested(let date?, _)?: .date(date)
      }
    }, read: { reader, _ in reader.readSecurityTest() },
    take: { card, other in
      guard case .tested(let date, let own)? = other.securityTest else { return card.securityTest = other.securityTest }
      let known: String? = if case .tested(_, let tester)? = card.securityTest { tester } else { nil }
      card.securityTest = .tested(on: date, by: own ?? known)
    })

  static let tester = CardCell(
    write: { card, _ in if case .tested(_, let tester)? = card.securityTest { BookCell(tester) } else { .empty } },
    read: { reader, _ in reader.readTester() },
    take: { card, other in
      let tester: String? = if case .tested(_, let tester)? = other.securityTest { tester } else { nil }
      switch card.securityTest {
      case .tested(let date, _)?: card.securityTest = .tested(on: date, by: tester)
      case .untested?, nil: if tester != nil { card.securityTest = .tested(on: nil, by: tester) }
      }
    })

  /// Sources are replaced by others, never by nothing.
  static let sources = CardCell(
    write: { card, _ in BookCell(card.sources.map(\.written).joined(separator: "\n")) },
    read: { reader, column in
      for (_, index, cell) in reader.row.cells(column) {
        for line in cell.words.listed(at: \.isNewline) {
          reader.note(tooLong: line, limit: 300, reader.row.place.at(index))
        }
        reader.card.sources += Source.list(cell.words)
      }
    }, take: { if !$1.sources.isEmpty { $0.sources = $1.sources } })

  static func technologies(_ kind: ApplicationCard.Technology.Kind) -> CardCell {
    CardCell(
      write: { card, _ in
        .list(card.technologies(kind).map { [$0.name, $0.version].compactMap(\.self).joined(separator: " ") })
      }, read: { reader, column in reader.readTechnologies(column, kind) },
      take: { $0.technologies = $0.technologies.filter { $0.kind != kind } + $1.technologies(kind) })
  }

  /// Manuals on the web; those that are files stay as they are.
  static func documentation(_ kind: ApplicationCard.Documentation.Kind) -> CardCell {
    CardCell(
      write: { card, _ in
        .list(
          card.addresses(kind).compactMap { document in
            if case .address(let address) = document.place { address.description } else { nil }
          })
      }, read: { reader, column in reader.readDocumentation(column, kind) },
      take: { card, other in
        let old = Set(card.addresses(kind))
        card.documentation = card.documentation.filter { !old.contains($0) } + other.addresses(kind)
      })
  }

  static func address(_ path: Path<WebAddress?>) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path]?.description) },
      read: { reader, column in
        guard let (text, _) = reader.row.text(column) else { return }
        reader.card[keyPath: path] = reader.address(text, column)
      }, take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  static func contact(
    _ path: Path<String?>, _ read: @escaping @Sendable (inout CardReader) -> Void
  ) -> CardCell {
    CardCell(
      write: { card, _ in BookCell(card[keyPath: path]) }, read: { reader, _ in read(&reader) },
      take: { $0[keyPath: path] = $1[keyPath: path] })
  }

  private static func help(_ text: String) -> SharingTerms.HelpUntil? {
    let words = HeadingNames.key(text)
    if words.contains("pasang") || words.contains("instal") { return .installation }
    if words == "sla" || words.contains("perjanjian layanan") { return .serviceAgreement }
    return months(text).map { .months($0) }
  }

  private static func months(_ text: String) -> Int? {
    if case .months(let months)? = LooseTerm(text) { return (1...999).contains(months) ? months : nil }
    return Int(text).flatMap { (1...999).contains($0) && String($0) == text ? $0 : nil }
  }
}
