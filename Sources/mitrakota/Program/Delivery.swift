import Catalog
import Registry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Session {
  /// Hands over an answer: to the file that was named, else to standard output.
  ///
  /// What is no text is refused on a terminal, which it would only confuse.
  func deliver(_ bytes: [UInt8], isText: Bool = true) throws {
    if let destination { return try write(bytes, to: destination) }
    guard isText || !terminal.isTerminal else { throw Failure.binaryOnTerminal(listForm) }
    try terminal.write(bytes)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw RegistryError(
        .keyOrPermission,
        id: "Jawaban tidak dapat ditulis ke '\(path)'. Periksa foldernya, atau pilih tempat lain dengan --to.",
        en: "The answer cannot be written to '\(path)'. Check its folder, or choose another place with --to.")
    }
    remark("Ditulis: \(path)", "Written: \(path)")
  }
}

extension Failure {
  fileprivate static func binaryOnTerminal(_ form: OutputForm) -> Failure {
    .usage(
      id: "Bentuk \(form.rawValue) bukan teks dan tidak dapat ditampilkan di terminal. Tambahkan --to daftar."
        + "\(form.rawValue), atau alirkan ke berkas dengan > daftar.\(form.rawValue).",
      en: "The form \(form.rawValue) is no text and cannot be shown on a terminal. Add --to list.\(form.rawValue), "
        + "or lead it into a file with > list.\(form.rawValue).")
  }
}
