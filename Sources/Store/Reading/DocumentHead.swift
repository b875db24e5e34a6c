/// What lists need of one record, without its words: a row of the projection.
package struct DocumentHead: Hashable, Sendable {
  /// Member and slug, such as `73.71/e-office`.
  package let record: String
  package let title: String
  /// Whether the newest entry withdraws the record.
  package let withdrawn: Bool
  package let facets: [String: String]
}
