import Catalog

// The parts of a card that a book has columns for, as single values.

extension ApplicationCard {
  /// The terms of sharing; with nothing known there are none.
  var terms: SharingTerms {
    get { sharing ?? SharingTerms() }
    set { sharing = newValue == SharingTerms() ? nil : newValue }
  }

  /// The newest version; another one is put in front of those that are known.
  var version: String? {
    get { releases.first?.version }
    set {
      guard newValue != version else { return }
      guard let newValue else { return releases = [] }
      releases.insert(Release(newValue), at: 0)
    }
  }

  var releaseDate: LegalDate? {
    get { releases.first?.date }
    set { if !releases.isEmpty { releases[0].date = newValue } }
  }

  var sourceHash: LeafID? {
    get { releases.first?.sourceHash }
    set { if !releases.isEmpty { releases[0].sourceHash = newValue } }
  }

  var certificateNumber: String? {
    get { certificate?.number }
    set { certificate = newValue.map { Certificate($0, on: certificate?.date) } }
  }

  var certificateDate: LegalDate? {
    get { certificate?.date }
    set { certificate?.date = newValue }
  }

  var contactOffice: String? {
    get { contacts.first?.office }
    set { if newValue != contactOffice { setContact { $0.office = newValue } } }
  }

  var contactEmail: String? {
    get { contacts.first?.email }
    set { if newValue != contactEmail { setContact { $0.email = newValue } } }
  }

  var contactPhone: String? {
    get { contacts.first?.phone }
    set { if newValue != contactPhone { setContact { $0.phone = newValue } } }
  }

  /// Changes the first contact, which is made where there is none and goes where nothing is left of it.
  private mutating func setContact(_ change: (inout Contact) -> Void) {
    guard let role = try? Slug("teknis") else { return }
    var contact = contacts.first ?? Contact(role)
    change(&contact)
    let isEmpty = contact == Contact(contact.role, party: contact.party)
    contacts = (isEmpty ? [] : [contact]) + contacts.dropFirst()
  }

  /// What it can do, in Indonesian.
  var indonesianFeatures: [String] {
    get { features.filter { $0.language == .indonesian }.map(\.text) }
    set {
      features =
        newValue.map { Feature(.indonesian, $0) } + features.filter { $0.language != .indonesian }
    }
  }

  /// The technologies of one kind.
  func technologies(_ kind: Technology.Kind) -> [Technology] { technologies.filter { $0.kind == kind } }

  /// The addresses of the manuals of one kind.
  func addresses(_ kind: Documentation.Kind) -> [Documentation] {
    documentation.filter { document in document.kind == kind && document.place.file == nil }
  }
}
