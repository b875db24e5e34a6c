package import Catalog

/// What stops being covered, or loses its parent, if an agreement ends.
package struct ImpactAnswer: Sendable {
  package let id: RecordID
  package let title: String
  package let dataClass: DataClass
  package let day: CalendarDay
  package let status: InstrumentStatus
  package let uses: [Use]
  package let texts: [Text]

  /// One use that rests on the agreement.
  package struct Use: Sendable {
    package let use: RecordedAdoption
    /// On what it rests today.
    package let before: UseBasis
    /// On what it would rest.
    package let after: UseBasis

    /// Whether the use would be covered less than it is.
    package var isLost: Bool { before.coverage != after.coverage }
  }

  /// One text that hangs on the agreement.
  package struct Text: Sendable {
    package let id: RecordID
    package let title: String
    package let relation: Relation.Kind
    package let status: InstrumentStatus
  }
}

extension RegisterView {
  /// Asks of the agreement that `text` names what hangs on it.
  package func impact(of text: String, on day: CalendarDay? = nil) throws(RegistryError) -> ImpactAnswer {
    let id = try identifyAgreement(text)
    let day = day ?? today
    // Texts that carry it out go on by themselves, but the framework over them is gone.
    let texts = register.relations(of: id).incoming.filter { $0.kind != .related && $0.kind != .sameAs }.compactMap {
      kin -> ImpactAnswer.Text? in
      let status = status(of: kin.other, on: day)
      guard !status.phase.isFinal, status.phase != .noRecord else { return nil }
      return ImpactAnswer.Text(id: kin.other, title: title(of: kin.other), relation: kin.kind, status: status)
    }
    let uses = uses(on: day).compactMap { use -> ImpactAnswer.Use? in
      let before = basis(of: use, on: day)
      guard before.grounds.contains(where: { $0.record == id }) else { return nil }
      return ImpactAnswer.Use(
        use: use, before: before, after: UseBasis(before.grounds.filter { $0.record != id }))
    }
    return ImpactAnswer(
      id: id, title: title(of: id), dataClass: dataClass(ofInstrument: id), day: day,
      status: status(of: id, on: day), uses: uses, texts: texts)
  }
}
