import ArgumentParser
import Catalog
import Exchange
import Registry

/// Checks files without a node, as a city's own checks before a change is merged do.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Periksa berkas atau folder katalog tanpa simpul.",
    discussion: """
      Dikenali: profile, application, sharing, instrument, adoption, act, dan rulePack dalam XML; publiccode.yml; \
      dan folder dengan profile.xml, yang diperiksa seluruhnya seperti oleh mitrakota publish. Semua temuan \
      ditampilkan dengan baris, kolom, dan cara memperbaikinya. Kode keluar 0 bila tidak ada galat, 8 bila ada.
      """)

  @Argument(help: ArgumentHelp("Berkas atau folder.", valueName: "berkas"), completion: .file())
  var paths: [String]
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let session = options.session
    let check = try FileCheck(paths: paths)
    let report = CheckReport(check: check, session: session)
    if session.output == .json { try session.show(report.json) } else { try session.show(report.lines) }
    guard check.isValid else { throw CheckNegative() }
  }
}

/// What a check found, for people and for programs.
struct CheckReport {
  let check: FileCheck
  let session: Session

  var lines: [String] {
    let printer = FindingPrinter(language: session.languageCode)
    return check.files.flatMap { file in file.findings.map { printer.text($0, source: file.source) } } + [summary]
  }

  private var summary: String {
    let right = check.files.count { $0.isValid }
    let (files, errors, warnings) = (check.files.count, check.count(.error), check.count(.warning))
    return session.say(
      "\(files) berkas diperiksa: \(right) benar, \(files - right) salah; \(errors) galat, \(warnings) peringatan.",
      "Files checked: \(files); right \(right), wrong \(files - right); errors \(errors), warnings \(warnings).")
  }

  var json: JSONValue {
    [
      "valid": .bool(check.isValid), "errors": .number(check.count(.error)), "warnings": .number(check.count(.warning)),
      "notes": .number(check.count(.note)),
      "files": .list(
        check.files.map { file in
          [
            "file": .text(file.file), "kind": JSONValue(file.kind), "valid": .bool(file.isValid),
            "findings": .list(file.findings.map { $0.json(in: session.languageCode) }),
          ]
        }),
    ]
  }
}
