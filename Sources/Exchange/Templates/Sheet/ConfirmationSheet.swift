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
    /// First party first.
    package var parties: [Party]
    /// Labels and values as they are recorded, such as "Hari terakhir" and "26 Desember 2020".
    package var facts: [Fact]
    /// By whom, from what, and when it was recorded.
    package var origin: String
    /// Such as `K7Q-F2M-9XC`.
    package var code: String
    /// The code once more, for a scanner.
    package var drawing: Drawing?

    package init(
      title: String, parties: [Party], facts: [Fact], origin: String, code: String, drawing: Drawing? = nil
    ) {
      self.title = title
      self.parties = parties
      self.facts = facts
      self.origin = origin
      self.code = code
      self.drawing = drawing
    }
  }

  /// A party to a text, with its number and the day of its signature as far as they are recorded.
  package struct Party: Hashable, Sendable {
    package var name: String
    package var number: String?
    package var signed: String?

    package init(_ name: String, number: String? = nil, signed: String? = nil) {
      self.name = name
      self.number = number
      self.signed = signed
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

  /// A picture of dark squares: the `d` of an SVG path inside a square of `side` units.
  package struct Drawing: Hashable, Sendable {
    package var side: Int
    package var path: String

    package init(side: Int, path: String) {
      self.side = side
      self.path = path
    }
  }
}
