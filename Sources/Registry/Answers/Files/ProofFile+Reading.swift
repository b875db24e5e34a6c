package import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension ProofFile {
  /// Reads the proof at a path; nothing in it is believed yet.
  package init(path: String) throws(RegistryError) {
    guard PaperFile.exists(path) else { throw .noFile(path) }
    let bytes: [UInt8]
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      guard data.count <= Self.longest else { throw Oversize() }
      bytes = [UInt8](data)
    } catch is Oversize {
      throw .notProved(
        ProofFault("lebih besar daripada bukti yang sah", "it is larger than any proof"))
    } catch {
      throw RegistryError(
        .keyOrPermission, id: "Berkas '\(path)' tidak terbaca: \(error). Periksa pemilik dan izinnya.",
        en: "The file '\(path)' cannot be read: \(error). Check its owner and permissions.")
    }
    do { try self.init(decoding: bytes) } catch {
      throw .notProved(ProofFault("isinya bukan bukti yang utuh (\(error))", "it is no whole proof (\(error))"))
    }
  }

  private struct Oversize: Error {}
}
