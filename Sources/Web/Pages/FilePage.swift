import Catalog
import Exchange
import Hummingbird
import Registry

/// The files of an application on its page.
struct FileList {
  let pictures: [Picture]
  let others: [Item]

  /// A picture that is held here.
  struct Picture {
    let src: String
    let words: String
  }

  /// A manual, or a file that is not held here.
  struct Item {
    let words: String
    let href: String?
    let state: String
  }
}

extension Reading {
  /// The files of an application; nil where there are none.
  func files(of application: RecordID) -> FileList? {
    let files = view.files(of: application)
    guard !files.isEmpty else { return nil }
    let pictures = files.filter { $0.kind.isPicture && $0.state == .held }
    return FileList(
      pictures: pictures.map { .init(src: PagePath.file($0.id).description, words: $0.fileName) },
      others: files.filter { !pictures.contains($0) }.map { file in
        .init(
          words: file.fileName, href: file.state == .held ? PagePath.file(file.id).description : nil,
          state: "\(file.kind.rawValue), \(wording.size(file.length)), \(wording.name(file.state))")
      })
  }

  /// The file that a path names.
  func file(_ id: RecordID) throws(PageProblem) -> Attachment {
    guard let file = view.attachments.values.lazy.flatMap({ $0 }).first(where: { $0.id == id }) else {
      throw PageProblem(
        .notFound, say("Tidak ada berkas '\(id)'", "There is no file '\(id)'"),
        say("Lihat berkas sebuah aplikasi di halamannya.", "See the files of an application on its page."))
    }
    return file
  }
}

extension PageDesk {
  /// The bytes of a file, if they are held and are what its entry says.
  func answer(_ file: Attachment, _ reading: Reading, _ request: Request) throws(PageProblem) -> Response {
    let served = try? SyncService(node: node).servedPayload(file.commitment)
    guard case .bytes(let salted)? = served else {
      throw PageProblem(
        served == .erased ? .gone : .notFound,
        reading.say("Berkas '\(file.fileName)' ", "The file '\(file.fileName)' is ")
          + reading.wording.name(served == .erased ? .erased : .missing),
        reading.say(
          "Berkas disalin antarsimpul bila diminta: mitrakota app fetch \(file.application).",
          "Files are copied between nodes when somebody wants them: mitrakota app fetch \(file.application)."))
    }
    let bytes = Array(salted.dropFirst(16))
    let kind = AttachedFile(bytes: bytes)
    let isShown = kind == file.kind && file.kind.isPicture
    var response = Response.part(of: bytes, tag: "\"\(file.mark)\"", request)
    response.headers[.contentType] = kind == file.kind ? file.kind.rawValue : "application/octet-stream"
    response.headers[.contentDisposition] = "\(isShown ? "inline" : "attachment"); filename=\"\(file.fileName)\""
    return response
  }
}
