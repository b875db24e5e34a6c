import Catalog
import Exchange
import LoopbackServer
import Registry
import Testing

/// What programs read: the names of all members, and the codes and dates that they compare.
@Suite struct AnswerJSONTests {
  private let wording = Wording(.id)

  /// The names of an object's members, or nothing for another value.
  private func names(_ value: JSONValue?) -> String {
    guard case .object(let members)? = value else { return "" }
    return members.keys.sorted().joined(separator: " ")
  }

  /// The value at a path of names and positions.
  private func at(_ value: JSONValue, _ path: String) -> JSONValue? {
    path.split(separator: "/").reduce(value) { found, step in
      switch found {
      case .object(let members)?: members[String(step)]
      case .list(let values)?: Int(step).flatMap { values.indices.contains($0) ? values[$0] : nil }
      default: nil
      }
    }
  }

  @Test func `an agreement has facts apart from what follows, and today beside the day`() throws {
    let day = try CalendarDay("2024-01-01")
    let view = try Cabinet.view()
    let answer = try view.agreement("air-bersih", on: day)
    let json = answer.json(Wording(.id) { view.name(of: $0) })
    #expect(names(json) == "dataClass derived facts id state title today")
    #expect(
      names(at(json, "facts"))
        == "about applications cooperation history kind note numbers regime scope sources")
    let status =
      "day daysLeft entry flags headline lastDay lastDayComputed lastRecorded missing parties phase reason "
      + "required signed since why"
    #expect(names(at(json, "derived")) == status)
    #expect(names(at(json, "today")) == status)
    let expected: [(String, JSONValue)] = [
      ("id", "apeksi/air-bersih"), ("dataClass", "public-sources"), ("title", "Kerja Sama Air Bersih"),
      ("facts/about", nil),
      ("facts/sources/0/url", "https://arsip.example/air-bersih"), ("facts/sources/1/url", nil),
      ("facts/history/0/verb", "record-legacy"), ("facts/history/0/author", "apeksi"),
      ("derived/day", "2024-01-01"), ("derived/phase", "no-record"), ("derived/daysLeft", nil),
      ("today/day", "2026-11-23"), ("today/phase", "in-force"), ("today/since", "2025-01-01"),
      ("today/entry", "2025-01-01"), ("today/lastDay", "2026-12-31"), ("today/lastDayComputed", false),
      ("today/daysLeft", 38), ("today/signed", 2), ("today/required", 2), ("today/parties/0/party", "73.71"),
      ("today/parties/0/name", "Kota Makassar"), ("today/parties/0/role", "pihak"),
      ("today/parties/0/signed", true), ("today/parties/0/date", "2025-01-01"),
      ("today/parties/0/confirmedByOwnKey", false),
      ("state", .text("\(answer.state)")),
    ]
    for (path, value) in expected { #expect(at(json, path) == value, "\(path)") }
    #expect(
      names(at(json, "facts/history/0")) == "author date index leaf note party recordedAt verb")
    #expect(
      names(at(json, "today/parties/0"))
        == "confirmedByOwnKey date method name party recordedLateBy role signed")
    #expect(names(at(json, "today/why/0")) == "leaf sentence verb")
  }

  @Test func `numbers stand under the party that gave them`() throws {
    let json = try Cabinet.view().agreement("sinergi").json(wording)
    #expect(at(json, "facts/kind") == "pks" && at(json, "facts/cooperation") == "apeksi/lemari")
    #expect(at(json, "facts/numbers") == ["73.71": "134/12/2024", "74.72": "500.12 / 7 / 2024"])
  }

  @Test func `moments are written in UTC and days without a time`() throws {
    let json = try Cabinet.view().agreement("sinergi").json(wording)
    guard case .text(let moment)? = at(json, "facts/history/0/recordedAt") else {
      Issue.record("no moment")
      return
    }
    #expect(moment.wholeMatch(of: #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#) != nil, "\(moment)")
    #expect(try Instant(moment).seconds == 1_795_000_060)
  }

  @Test func `lists come in sections of one class`() throws {
    let view = try Cabinet.view()
    let agreements = view.agreements().json(wording)
    #expect(names(agreements) == "count day sections")
    #expect(at(agreements, "count") == 5)
    #expect(at(agreements, "sections/0/dataClass") == "public-sources")
    #expect(
      names(at(agreements, "sections/0/rows/0")) == "daysLeft headline id kind lastDay parties phase title")
    #expect(at(agreements, "sections/0/rows/0/daysLeft") == 38)
    #expect(at(agreements, "sections/1/rows/0/parties") == ["00.01", "00.02"])
    #expect(at(agreements, "sections/1/rows/0/phase") == "in-force")
    let applications = view.applications().json
    #expect(names(applications) == "count sections")
    #expect(
      at(applications, "sections/0/rows/0") == [
        "id": "apeksi/war-room", "name": "War Room", "owner": "73.71", "status": nil, "licence": nil, "adopters": 1,
      ])
  }

  @Test func `an application names its adopters with the ground of each`() throws {
    let json = try Cabinet.view().application("war-room").json(wording)
    #expect(names(json) == "dataClass derived facts formerNames id withdrawnAt")
    #expect(
      names(at(json, "facts"))
        == "agency categories certificate classification commonApplication derivedFrom description descriptions "
        + "developer documentation features fields formerRepositories function input integrations keeper languages "
        + "legalBases licence maintenance name names note output owner personalData platforms provenance referenceCode "
        + "releases repository screenshots sectors securityTest server sharing softwareType sources specificData "
        + "status technologies users website year")
    #expect(at(json, "derived/day") == "2026-11-23")
    #expect(
      names(at(json, "derived/adopters/0"))
        == "adoption basis contact coverage giverSays instrument recordedBy release said taker takerSays why")
    #expect(at(json, "derived/adopters/0/coverage") == "covered")
    #expect(at(json, "derived/adopters/0/instrument") == "apeksi/sinergi")
    #expect(at(json, "derived/adopters/0/release") == "2.1")
  }

  @Test func `a city has its place, its lists and its uses`() throws {
    let view = try Cabinet.view()
    let json = view.city(try PartyID("73.71")).json(wording)
    #expect(
      names(json) == "agreements applications dataClass gives komwil name party province status takes")
    #expect(at(json, "province") == "Sulawesi Selatan")
    #expect(at(json, "komwil") == "VI")
    #expect(at(json, "gives/0/since") == "2024-02-01")
    #expect(names(at(json, "gives/0")) == "adoption application giver instrument since taker until")
    let row = try #require(view.cities().first { $0.region.code.description == "73.71" }).json
    #expect(
      row == [
        "code": "73.71", "name": "Kota Makassar", "province": "Sulawesi Selatan", "komwil": "VI",
        "status": "autonomous", "hasLog": false, "agreements": 4, "inForce": 2, "applications": 1,
      ])
  }

  @Test func `what a search found is listed with kind and class`() throws {
    let cabinet = try Cabinet()
    let json = try cabinet.node.search("melati", view: cabinet.view()).json
    #expect(
      json == [
        "text": "melati",
        "hits": [
          [
            "id": "apeksi/loket-melati", "kind": "application", "title": "Loket Melati", "dataClass": "invented",
          ]
        ],
      ])
  }

  @Test func `a verification lists each log and each problem`() throws {
    let cabinet = try Cabinet()
    let report = try cabinet.node.verify()
    #expect(names(report.json) == "entries logs payloads problems state")
    #expect(
      at(report.json, "logs/0") == [
        "origin": "mitrakota-demo/apeksi", "entries": 12, "payloads": 12, "withheld": 0, "erased": 0, "unsigned": 0,
        "frozenAt": nil,
      ])
    #expect(at(report.json, "problems") == [])
  }

  @Test func `the network lists logs, peers, refusals and evidence`() async throws {
    let world = try await World()
    try await world.settle()
    let network = try world.makassar.node.network()
    let json = network.json
    #expect(
      names(json) == "evidence isRegistered logs member origin peers refusals state unsigned")
    #expect(at(json, "member") == "73.71")
    #expect(at(json, "isRegistered") == true)
    #expect(names(at(json, "logs/0")) == "frozenAt lastRecorded origin root size")
    #expect(at(json, "logs/0/origin") == "mitrakota-demo/73.71")
    #expect(at(json, "logs/0/size") == 1)
    #expect(names(at(json, "peers/0")) == "failures lastError lastSeen lastSuccess url")
    #expect(at(json, "peers/0/url") == .text(world.server.url))
    #expect(at(json, "peers/0/failures") == 0)
    #expect(at(json, "refusals") == [] && at(json, "evidence") == [])
  }

  @Test func `equal answers are equal bytes`() throws {
    let cabinet = try Cabinet()
    let (one, other) = (try cabinet.view(), try cabinet.view())
    #expect(one.agreements().json(wording).bytes == other.agreements().json(wording).bytes)
    #expect(try one.agreement("sinergi").json(wording).line == other.agreement("sinergi").json(wording).line)
  }
}
