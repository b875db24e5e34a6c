package import Catalog
package import Exchange
package import Ledger

/// A picture or a manual that an author published beside a card.
package struct Attachment: Hashable, Sendable {
  package let id: RecordID
  /// The application that it belongs to, under its name of today.
  package let application: RecordID
  package let kind: AttachedFile
  /// Bytes.
  package let length: Int
  package let commitment: MerkleHash
  package let state: State

  /// What this node holds of it.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case held
    /// Not fetched yet: files travel only when they are wanted.
    case missing
    case erased
  }

  /// Other bytes have another one.
  package var mark: String { commitment.hex }

  /// The name to save it under.
  package var fileName: String { kind.fileName(id.slug) }
}

extension Wording {
  /// What is held of a file: "belum diambil".
  package func name(_ state: Attachment.State) -> String {
    switch state {
    case .held: language.say("tersimpan", "held")
    case .missing: language.say("belum diambil", "not fetched yet")
    case .erased: language.say("dihapus", "erased")
    }
  }

  /// A size as people read it: "231 kB".
  package func size(_ bytes: Int) -> String {
    bytes < 10_000 ? "\(number(bytes)) B" : "\(number((bytes + 500) / 1000)) kB"
  }
}

extension RegisterView {
  /// The files of an application, by their names.
  package func files(of application: RecordID) -> [Attachment] { attachments[application] ?? [] }

  /// The files of an application as a list.
  package func fileGrid(of application: RecordID, _ wording: Wording) -> Grid {
    let language = wording.language
    let rows = files(of: application).map { file in
      Grid.Row(
        [
          .text(file.fileName), .text(file.kind.rawValue), .number(file.length),
          .code(file.state.rawValue, wording.name(file.state)), .text(file.commitment.hex),
        ], path: PagePath.file(file.id).description)
    }
    let name = applications[application].map(wording.name) ?? application.description
    return Grid(
      language.say("Berkas \(name)", "Files of \(name)"), on: today,
      columns: [
        .init("file", language.say("Berkas", "File")), .init("mediaType", language.say("Jenis", "Type")),
        .init("bytes", language.say("Bita", "Bytes"), isFirm: true), .init("state", language.say("Keadaan", "State")),
        .init("commitment", language.say("Komitmen", "Commitment"), fromWidth: 160),
      ],
      sections: rows.isEmpty
        ? [] : [section(dataClass(ofApplication: application), of: [application.member], rows, in: language)])
  }
}
