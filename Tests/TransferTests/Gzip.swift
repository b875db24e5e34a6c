/// Bodies that some other program compressed once.
enum Gzip {
  /// `Makassar dan Baubau, 23 Desember 2017`
  static let makassarAndBaubau: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 243, 77, 204, 78, 44, 46, 78, 44, 82, 72, 73, 204, 83, 112, 74, 44,
    77, 74, 44, 213, 81, 48, 50, 86, 112, 73, 45, 78, 205, 77, 74, 45, 82, 48, 50, 48, 52, 7, 0, 128, 220,
    217, 185, 37, 0, 0, 0,
  ]

  /// 1 MiB of zeros in about 1 kB: in the middle, each two bits say "another 258 of the same".
  static let mebibyteOfZeros: [UInt8] =
    [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 245, 79, 109, 8, 95, 160,
    ] + [UInt8](repeating: 0, count: 1016) + [62, 3, 28, 234, 56, 167, 0, 0, 16, 0]
}
