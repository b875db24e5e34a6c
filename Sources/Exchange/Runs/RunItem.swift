/// One entry as it travels, with what the sender has of its payload.
package struct RunItem: Hashable, Sendable {
  /// The text of the entry, byte for byte.
  package let entry: [UInt8]
  package let payload: RunPayload

  /// Joins an entry and its payload; the run it stands in checks that they belong together.
  package init(entry: [UInt8], payload: RunPayload) {
    self.entry = entry
    self.payload = payload
  }

  /// At most so many bytes of the run before compression, for cutting runs to size.
  package var weight: Int {
    // A mark, and a length of at most two bytes.
    if case .present(let salt, let bytes) = payload {
      3 + entry.count + salt.count + bytes.count
    } else {
      3 + entry.count
    }
  }
}

/// What a sender has of an entry's payload. Unsigned: `erased` is believed only with an erasing entry.
package enum RunPayload: Hashable, Sendable {
  /// The entry names no payload.
  case none
  /// Salt of 16 bytes and payload; that they lead to the commitment follows from how a run is read.
  case present(salt: [UInt8], bytes: [UInt8])
  /// The sender does not have it, or does not send it.
  case withheld
  /// It was erased.
  case erased

  var mark: UInt8 {
    switch self {
    case .none: 0
    case .present: 1
    case .withheld: 2
    case .erased: 3
    }
  }
}
