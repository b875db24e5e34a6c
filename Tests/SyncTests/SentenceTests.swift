import Exchange
import Ledger
import Testing

@testable import Sync

/// What people read when something was not believed.
struct SentenceTests {
  @Test(arguments: [
    (
      Refusal.Code.unknownKey, Refusal.Fault.nobody, "the log has no registered key",
      "mitrakota/73.71: the log has no registered key; a head counts only if the directory names its key. "
        + "Wait until the secretariat registers the key; the next round asks again."
    ),
    (
      .rootMismatch, .peer, "entries up to 3 do not lead to the signed root of size 5",
      "mitrakota/73.71: entries up to 3 do not lead to the signed root of size 5; "
        + "entries and proof must lead to the signed root. "
        + "Nothing of it was kept; another peer is asked, this one again later."
    ),
    (
      .timeRunsBack, .member, "entry 2 was recorded at 2017-12-23T04:00:00Z",
      "mitrakota/73.71: entry 2 was recorded at 2017-12-23T04:00:00Z; "
        + "recorded times never decrease within a log. "
        + "Nothing of it was kept; tell the member, whose signed log is wrong."
    ),
    (
      .wrongRealm, .peer, "a head of 'mitrakota-demo/73.71' came to the register of 'mitrakota/direktori'",
      "mitrakota/73.71: a head of 'mitrakota-demo/73.71' came to the register of 'mitrakota/direktori'; "
        + "demonstration and official logs never stand in one register. "
        + "Keep demonstration and official register in two files, and set the right peer."
    ),
  ])
  func `a refusal says what happened, the rule and the next step`(
    code: Refusal.Code, fault: Refusal.Fault, what: String, sentence: String
  ) throws {
    #expect(Refusal(code, fault, try Author.makassar().origin, what).description == sentence)
  }

  @Test func `every code has its own rule and every culprit a next step`() {
    #expect(Set(Refusal.Code.allCases.map(\.rule)).count == Refusal.Code.allCases.count)
    for code in Refusal.Code.allCases {
      for fault in Refusal.Fault.allCases {
        let sentence = Refusal(code, fault, nil, "it").description
        #expect(sentence.hasPrefix("it; "))
        #expect(sentence.hasSuffix("."))
        #expect(code.rawValue.hasPrefix("sync."))
      }
    }
  }

  @Test func `a fault of the line says what to do`() {
    #expect(
      PeerFault(.malformed, "'<html>' came").description
        == "'<html>' came; answers have one form. Check the address and whether a login page is in between.")
    #expect(
      Set(PeerFault.Kind.allCases.map { PeerFault($0, "x").description }).count
        == PeerFault.Kind.allCases.count)
  }

  @Test func `a peer that is behind is told without blame`() throws {
    #expect(
      PeerFailure.behind([try Author.makassar().origin]).description
        == "The peer is behind on mitrakota/73.71; an older head is no offence. "
        + "The next round offers the entries again.")
  }

  @Test func `a replica's fault is its own sentence`() {
    #expect(ReplicaFault.failed("The disk is full.").description == "The disk is full.")
    #expect(ReplicaFault.moved.description.contains("It is checked again."))
  }
}
