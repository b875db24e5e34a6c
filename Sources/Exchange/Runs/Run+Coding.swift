import Ledger

/// Five columns — marks, lengths, salts, texts, payloads — packed behind a ``RunHead``.
extension Run {
  /// The run as it travels and is kept; the same items may be packed into other bytes another time.
  package func encode() -> [UInt8] {
    let cut = EntryCut(origin: origin)
    var marks: [UInt8] = []
    var lengths: [UInt8] = []
    var salts: [UInt8] = []
    var texts: [UInt8] = []
    var payloads: [UInt8] = []
    for (offset, item) in items.enumerated() {
      guard let text = cut.shorten(item, at: from + offset) else {
        preconditionFailure("a run holds only items that fit their positions")
      }
      marks.append(item.payload.mark)
      lengths.appendNumber(text.count)
      texts += text
      if case .present(let salt, let bytes) = item.payload {
        salts += salt
        payloads += bytes
      }
    }
    let plain = marks + lengths + salts + texts + payloads
    let packed = Packing.pack(plain)
    let head = RunHead(
      origin: origin, from: from, count: items.count, plainBytes: plain.count, packed: packed)
    return head.bytes + packed
  }

  /// Reads one encoded run and nothing after it.
  ///
  /// Entries are written out again in full, each payload with its commitment: whether the log is what it claims
  /// shows when the root over the entries is compared with a signed one.
  package init(decoding bytes: [UInt8], limits: RunLimits = .standard) throws(ExchangeError) {
    var reader = ByteReader(bytes)
    self = try Self.read(&reader, limits: limits).run
    try reader.finish(as: .run)
  }

  /// Reads the next run, and says how many bytes it had before packing.
  static func read(
    _ reader: inout ByteReader, limits: RunLimits
  ) throws(ExchangeError) -> (run: Run, plainBytes: Int) {
    let head = try RunHead(&reader)
    guard head.count <= limits.entries, head.plainBytes <= limits.plainBytes else {
      throw ExchangeError(
        .run, "\(head.count) entries of \(head.plainBytes) bytes",
        rule: "a run here has at most \(limits.entries) entries and \(limits.plainBytes) bytes")
    }
    let packed = try reader.require(head.packedBytes, of: "the run", as: .run)
    guard SHA256Digest.of(packed) == head.digest else {
      throw ExchangeError(
        .run, "the digest of the run does not fit", rule: "its bytes arrive as they were packed")
    }
    var plain = ByteReader(try Packing.unpack(packed, to: head.plainBytes))
    let items = try items(head, &plain, limits)
    try plain.finish(as: .run)
    return (Run(origin: head.origin, from: head.from, trusted: items), head.plainBytes)
  }

  private static func items(
    _ head: RunHead, _ plain: inout ByteReader, _ limits: RunLimits
  ) throws(ExchangeError) -> [RunItem] {
    let marks = try plain.require(head.count, of: "the column of marks", as: .run)
    guard marks.allSatisfy({ $0 <= 3 }) else {
      throw ExchangeError(
        .run, "a mark above 3", rule: "marks are 0 none, 1 present, 2 withheld, 3 erased")
    }
    var lengths: [Int] = []
    for _ in marks {
      guard let length = plain.takeNumber(limit: Entry.longest) else {
        throw ExchangeError(
          .run, "length \(lengths.count) cannot be read",
          rule: "a length is 0 to \(Entry.longest) in as few bytes as it needs")
      }
      lengths.append(length)
    }
    var salts: [[UInt8]] = []
    for mark in marks {
      salts.append(mark == 1 ? try plain.require(Commitment.saltLength, of: "a salt", as: .run) : [])
    }
    var texts: [[UInt8]] = []
    for length in lengths { texts.append(try plain.require(length, of: "an entry", as: .run)) }

    let cut = EntryCut(origin: head.origin)
    var items: [RunItem] = []
    for (offset, mark) in marks.enumerated() {
      let payload: RunPayload
      switch mark {
      case 0: payload = .none
      case 1:
        guard let length = EntryCut.length(in: texts[offset]), length <= limits.payloadBytes else {
          throw ExchangeError(
            .run, "item \(offset) has a payload of no length or too long",
            rule: "an entry says the length of its payload, at most \(limits.payloadBytes)")
        }
        payload = .present(
          salt: salts[offset], bytes: try plain.require(length, of: "a payload", as: .run))
      case 2: payload = .withheld
      default: payload = .erased
      }
      guard let entry = cut.expand(texts[offset], payload, at: head.from + offset) else {
        throw ExchangeError(
          .run, "item \(offset) does not fit its mark \(mark)",
          rule: "the line 'length' stands where there is a payload, and an entry has at most 4096 bytes")
      }
      items.append(RunItem(entry: entry, payload: payload))
    }
    return items
  }
}
