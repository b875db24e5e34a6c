extension Dossier {
  /// Whether a party signed on a day although every power of attorney that it had given by then was over.
  ///
  /// The register warns; whether the signature is valid is not its to say.
  func lacksMandate(_ party: PartyID, on day: CalendarDay) -> Bool {
    let all = mandates.filter { $0.party == party && $0.day <= day }
    let given = all.filter { $0.act.verb == .mandate }
    let revoked = all.filter { $0.act.verb == .revokeMandate }.map(\.day)
    let isValid = given.contains { mandate in
      (mandate.act.due.map { $0.last >= day } ?? true) && !revoked.contains { $0 >= mandate.day }
    }
    return !given.isEmpty && !isValid
  }
}
