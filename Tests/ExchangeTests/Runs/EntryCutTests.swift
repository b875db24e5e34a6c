import Ledger
import Testing

@testable import Exchange

@Suite struct EntryCutTests {
  private let cut: EntryCut
  private let profile: [UInt8]
  private let present = RunPayload.present(salt: ManifestExample.salt, bytes: ManifestExample.payload)

  init() throws {
    cut = EntryCut(origin: try ManifestExample.origin())
    profile = try ManifestExample.profile().bytes
  }

  @Test func `leaves out what the receiver can write again`() throws {
    let text = try #require(cut.shorten(RunItem(entry: profile, payload: present), at: 0))
    #expect(
      String(decoding: text, as: UTF8.self) == """
        recorded 2017-12-23T02:00:00Z
        kind record
        subject profile/makassar
        revision 1
        media application/xml
        length 9

        """)
    #expect(cut.expand(text, present, at: 0) == profile)
    #expect(EntryCut.length(in: text) == 9)
  }

  @Test func `keeps the commitment of a payload that is not there`() throws {
    for payload in [RunPayload.withheld, .erased] {
      let text = try #require(cut.shorten(RunItem(entry: profile, payload: payload), at: 0))
      #expect(String(decoding: text, as: UTF8.self).contains("\ncommitment "))
      #expect(cut.expand(text, payload, at: 0) == profile)
    }
  }

  @Test func `another position, log or payload does not fit`() throws {
    #expect(cut.shorten(RunItem(entry: profile, payload: present), at: 1) == nil)
    #expect(cut.shorten(RunItem(entry: profile, payload: .none), at: 0) == nil)
    let elsewhere = EntryCut(origin: try Origin("mitrakota/73.71"))
    #expect(elsewhere.shorten(RunItem(entry: profile, payload: present), at: 0) == nil)
    let longer = RunPayload.present(salt: ManifestExample.salt, bytes: ManifestExample.payload + [0])
    #expect(cut.shorten(RunItem(entry: profile, payload: longer), at: 0) == nil)
    let text = try #require(cut.shorten(RunItem(entry: profile, payload: present), at: 0))
    #expect(cut.expand(text, longer, at: 0) == nil)
    #expect(cut.expand(text, .none, at: 0) == nil)
    #expect(cut.expand(Array(text.dropLast()), present, at: 0) == nil)
    #expect(cut.expand([], .none, at: 0) == nil)
  }

  @Test func `a commitment in another place does not come back, so it is not cut out`() throws {
    let moved = try #require(
      ManifestBytes.replacing("recorded", with: "commitment x\nrecorded", in: profile))
    #expect(cut.shorten(RunItem(entry: moved, payload: present), at: 0) == nil)
  }

  @Test func `an entry that would grow too long is refused`() {
    let long = Array("length 9\n".utf8) + [UInt8](repeating: 0x61, count: 4000) + [0x0a]
    #expect(cut.expand(long, present, at: 0) == nil)
    #expect(cut.expand(long, .withheld, at: 0)?.count ?? 0 <= Entry.longest)
  }
}
