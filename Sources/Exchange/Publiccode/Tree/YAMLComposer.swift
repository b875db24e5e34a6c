import Markup
import Yams

/// Reads a YAML file into a tree.
enum YAMLComposer {
  /// Reads the only document of a file; nil: it is empty.
  static func tree(of text: String) throws(YAMLFlaw) -> YAMLNode? {
    guard AliasCount.inText(text) <= AliasCount.limit else { throw YAMLFlaw(.tooManyAliases) }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      var composing = Composing(lines: SourceLines(text))
      return try composing.make(node)
    } catch let flaw as YAMLFlaw {
      throw flaw
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw YAMLFlaw(.keyTwice(keys.sorted()[0]), place(context.mark))
    } catch YamlError.composer(let context, let problem, let mark, _) where context != nil {
      throw YAMLFlaw(problem.contains("document") ? .severalDocuments : .syntax(problem), place(mark))
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw YAMLFlaw(.syntax(problem), place(mark))
    } catch YamlError.reader(let problem, _, _, _) {
      throw YAMLFlaw(.syntax(problem))
    } catch {
      throw YAMLFlaw(.syntax("unreadable"))
    }
  }

  static func place(_ mark: Yams.Mark?) -> Position {
    mark.map { Position(line: $0.line, column: $0.column) } ?? .start
  }
}

/// One walk from the nodes of libyaml to ours.
private struct Composing {
  let lines: SourceLines
  /// A tree may have so many parts, counted with what aliases stand for.
  var left = 100_000

  mutating func make(_ node: Yams.Node) throws(YAMLFlaw) -> YAMLNode {
    left -= 1
    guard left > 0 else { throw YAMLFlaw(.tooManyAliases) }
    let place = YAMLComposer.place(node.mark)
    switch node {
    case .scalar(let scalar):
      var value = YAMLNode(content: .scalar(Self.value(scalar)), place: place)
      if scalar.style == .plain, let spaces = lines.spacesBehind(place) {
        value.place = Position(line: place.line, column: place.column + spaces)
      }
      return value
    case .sequence(let list):
      var items: [YAMLNode] = []
      for item in list { items.append(try make(item)) }
      return YAMLNode(content: .list(items), isFlow: list.style == .flow, place: place)
    case .mapping(let map):
      // Yams reads the style of a mapping from its end, where libyaml does not say it.
      let isFlow = lines.hasBrace(at: place)
      var entries: [YAMLEntry] = []
      for (key, value) in map { entries.append(try entry(key, value, isFlow: isFlow)) }
      return YAMLNode(content: .map(entries), isFlow: isFlow, place: place)
    case .alias: throw YAMLFlaw(.syntax("undefined alias"), place)
    }
  }

  private mutating func entry(
    _ key: Yams.Node, _ value: Yams.Node, isFlow: Bool
  ) throws(YAMLFlaw) -> YAMLEntry {
    guard let scalar = key.scalar else {
      throw YAMLFlaw(.syntax("a key that is no text"), YAMLComposer.place(key.mark))
    }
    var node = try make(value)
    if !isFlow, node.isNothing, node.scalar?.text.isEmpty == true {
      // Where a value would begin: behind the colon and one space.
      node.place = Position(line: node.place.line, column: YAMLComposer.place(value.mark).column + 1)
    }
    return YAMLEntry(key: Self.value(scalar), keyPlace: YAMLComposer.place(key.mark), value: node)
  }

  private static func value(_ scalar: Yams.Node.Scalar) -> YAMLScalar {
    YAMLScalar(scalar.string, isBare: scalar.style == .plain && scalar.tag != Tag(.str))
  }
}

/// Why a text is no YAML that can be taken.
struct YAMLFlaw: Error, Hashable {
  var problem: Problem
  /// Where it shows; nil: in the whole file.
  var place: Position?

  init(_ problem: Problem, _ place: Position? = nil) {
    (self.problem, self.place) = (problem, place)
  }

  enum Problem: Hashable {
    case syntax(String)
    case keyTwice(String)
    case severalDocuments
    case tooManyAliases
  }
}
