/// Entity tags as a client sends them back (RFC 9110 section 13.1).
enum EntityTags {
  /// Whether a list such as `"a", W/"b"` or `*` names this tag; compared weakly, as for a GET.
  static func names(_ tag: String, in list: String?) -> Bool {
    guard let list else { return false }
    let wanted = opaque(Substring(tag))
    return list.split(separator: ",").map { $0.drop { $0 == " " } }.contains { item in
      let item = item.last == " " ? item.prefix { $0 != " " } : item
      return item == "*" || opaque(item) == wanted
    }
  }

  private static func opaque(_ tag: Substring) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag }
}

/// The one range of bytes that a client may ask for (RFC 9110 section 14.2).
enum ByteRange: Hashable {
  /// No range, several, or another unit: the whole is sent.
  case whole
  case part(Range<Int>)
  /// Nothing of it lies within the bytes.
  case unsatisfiable

  /// Reads a header such as `bytes=0-499`, `bytes=500-` or `bytes=-500` for a body of `length` bytes.
  init(_ header: String?, length: Int) {
    guard let header, header.hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, !(ends[0].isEmpty && ends[1].isEmpty),
      ends.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else {
      self = .whole
      return
    }
    // A number beyond Int is beyond every body.
    let numbers = ends.map { $0.isEmpty ? nil : Int($0) ?? .max }
    switch (numbers[0], numbers[1]) {
    case (nil, let last?) where last > 0 && length > 0: self = .part(max(0, length - last)..<length)
    case (let first?, let last) where first < length && first <= last ?? .max:
      self = .part(first..<min(length, (last ?? length) == .max ? length : (last ?? length - 1) + 1))
    case (let first?, let last?) where first > last: self = .whole
    default: self = .unsatisfiable
    }
  }
}
