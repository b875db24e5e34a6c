extension StoreError {
  /// A stable word for logs and programs, which never changes with the sentence.
  package var code: String {
    switch self {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .notWritable: "not-writable"
    case .empty: "empty"
    case .notRegister: "not-register"
    case .damaged: "damaged"
    case .newerSchema: "newer-schema"
    case .olderSchema: "older-schema"
    case .notDurable: "not-durable"
    case .epochLength: "epoch-length"
    case .alreadyExists: "already-exists"
    case .busy: "busy"
    case .signerBusy: "signer-busy"
    case .readOnly: "read-only"
    case .full: "disk-full"
    case .system: "system"
    case .notContiguous: "not-contiguous"
    case .malformedPart: "malformed-part"
    case .contradictsHeld: "contradicts-held"
    case .hashMismatch: "hash-mismatch"
    case .frontierMismatch: "frontier-mismatch"
    case .frozen: "frozen"
    case .readBackDiffers: "read-back-differs"
    case .invariant: "invariant"
    case .unknownLog: "unknown-log"
    case .outside: "outside"
    case .unknownPayload: "unknown-payload"
    case .erasedPayload: "erased-payload"
    case .ledger: "ledger"
    case .reader: "reader"
    }
  }
}
