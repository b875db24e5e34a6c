internal import CQREncode

/// A QR code (ISO/IEC 18004) of a short text, for letters and sheets that are printed and read by a phone.
package struct QRCode: Hashable, Sendable {
  /// Modules on a side, 21…177, without the quiet zone.
  package let width: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// The quiet zone that readers need on every side, in modules.
  package static let margin = 4

  /// Encodes the UTF-8 bytes of `text`, with so much redundancy that a fold or a stamp does no harm.
  ///
  /// Nil where the text is empty or longer than a QR code holds, about 1,600 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= 2000 else { return nil }
    let encoded = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe QRcode_encodeData(Int32(buffer.count), buffer.baseAddress, 0, QR_ECLEVEL_M)
    }
    guard let code = unsafe encoded else { return nil }
    defer { unsafe QRcode_free(code) }
    width = unsafe Int(code.pointee.width)
    // The lowest bit of each module is its colour; the others are for debugging.
    modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; light outside of the code.
  package subscript(row: Int, column: Int) -> Bool {
    guard (0..<width).contains(row), (0..<width).contains(column) else { return false }
    return modules[row * width + column]
  }
}
