package import Catalog

/// A text to start from, such as a joint agreement: the parts that the checklist of a rule pack names, with blanks to
/// be filled in, and the checklist itself with its sources on a page of its own.
///
/// It is a help for whoever writes, in Indonesian. Nothing in it says what the law demands but the checklist, and that
/// says of each of its points whether the source itself was read.
package struct TextTemplate: Hashable, Sendable {
  package let checklist: Checklist
  /// The rules of the day.
  package let pack: RulePack

  package init(_ checklist: Checklist, of pack: RulePack) {
    self.checklist = checklist
    self.pack = pack
  }

  /// Such as `pks`.
  package var name: String { checklist.id.description }
  /// How many points of the checklist rest on a source that was read.
  package var verified: Int { checklist.items.count { $0.basis.isVerified } }

  /// The document; `day` is the day whose rules these are.
  package func document(_ day: CalendarDay) -> WordDocument {
    WordDocument(footer: checklist.title.id, text + [.pageBreak] + checkPage(day))
  }

  private var text: [WordDocument.Block] {
    switch name {
    case "kak": outline
    default: agreement
    }
  }
}
