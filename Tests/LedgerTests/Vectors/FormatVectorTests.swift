import Ledger
import Testing

@Suite(
  "vectors: checkpoint texts, cosignatures and keys", .enabled(if: Vectors.folder != nil, Vectors.reason))
struct FormatVectorTests {
  private struct Texts: Decodable {
    struct Item: Decodable {
      let desc: String
      let text: String
      let want: String
    }
    let cases: [Item]
  }

  private struct Cosignatures: Decodable {
    struct Item: Decodable {
      let sigB64: String
      let wantTimestamp: Int?
    }
    let cases: [Item]
    let vkeysAccept: [String]
    let vkeysReject: [String]
  }

  private struct Policies: Decodable {
    struct Item: Decodable { let policy: String }
    let policies: [Item]
  }

  @Test func `checkpoint texts`() throws {
    let cases = try Vectors.json("formats/checkpoint_text_cases.json", as: Texts.self).cases
    for item in cases {
      // Their roots are texts of any length; C2SP says the root of an RFC 6962 tree, which has 32 bytes.
      // So all are refused as they stand, and the good ones are accepted with a root in that place.
      #expect(throws: LedgerError.self, "\(item.desc)") { try Checkpoint(text: item.text.bytes) }
      var lines = item.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.count > 2, Base64.decode(lines[2].utf8)?.isEmpty == false else {
        #expect(item.want == "error", "\(item.desc)")
        continue
      }
      lines[2] = Samples.leaf(0).base64
      let text = lines.joined(separator: "\n").bytes
      if item.want == "error" {
        #expect(throws: LedgerError.self, "\(item.desc)") { try Checkpoint(text: text) }
      } else {
        #expect(try Checkpoint(text: text).text == text, "\(item.desc)")
      }
    }
    Vectors.count("checkpoint texts", cases.count, atLeast: 9)
  }

  @Test func `the time in a cosignature`() throws {
    let cases = try Vectors.json("formats/cosig_timestamp_cases.json", as: Cosignatures.self).cases
    for item in cases {
      let line = "text\n\n— witness \(item.sigB64)\n".bytes
      let signature = try? SignedNote(bytes: line).signatures.first
      guard let wanted = item.wantTimestamp else {
        // A plain signature has 64 bytes, a cosignature eight more; the last case is not base64.
        #expect(signature?.bytes.count != 72)
        continue
      }
      let bytes = try #require(signature).bytes
      #expect(bytes.count == 72)
      #expect(bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) } == wanted)
    }
    Vectors.count("times of cosignatures", cases.count, atLeast: 3)
  }

  @Test func `keys of witnesses`() throws {
    let keys = try Vectors.json("formats/cosig_timestamp_cases.json", as: Cosignatures.self)
    for text in keys.vkeysAccept { #expect(try VerifierKey(text).description == text) }
    for text in keys.vkeysReject { #expect(throws: LedgerError.self) { try VerifierKey(text) } }
    // A key of kind 6 (ML-DSA-44) is well formed and unknown here: its lines are ignored.
    let postQuantum = try Vectors.text("formats/mldsa44_vkey.txt").trimmingLineFeeds
    #expect(throws: LedgerError.self) { try VerifierKey(postQuantum) }
    Vectors.count("keys of witnesses", keys.vkeysAccept.count + keys.vkeysReject.count + 1, atLeast: 6)
  }

  @Test func `keys inside policies`() throws {
    let policies = try Vectors.json("formats/policy_cases.json", as: Policies.self).policies
    var texts: Set<String> = []
    for policy in policies {
      let words = policy.policy.split(whereSeparator: \.isWhitespace).map(String.init)
      texts.formUnion(words.filter { word in word.utf8.count { $0 == UInt8(ascii: "+") } >= 2 })
    }
    for text in texts { #expect(try VerifierKey(text).description == text) }
    Vectors.count("keys inside policies", texts.count, atLeast: 3)
  }
}
