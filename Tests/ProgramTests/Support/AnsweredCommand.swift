import SystemPackage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A command whose input is a terminal, at which one line has been typed already.
struct AnsweredCommand {
  private let launch: Launch
  private let output: FileDescriptor
  private let terminal: FileDescriptor

  init(_ words: [String], answer: String, in town: Town) async throws {
    let (main, side) = try Self.pair()
    terminal = main
    try terminal.writeAll(answer.utf8)
    let pipe = try FileDescriptor.pipe()
    output = pipe.readEnd
    launch = try await Launch(
      try Programs.path("mitrakota"), words,
      environment: ["PATH": "/usr/bin:/bin", "HOME": town.root, "MITRAKOTA_FOLDER": town.folder], in: town.root,
      input: side, output: pipe.writeEnd)
  }

  /// Waits for the end; both kinds of output in one text.
  func result() async throws -> (code: Int, text: String) {
    let text = await output.text()
    let code = try await launch.code()
    for side in [output, terminal] { try side.close() }
    return (Int(code), text)
  }

  /// Both sides of a new pseudo-terminal.
  ///
  /// `openpty` is not in the Swift module of the C library, so this does what it does: unlock, then open by number.
  private static func pair() throws -> (main: FileDescriptor, side: FileDescriptor) {
    let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number): (Int32, UInt32) = (0, 0)
    let (unlock, ask): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    try #require(main >= 0 && ioctl(main, unlock, &lock) == 0 && ioctl(main, ask, &number) == 0)
    let side = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(side >= 0)
    return (FileDescriptor(rawValue: main), FileDescriptor(rawValue: side))
  }
}
