import Hummingbird

/// Why there is no such page, with what may have been meant.
struct PageProblem: Error {
  let status: HTTPResponse.Status
  let title: String
  let sentence: String
  let choices: [Link]

  init(_ status: HTTPResponse.Status, _ title: String, _ sentence: String, choices: [Link] = []) {
    self.status = status
    self.title = title
    self.sentence = sentence
    self.choices = choices
  }
}

/// Words that lead somewhere, or do not.
struct Link: Hashable {
  let words: String
  var href: String?
}
