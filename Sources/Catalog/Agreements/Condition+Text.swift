extension Condition: CustomStringConvertible {
  /// Parses the one spelling of a condition: at most 1,000 bytes, 8 levels and 32 members a list.
  public init(_ text: some StringProtocol) throws(ParseError) {
    var reader = Reader(rest: Substring(text))
    guard text.utf8.count <= 1000, let condition = reader.condition(depth: 0), reader.rest.isEmpty,
      condition.description == text
    else {
      throw ParseError(
        "condition", text,
        rule: "is not a condition: write all-signed, signed-by(2), signed(73.71,74.72), approval(73.71), "
          + "deposited, on(2018-01-01), after(all-signed,30d), any(…,…), all(…,…) or manual(code,hash)")
    }
    self = condition
  }

  public var description: String {
    switch self {
    case .allSigned: "all-signed"
    case .signedBy(let count): "signed-by(\(count))"
    case .signed(let parties): "signed(\(parties.map(\.description).joined(separator: ",")))"
    case .approval(let party): "approval(\(party))"
    case .deposited: "deposited"
    case .on(let day): "on(\(day))"
    case .after(let condition, .days(let count)): "after(\(condition),\(count)d)"
    case .after(let condition, .months(let count)): "after(\(condition),\(count)mo)"
    case .any(let members): "any(\(members.map(\.description).joined(separator: ",")))"
    case .all(let members): "all(\(members.map(\.description).joined(separator: ",")))"
    case .manual(let code, let hash): "manual(\(code),\(hash))"
    }
  }

  private struct Reader {
    var rest: Substring

    mutating func condition(depth: Int) -> Condition? {
      guard depth < 8 else { return nil }
      let name = word()
      switch name {
      case "all-signed": return .allSigned
      case "deposited": return .deposited
      default: break
      }
      guard take("(") else { return nil }
      let value: Condition? =
        switch name {
        case "signed-by": number(1...99).map(Condition.signedBy)
        case "signed": list { reader in try? PartyID(reader.word()) }.map(Condition.signed)
        case "approval": (try? PartyID(word())).map(Condition.approval)
        case "on": (try? CalendarDay(word())).map(Condition.on)
        case "after": after(depth: depth)
        case "any": list { $0.condition(depth: depth + 1) }.map(Condition.any)
        case "all": list { $0.condition(depth: depth + 1) }.map(Condition.all)
        case "manual": manual()
        default: nil
        }
      return take(")") ? value : nil
    }

    mutating func after(depth: Int) -> Condition? {
      guard let base = condition(depth: depth + 1), take(",") else { return nil }
      let delay = word()
      if delay.hasSuffix("mo"), let count = Digits.whole(delay.dropLast(2)), (1...120).contains(count) {
        return .after(base, .months(count))
      }
      if delay.hasSuffix("d"), let count = Digits.whole(delay.dropLast()), (1...3650).contains(count) {
        return .after(base, .days(count))
      }
      return nil
    }

    mutating func manual() -> Condition? {
      guard let code = try? Slug(word()), take(","), let hash = try? LeafID(word()) else { return nil }
      return .manual(code, hash)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
      Digits.whole(word()).flatMap { range.contains($0) ? $0 : nil }
    }

    mutating func list<Member>(_ member: (inout Reader) -> Member?) -> [Member]? {
      var result: [Member] = []
      repeat {
        guard result.count < 32, let next = member(&self) else { return nil }
        result.append(next)
      } while take(",")
      return result
    }

    mutating func word() -> Substring {
      let end = rest.firstIndex { "(),".contains($0) } ?? rest.endIndex
      defer { rest = rest[end...] }
      return rest[..<end]
    }

    mutating func take(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest.removeFirst()
      return true
    }
  }
}
