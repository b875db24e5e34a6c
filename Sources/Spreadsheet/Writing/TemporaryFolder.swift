import Glibc

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that only this process can look into, removed with all that is in it when its owner ends.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes a folder where the system keeps temporary files.
  init() throws(SpreadsheetError) {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("mitrakota-XXXXXX").path
    // mkdtemp(3) puts the name in place of the six letters, and gives the folder the mode 0700.
    var template = base.utf8CString
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard made else { throw unsafe .noTemporaryFile(String(cString: strerror(errno))) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The bytes of a file in the folder.
  func contents(of name: String) throws(SpreadsheetError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
      throw .noTemporaryFile("\(name) cannot be read back")
    }
    return [UInt8](data)
  }
}
