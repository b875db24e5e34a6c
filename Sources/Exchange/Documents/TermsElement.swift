import Catalog
import Markup

/// The element `terms` of an act.
enum TermsElement {
  static func decode(_ element: ElementReader) -> Terms? {
    let cooperation: RecordID? = element.value("cooperation")
    let participants: [Participant] = element.children("participant").compactMap { participant in
      let role = participant.attribute("role").map(Participant.Role.init(rawValue:)) ?? .pihak
      guard let party: PartyID = participant.value(), let role else { return nil }
      return Participant(party, role)
    }
    let relations = element.children("relation").compactMap { $0.relation() }
    let condition: Condition? = element.value("condition")
    let firstDay: CalendarDay? = element.value("firstDay")
    let regime: Slug? = element.value("regime")
    let duration = duration(of: element)
    guard let kind = element.text("kind").map(InstrumentKind.init(rawValue:)), let cooperation else {
      return nil
    }
    return Terms(
      kind: kind, cooperation: cooperation, participants: participants, condition: condition,
      firstDay: firstDay, duration: duration, renewal: renewal(of: element),
      noticeDays: element.number("noticeDays", in: 1...3650), relations: relations, regime: regime)
  }

  private static func duration(of element: ElementReader) -> Terms.Duration {
    if let last: CalendarDay = element.value("lastDay") {
      .until(last)
    } else if let months = element.number("months", in: 1...1200) {
      .months(months)
    } else {
      element.child("unlimited") == nil ? .unknown : .unlimited
    }
  }

  private static func renewal(of element: ElementReader) -> Terms.Renewal {
    switch element.text("renewal") {
    case nil: return .unknown
    case "none": return .none
    case "by-agreement": return .byAgreement
    case .some(let text):
      let months = text.dropFirst("automatic(".count).dropLast()
      return ElementReader.whole(months, in: 1...1200).map { .automatic(months: $0) } ?? .unknown
    }
  }

  static func encode(_ terms: Terms, with maker: ElementMaker) -> Element {
    let duration: [Element] =
      switch terms.duration {
      case .unknown: []
      case .until(let day): maker.value("lastDay", day)
      case .months(let count): maker.text("months", String(count))
      case .unlimited: [maker.element("unlimited", [:], [])]
      }
    let renewal: String? =
      switch terms.renewal {
      case .unknown: nil
      case .none: "none"
      case .byAgreement: "by-agreement"
      case .automatic(let months): "automatic(\(months))"
      }
    return maker.element(
      "terms", [:],
      [
        maker.text("kind", terms.kind.rawValue), maker.value("cooperation", terms.cooperation),
        terms.participants.flatMap { participant in
          let role = participant.role == .pihak ? nil : participant.role.rawValue
          return maker.text("participant", participant.party.description, ["role": role])
        },
        maker.value("condition", terms.condition), maker.value("firstDay", terms.firstDay), duration,
        maker.text("renewal", renewal), maker.text("noticeDays", terms.noticeDays.map(String.init)),
        terms.relations.flatMap { maker.relation("relation", $0) },
        maker.value("regime", terms.regime),
      ])
  }
}
