import Catalog
import Exchange

/// Finds which new records are old ones under another short name.
///
/// An author who renames a file leaves one record out and adds one that says the same. From three quarters of the
/// values on, one of them a name or an address, the two are taken for one; where two fit equally well nobody is
/// renamed.
struct RenameFinder {
  /// How much of two records must be equal, 0…1.
  static let least = 0.75

  /// A record that could be either end of a renaming.
  struct Candidate {
    let subject: Subject
    let payload: [UInt8]
    let mediaType: String
  }

  /// The old name of each new record that has one.
  static func renames(from gone: [Candidate], to come: [Candidate]) -> [Subject: Subject] {
    var renames: [Subject: Subject] = [:]
    for kind in SubjectKind.allCases {
      let old = gone.filter { $0.subject.kind == kind }.map { ($0, PayloadFields($0.payload, mediaType: $0.mediaType)) }
      let new = come.filter { $0.subject.kind == kind }.map { ($0, PayloadFields($0.payload, mediaType: $0.mediaType)) }
      guard !old.isEmpty, !new.isEmpty else { continue }
      var pairs: [(likeness: Double, old: Subject, new: Subject)] = []
      for (former, before) in old {
        for (later, after) in new {
          let likeness = after.likeness(to: before)
          if likeness >= least, after.sharesName(with: before) {
            pairs.append((likeness, former.subject, later.subject))
          }
        }
      }
      for pair in pairs {
        let rivals = pairs.filter { ($0.old == pair.old) != ($0.new == pair.new) }
        if rivals.allSatisfy({ $0.likeness < pair.likeness }) { renames[pair.new] = pair.old }
      }
    }
    return renames
  }
}
