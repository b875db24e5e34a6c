package import Catalog

/// What an instrument lays down, as far as somebody says it; nil leaves what stands.
package struct TermsOrder: Hashable, Sendable {
  package var kind: InstrumentKind?
  /// With their roles, first party first; empty leaves those that stand.
  package var participants: [ParticipantOrder] = []
  package var condition: Condition?
  package var firstDay: CalendarDay?
  package var duration: Terms.Duration?
  package var renewal: Terms.Renewal?
  package var noticeDays: Int?
  package var regime: Slug?

  package init() {}

  /// Whether nothing is said.
  package var isEmpty: Bool { self == TermsOrder() }

  /// A party by its name, and its role.
  package struct ParticipantOrder: Hashable, Sendable {
    package var party: String
    package var role: Participant.Role

    package init(_ party: String, _ role: Participant.Role = .pihak) {
      self.party = party
      self.role = role
    }
  }
}

extension Terms {
  /// These terms with what `order` says in place of what stands; `participants` are those of the order, looked up.
  func changed(by order: TermsOrder, participants: [Participant]) -> Terms {
    var terms = self
    terms.kind = order.kind ?? kind
    if !participants.isEmpty { terms.participants = participants }
    terms.condition = order.condition ?? condition
    terms.firstDay = order.firstDay ?? firstDay
    terms.duration = order.duration ?? duration
    terms.renewal = order.renewal ?? renewal
    terms.noticeDays = order.noticeDays ?? noticeDays
    terms.regime = order.regime ?? regime
    return terms
  }
}
