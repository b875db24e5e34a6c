package import Catalog

extension RegisterView {
  /// The register as it was known at a state of knowledge.
  ///
  /// What decides a status or a coverage is taken from the entries known then; titles and other words that only
  /// describe a record are those of its newest revision, since older payloads may have been erased.
  package func known(at knowledge: Knowledge) -> RegisterView {
    guard knowledge != .now else { return self }
    return RegisterView(
      register: register.known(at: knowledge), profiles: profiles, applications: applications,
      withdrawnApplications: withdrawnApplications,
      instruments: instruments, headings: headings, adoptions: adoptions, acts: acts, gazetteer: gazetteer,
      heads: heads, today: today, zone: zone, state: state, member: member, realm: realm, notices: notices,
      attachments: attachments)
  }
}
