import Catalog
import Testing

struct MailAddressTests {
  @Test(arguments: [
    "kerjasama@kota-a.example", "root@localhost", "a.b+c_d@x.y.z", "O'Neil@a.example", "1@1",
    String(repeating: "a", count: 64) + "@kota.example", "x@" + String(repeating: "b", count: 63) + ".example",
  ])
  func `is taken as it is written`(text: String) throws {
    let address = try MailAddress(text)
    #expect(address.description == text)
    #expect(try MailAddress(address.description) == address)
  }

  @Test func `has one spelling of its domain`() throws {
    let address = try MailAddress("TKKSD@Kota-A.EXAMPLE")
    #expect(address.description == "TKKSD@kota-a.example")
    #expect(address.domain == "kota-a.example")
    #expect(address == (try MailAddress("TKKSD@kota-a.example")))
    #expect(address != (try MailAddress("tkksd@kota-a.example")))
  }

  @Test(arguments: [
    "", "@", "a@", "@b", "a", "a@b@c", "a b@c", "a@b c", "a@b.", "a@.b", "a@b..c", ".a@b", "a.@b", "a..b@c",
    "a@-b", "a@b-", "é@b", "a@é", "a@b\n", "a\r\nBcc: x@y", "<a@b>", "a@b>", "Kota A <a@b>", "\"a\"@b", "a@[1.2.3.4]",
    "a@b_c", String(repeating: "a", count: 65) + "@b", "a@" + String(repeating: "b", count: 64),
    "a@" + String(repeating: "b.", count: 127),
  ])
  func `refuses what could be more than one mailbox`(text: String) {
    #expect(throws: ParseError("mail-address", text, rule: "")) { try MailAddress(text) }
  }

  @Test func `says what an address looks like`() {
    let error = #expect(throws: ParseError.self) { try MailAddress("Kota A") }
    #expect(
      error?.description
        == "'Kota A' is not a mail address: write it alone and in ASCII, such as kerjasama@kota-a.example")
  }
}
