import Catalog
import Registry

/// Why a command ends without its answer: a stable word for programs, a sentence for people, and the exit code.
struct Failure: Error, Hashable {
  let code: String
  let exitCode: Int32
  let sentence: Bilingual

  init(_ error: RegistryError) {
    code = error.code.rawValue
    exitCode = error.code.exitCode
    sentence = Bilingual(id: error.indonesian, en: error.english)
  }

  private init(code: String, exitCode: Int32, _ sentence: Bilingual) {
    self.code = code
    self.exitCode = exitCode
    self.sentence = sentence
  }

  /// The words of the command are wrong.
  static func usage(id: String, en: String) -> Failure {
    Failure(code: "usage", exitCode: 2, Bilingual(id: id, en: en))
  }

  /// The operator said no.
  static let declined = Failure(
    code: "declined", exitCode: 1,
    Bilingual(id: "Tidak disetujui; tidak ada yang ditulis.", en: "Not agreed to; nothing was written."))
}

/// What was asked was answered, and the answer is no, or "there are some": exit code 8, with nothing more to say.
struct CheckNegative: Error, Hashable {
  static let exitCode: Int32 = 8
}
