package import Catalog
package import Exchange
import Sync

extension NetworkAnswer {
  /// Logs, peers and refusals as one list, for programs and spreadsheets.
  package func grid(on day: CalendarDay, _ wording: Wording) -> Grid {
    let language = wording.language
    let columns: [Grid.Column] = [
      .init("kind", language.say("Jenis", "Kind"), isFirm: true), .init("name", language.say("Nama", "Name")),
      .init("entries", language.say("Entri", "Entries"), isFirm: true),
      .init("moment", language.say("Saat", "Moment"), isFirm: true),
      .init("state", language.say("Keadaan", "State")), .init("detail", language.say("Rincian", "Detail")),
    ]
    let own = Grid.Row([
      .code("node", language.say("simpul", "node")), .text(origin.description), .number(unsigned), .empty,
      isRegistered
        ? .code("registered", language.say("terdaftar", "registered"))
        : .code("not-registered", language.say("belum terdaftar", "not registered")),
      .text(state.description),
    ])
    let logs = logs.map { log in
      Grid.Row([
        .code("log", "log"), .text(log.origin.description), .number(log.size),
        log.lastRecorded.map { .instant($0) } ?? .empty,
        log.frozenAt == nil
          ? .code("good", language.say("baik", "good"))
          : .code("forked", language.say("bercabang", "forked")),
        log.frozenAt.map { .number($0) } ?? .empty,
      ])
    }
    let peers = peerLines.map { peer in
      Grid.Row([
        .code("peer", language.say("rekan", "peer")), .text(peer.url), .number(peer.failures),
        peer.lastSuccess.map { .instant($0) } ?? .empty,
        peer.isReached
          ? .code("reached", language.say("terjangkau", "reached"))
          : .code("unreachable", language.say("tidak terjangkau", "unreachable")),
        peer.lastError.map { .text($0) } ?? .empty,
      ])
    }
    let refusals = refusalLines.map { refusal in
      Grid.Row([
        .code("refusal", language.say("penolakan", "refusal")), .text(refusal.origin ?? ""), .empty,
        .instant(refusal.at), .code(refusal.code, refusal.code), .text(refusal.sentence),
      ])
    }
    return Grid(
      language.say("Jaringan \(origin)", "Network of \(origin)"), on: day, columns: columns,
      sections: [
        Grid.Section(
          origin.realm == .official ? .official : .publicSources,
          banners: origin.realm == .official
            ? [] : [language.say("Simpul peragaan.", "A node of a demonstration.")],
          rows: [own] + logs + peers + refusals)
      ])
  }

  /// What an operator must know before trusting an answer: a fork before peers that were not reached; nil: nothing.
  package var gravest: RegistryError? {
    let forked = logs.filter { $0.frozenAt != nil }.map(\.origin.description)
    if !forked.isEmpty {
      let names = forked.joined(separator: ", ")
      return RegistryError(
        .forked,
        id: "Log bercabang dan dibekukan: \(names). Hubungi anggota itu; bukti kedua segelnya disimpan.",
        en: "Forked and frozen logs: \(names). Call the member; both of its heads are kept as evidence.")
    }
    let away = peerLines.filter { !$0.isReached }.map(\.url)
    guard !away.isEmpty else { return nil }
    let names = away.joined(separator: ", ")
    return RegistryError(
      .peerUnreachable,
      id: "Putaran terakhir tidak berhasil dengan: \(names). Data mungkin lama; ulangi dengan mitrakota sync.",
      en: "The last round did not succeed with: \(names). The data may be old; try again with mitrakota sync.")
  }
}

extension PeerLine {
  /// Whether the last round with it succeeded.
  package var isReached: Bool { failures == 0 && lastSuccess != nil }
}
