import Catalog
import Markup

/// Writes a rule pack; sources get the names `s1`, `s2`, … in the order in which rules name them.
struct RulePackWriter {
  private let maker: ElementMaker
  private let sources: [Source]

  init(_ maker: ElementMaker, _ pack: RulePack) {
    self.maker = maker
    var seen: Set<Source> = []
    sources = pack.bases.map(\.source).filter { seen.insert($0).inserted }
  }

  func root(_ pack: RulePack) -> Element {
    maker.element(
      "rulePack", ["slug": pack.id.description],
      [
        bilingual("title", pack.title),
        sources.enumerated().map { index, source in
          maker.element(
            "source", ["slug": "s\(index + 1)"],
            [maker.text("title", source.title), maker.value("url", source.url)])
        },
        pack.period.map { period in
          ruled("governs", period.basis, ["from": period.from.description, "to": period.to?.description])
        } ?? [],
        pack.kinds.flatMap { ruled("kind", $0.basis, text: $0.value.rawValue) },
        pack.stages.flatMap(stage),
        pack.offerers.flatMap { ruled("offerer", $0.basis, text: $0.value.rawValue) },
        pack.signers.flatMap { signer in
          ruled("signer", signer.basis, ["kind": signer.kind.rawValue], text: signer.office.rawValue)
        },
        maker.texts("headTitle", pack.headTitles),
        pack.approvals.flatMap(approval),
        pack.renewal.map { ruled("renewal", $0.basis, children: parts($0.value)) } ?? [],
        endReasons(pack.endReasons),
        pack.settings.flatMap(setting),
        pack.checklists.map { list in
          maker.element(
            "checklist", ["slug": list.id.description],
            [bilingual("title", list.title), list.items.flatMap(item)])
        },
      ])
  }

  private func stage(_ stage: Stage) -> [Element] {
    let marks = stage.marks.map { mark in
      maker.element("shownBy", ["verb": mark.verb.rawValue, "kind": mark.kind?.rawValue], [])
    }
    return ruled(
      "stage", stage.basis, ["slug": stage.id.description, "conditional": stage.isConditional ? "yes" : nil],
      children: parts(stage.name) + marks)
  }

  private func approval(_ approval: ApprovalRule) -> [Element] {
    ruled(
      "approval", approval.basis,
      [
        "slug": approval.id.description, "after": approval.after?.description,
        "before": approval.before?.description,
      ], children: bilingual("name", approval.name) + bilingual("when", approval.condition))
  }

  private func endReasons(_ reasons: RulePack.EndReasons) -> [Element] {
    guard !reasons.all.isEmpty else { return [] }
    return [
      maker.element(
        "endReasons", ["closed": reasons.isClosed ? "yes" : "no"],
        [reasons.all.flatMap { ruled("reason", $0.basis, text: $0.value.rawValue) }])
    ]
  }

  private func setting(_ setting: Setting) -> [Element] {
    var (days, months): (String?, String?) = (nil, nil)
    switch setting.amount {
    case .days(let count): days = String(count)
    case .months(let count): months = String(count)
    case nil: break
    }
    return ruled(
      "setting", setting.basis,
      [
        "slug": setting.id.rawValue, "kind": setting.kind?.rawValue, "days": days, "months": months,
        "on": setting.isOn ? "yes" : "no",
      ], children: parts(setting.name))
  }

  private func item(_ item: Checklist.Item) -> [Element] {
    ruled("item", item.basis, ["slug": item.id.description], children: parts(item.name))
  }

  private func bilingual(_ name: String, _ text: Bilingual) -> [Element] {
    [maker.element(name, [:], [parts(text)])]
  }

  private func parts(_ text: Bilingual) -> [Element] { maker.text("id", text.id) + maker.text("en", text.en) }

  /// An element with what it rests on, of text or of elements.
  private func ruled(
    _ name: String, _ basis: Basis, _ own: [String: String?] = [:], text: String? = nil, children: [Element] = []
  ) -> [Element] {
    let source = sources.firstIndex(of: basis.source).map { "s\($0 + 1)" }
    let rest: [(String, String?)] = [
      ("source", source), ("place", basis.place), ("verified", basis.isVerified ? "yes" : "no"),
    ]
    let attributes = own.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + rest
    let made = attributes.compactMap { name, value in value.map { Attribute(name, $0) } }
    if let text { return [Element(name, namespace: maker.namespace, attributes: made, text: text)] }
    return [
      Element(name, namespace: maker.namespace, attributes: made, children: children.map { .element($0) })
    ]
  }
}

extension RulePack {
  /// What its rules rest on, in their order.
  var bases: [Basis] {
    let ways = [period?.basis].compactMap(\.self) + kinds.map(\.basis) + stages.map(\.basis)
    let offices = offerers.map(\.basis) + signers.map(\.basis) + approvals.map(\.basis)
    let ends = [renewal?.basis].compactMap(\.self) + endReasons.all.map(\.basis)
    return ways + offices + ends + settings.map(\.basis) + checklists.flatMap(\.items).map(\.basis)
  }
}
