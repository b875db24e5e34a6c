/// The versions of the standard publiccode.yml, and which of them can be read.
///
/// All versions of 0 have the same keys; older ones only lack some, and deprecated keys stay readable.
package enum PubliccodeVersion {
  /// Those that can be read, as a file may write them.
  package static let readable = [
    "0", "0.2", "0.2.0", "0.2.1", "0.2.2", "0.3", "0.3.0", "0.4", "0.4.0", "0.5", "0.5.0", "0.7", "0.7.0",
  ]
  /// Those that are as new as the standard; `0` means the newest.
  package static let newest: Set<String> = ["0", "0.7", "0.7.0"]
}
