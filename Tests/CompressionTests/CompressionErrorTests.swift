import Compression
import Testing

struct CompressionErrorTests {
  @Test(arguments: [
    (
      CompressionError.truncated(.zlib), "truncated",
      "The zlib data ends too early; it is read whole or not at all. Fetch or copy it again."
    ),
    (
      .damaged(.gzip, detail: "incorrect header check"), "damaged",
      "The gzip data is damaged (incorrect header check); it is read whole or not at all. Fetch or copy it again."
    ),
    (
      .trailingBytes(.gzip, count: 3), "trailing-bytes",
      "3 bytes follow the end of the gzip data; nothing may follow it. Remove them."
    ),
    (
      .tooLarge(.zip, limit: 1_000), "too-large",
      "The zip data unpacks to more than 1000 bytes, which is the limit. Send it in smaller parts."
    ),
    (
      .tooManyEntries(1_001, limit: 1_000), "too-many-entries",
      "The archive has 1001 entries; at most 1000 are read. Split it."
    ),
    (
      .unsafeName("../a"), "unsafe-name",
      "The archive has an entry named '../a'; a name is a relative path of plain parts such as folder/file.xml. Rename the entry."
    ),
    (
      .duplicateName("a"), "duplicate-name",
      "The archive has two entries named 'a'; each name is there once. Rename or remove one of them."
    ),
    (
      .unsupported("encryption", entry: "a.xml"), "unsupported",
      "The entry 'a.xml' uses encryption, which is not read here. Save the archive again without it."
    ),
  ])
  func `says what happened, the rule and the next step`(
    _ error: CompressionError, _ code: String, _ sentence: String
  ) {
    #expect(error.code == code)
    #expect(error.description == sentence)
  }
}
