import Testing

@testable import Compression

/// An archive of one or two stored entries whose every field can be a lie.
struct Forged {
  var name: String
  var content: [UInt8]
  var method: UInt16 = 0
  var flags: UInt16 = 1 << 11
  var checksum: UInt32
  var size: Int
  var disk: UInt16 = 0
  var copies = 1
  var secondName: String?
  var secondStart: Int?
  var secondContent: [UInt8]?
  var sharesContent = false

  init(name: String, content: [UInt8] = [1, 2, 3]) {
    self.name = name
    self.content = content
    checksum = crc32(content[...])
    size = content.count
  }

  func bytes() throws -> [UInt8] {
    var archive = local(name: name)
    let second = secondStart ?? (sharesContent ? 0 : archive.count)
    if copies == 2, !sharesContent, secondStart == nil { archive += local(name: secondName ?? name) }
    var directory = central(name: name, start: 0)
    if copies == 2 {
      var other = self
      if let secondContent { other = Forged(name: name, content: secondContent) }
      directory += other.central(name: secondName ?? name, start: second)
    }
    var end: [UInt8] = []
    end.append(little: Zip.Signature.end)
    end.append(little: UInt32(0))
    end.append(little: UInt16(copies))
    end.append(little: UInt16(copies))
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(archive.count))
    end.append(little: UInt16(0))
    return archive + directory + end
  }

  /// The header before the content, and the content.
  func local(name: String) -> [UInt8] {
    var header: [UInt8] = []
    header.append(little: Zip.Signature.localHeader)
    return header + common(name) + Array(name.utf8) + content
  }

  private func central(name: String, start: Int) -> [UInt8] {
    var header: [UInt8] = []
    header.append(little: Zip.Signature.centralHeader)
    header.append(little: UInt16(20))
    header += common(name)
    header.append(little: UInt16(0))
    header.append(little: disk)
    header += [UInt8](repeating: 0, count: 6)
    header.append(little: UInt32(start))
    return header + Array(name.utf8)
  }

  private func common(_ name: String) -> [UInt8] {
    var header: [UInt8] = []
    header.append(little: UInt16(20))
    header.append(little: flags)
    header.append(little: method)
    header.append(little: UInt32(0))
    header.append(little: checksum)
    header.append(little: UInt32(content.count))
    header.append(little: UInt32(size))
    header.append(little: UInt16(name.utf8.count))
    header.append(little: UInt16(0))
    return header
  }
}
