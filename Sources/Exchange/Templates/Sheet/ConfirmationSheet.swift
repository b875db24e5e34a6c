/// What is printed for a party without a node: what others recorded about it, to be marked, signed and sent back.
///
/// In Indonesian, since it is signed. It names offices and no persons.
package struct ConfirmationSheet: Hashable, Sendable {
  /// The party by name and code.
  package var party: String
  package var partyCode: String
  /// Who keeps the register and gets the sheet back.
  package var keeper: String
  /// The day of the register, such as "23 November 2026".
  package var day: String
  /// The state that the sheet was made from, shortened.
  package var state: String
  /// Shown above everything else where the data is not official.
  package var banner: String?
  package var rows: [Row]

  package init(
    party: String, partyCode: String, keeper: String, day: String, state: String, banner: String? = nil, rows: [Row]
  ) {
    self.party = party
    self.partyCode = partyCode
    self.keeper = keeper
    self.day = day
    self.state = state
    self.banner = banner
    self.rows = rows
  }

  /// One record.
  package struct Row: Hashable, Sendable {
    /// The printed title.
    package var title: String
    /// One number a party, with the party in front.
    package var numbers: [String]
    /// The parties, first party first.
    package var parties: [String]
    /// Labels and values as they are recorded, such as "Ditandatangani" and "Kota A 23 Desember 2017".
    package var facts: [Fact]
    /// By whom, from what, and when it was recorded.
    package var origin: String
    /// Such as `K7Q-F2M-9XC`.
    package var code: String

    package init(
      title: String, numbers: [String], parties: [String], facts: [Fact], origin: String, code: String
    ) {
      self.title = title
      self.numbers = numbers
      self.parties = parties
      self.facts = facts
      self.origin = origin
      self.code = code
    }
  }

  /// A label and what is recorded under it.
  package struct Fact: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}
