import ArgumentParser
import Catalog
import Exchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How errors are told, also those that come before the words are understood.
struct Speech {
  let language: Language
  let isJSON: Bool
  let usesColor: Bool

  init(words: [String], environment: [String: String] = ProcessInfo.processInfo.environment) {
    func value(_ names: [String]) -> String? {
      for (index, word) in words.enumerated() {
        for name in names {
          if word == name, index + 1 < words.count { return words[index + 1] }
          if word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
        }
      }
      return nil
    }
    let named = value(["--lang"]) ?? environment["MITRAKOTA_LANG"]
    language = named.flatMap(Language.init(rawValue:)) ?? .id
    let form = value(["-o", "--output"]).flatMap(OutputForm.init(rawValue:))
    isJSON = form?.isForPrograms ?? false
    usesColor = Terminal(environment: environment, noColor: words.contains("--no-color"), output: 2).usesColor
  }

  /// Prints the failure to standard error and gives its exit code.
  func report(_ failure: Failure, usage: String = "") -> Int32 {
    let sentence = language == .id ? failure.sentence.id : failure.sentence.en
    if isJSON {
      let object: JSONValue = [
        "code": .text(failure.code), "exitCode": .number(Int(failure.exitCode)),
        "message": ["id": .text(failure.sentence.id), "en": .text(failure.sentence.en)],
      ]
      Terminal.complain(String(decoding: object.line, as: UTF8.self) + "\n")
    } else {
      let word = language == .id ? "Galat:" : "Error:"
      let head = usesColor ? Paint.red.on(word) : word
      Terminal.complain("\(head) \(sentence)\n" + (usage.isEmpty ? "" : usage + "\n"))
    }
    return failure.exitCode
  }

  /// Tells what the parser found: help on standard output, or a mistake with the usage of the command.
  func explain(_ error: any Error, about words: [String]) -> Int32 {
    let parser = ParserWords(language: language)
    guard Mitrakota.exitCode(for: error) != .success else {
      let text = parser.help(Mitrakota.fullMessage(for: error))
      do { try Terminal.write(text + "\n", to: 1) } catch { return 0 }
      return 0
    }
    if let unknown = CommandWords(root: Mitrakota.self).unknown(in: words) { return report(unknown) }
    let message = Mitrakota.message(for: error)
    let usage = Mitrakota.fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("Usage:") && !$0.hasPrefix("USAGE:") }
    return report(
      .usage(id: ParserWords(language: .id).mistake(message), en: message),
      usage: parser.help(usage.joined(separator: "\n")))
  }
}
