import Catalog
import Testing

@testable import Exchange

struct MailMessageTests {
  private func message(
    subject: String = "Pengingat", sender: String = "MitraKota Kota A", text: String = "Isi.\n", offset: Int = 25_200
  ) throws -> MailMessage {
    MailMessage(
      id: "pengingat.2026-11-23.0a1b@kota-a.example", from: try MailAddress("simpul@kota-a.example"), sender: sender,
      to: try MailAddress("kerjasama@kota-b.example"), subject: subject, language: .id,
      date: try Instant("2026-11-23T00:30:05Z"), offset: offset, text: text)
  }

  private func lines(_ message: MailMessage) -> [Substring] {
    let text = String(decoding: message.bytes, as: UTF8.self)
    return text.split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  @Test func `a mail, to the letter`() throws {
    let message = try message(
      subject: "Pengingat MitraKota – 23 November 2026: 2 hal", sender: "MitraKota (Kota Ä)",
      text: "Kerja sama “Aplikasi” berakhir 26 Desember 2026.\n\nBiaya = 0 \n.\nbaris panjang: "
        + String(repeating: "kata ", count: 20) + "selesai\n")
    #expect(
      String(decoding: message.bytes, as: UTF8.self)
        == [
          "Date: Mon, 23 Nov 2026 07:30:05 +0700",
          "From: =?utf-8?q?MitraKota_=28Kota_=C3=84=29?=",
          " <simpul@kota-a.example>",
          "To: <kerjasama@kota-b.example>",
          "Subject: =?utf-8?q?Pengingat_MitraKota_=E2=80=93_23_November_2026=3A_?=",
          " =?utf-8?q?2_hal?=",
          "Message-ID: <pengingat.2026-11-23.0a1b@kota-a.example>",
          "List-Id: <pengingat.mitrakota.kota-a.example>",
          "Auto-Submitted: auto-generated",
          "Content-Language: id",
          "MIME-Version: 1.0",
          "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          "Kerja sama =E2=80=9CAplikasi=E2=80=9D berakhir 26 Desember 2026.",
          "",
          "Biaya =3D 0=20",
          ".",
          "baris panjang: kata kata kata kata kata kata kata kata kata kata kata kata =",
          "kata kata kata kata kata kata kata kata selesai",
          "",
        ].joined(separator: "\r\n"))
  }

  @Test(arguments: [
    ("Pengingat: 2 hal", "Subject: Pengingat: 2 hal"), ("", "Subject: "),
    ("a=?b", "Subject: =?utf-8?q?a=3D=3Fb?="), (" a", "Subject: =?utf-8?q?_a?="), ("a  b", "Subject: =?utf-8?q?a__b?="),
    ("a\r\nBcc: x@y", "Subject: =?utf-8?q?a=0D=0ABcc=3A_x=40y?="), ("a\0", "Subject: =?utf-8?q?a=00?="),
    (String(repeating: "a", count: 69), "Subject: " + String(repeating: "a", count: 69)),
    (
      String(repeating: "a", count: 70),
      "Subject: =?utf-8?q?" + String(repeating: "a", count: 50) + "?=\r\n =?utf-8?q?"
        + String(repeating: "a", count: 20) + "?="
    ),
  ])
  func `a subject stays as it is, or is encoded whole`(subject: String, line: String) throws {
    let text = String(decoding: try message(subject: subject).bytes, as: UTF8.self)
    #expect(text.contains("\r\n\(line)\r\nMessage-ID: "), "\(text)")
  }

  @Test(arguments: [
    ("MitraKota Kota A", "MitraKota Kota A"), ("Kota A, uji", "=?utf-8?q?Kota_A=2C_uji?="),
    ("\"Kota\" <a@b>", "=?utf-8?q?=22Kota=22_=3Ca=40b=3E?="), ("a\nb", "=?utf-8?q?a=0Ab?="),
  ])
  func `a name cannot become an address`(name: String, shown: String) throws {
    #expect(try lines(message(sender: name))[1...2] == ["From: \(shown)", " <simpul@kota-a.example>"])
  }

  @Test func `without a name there is the address alone`() throws {
    #expect(try lines(message(sender: ""))[1] == "From: <simpul@kota-a.example>")
  }

  @Test(arguments: [
    (0, "Mon, 23 Nov 2026 00:30:05 +0000"), (28_800, "Mon, 23 Nov 2026 08:30:05 +0800"),
    (-3600, "Sun, 22 Nov 2026 23:30:05 -0100"), (19_800, "Mon, 23 Nov 2026 06:00:05 +0530"),
  ])
  func `the date is that of the zone`(offset: Int, text: String) throws {
    #expect(try lines(message(offset: offset))[0] == "Date: \(text)")
  }

  /// Random text of many scripts, decoded again by other means.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what is encoded reads as it was, on short lines of ASCII`(seed: UInt64) throws {
    var dice = WireDice(seed: seed)
    let alphabet = Array("ab =?_.\t–é😀日\u{300}\n".unicodeScalars)
    for round in 0..<40 {
      let scalars = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &dice)]
      }
      let text = String(String.UnicodeScalarView(scalars))
      let message = try message(subject: text, text: text)
      let written = lines(message)
      #expect(written.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 9 } })
      let end = try #require(written.firstIndex(of: ""))
      let subject = written[..<end].drop { !$0.hasPrefix("Subject: ") }.prefix { !$0.hasPrefix("Message-ID") }
      #expect(Self.decoded(subject: subject) == Array(text.utf8), "seed \(seed), round \(round): \(text)")
      let body = Self.decoded(body: written[(end + 1)...].joined(separator: "\r\n"))
      let wanted = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
      #expect(body == Array(wanted.utf8), "seed \(seed), round \(round): \(text)")
    }
  }

  private static func decoded(subject lines: some Collection<Substring>) -> [UInt8] {
    lines.flatMap { line -> [UInt8] in
      let word = line.drop { $0 != " " }.dropFirst()
      guard word.hasPrefix("=?utf-8?q?") else { return Array(word.utf8) }
      return unescaped(word.dropFirst(10).dropLast(2).utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    }
  }

  private static func decoded(body: String) -> [UInt8] {
    unescaped(Array(body.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8))
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      result.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return result
  }
}
