/// A kind of file that people write and programs check.
package enum WrittenKind: String, Hashable, Sendable, CaseIterable {
  case profile, application, sharing, instrument, adoption, act, publiccode
  case rulePack = "rule-pack"
}
