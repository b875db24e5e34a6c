/// What all transfers of one loop have in common.
struct TransferSettings: Sendable {
  /// Value of `User-Agent`, naming the member.
  let userAgent: String
  /// 1 or more.
  let maxConnectionsPerHost: Int
  /// To all hosts together, and the most that are kept open while idle; 1 or more.
  let maxConnections: Int
  /// Whether each socket is looked at before it is opened.
  let publicAddressesOnly: Bool
}
