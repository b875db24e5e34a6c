import Catalog
import Exchange

extension ImportPlanner {
  /// Finds the scans of each row: by the name in its cell, else by a number or short name in the file's name.
  func matchScans(_ drafts: inout [ImportDraft], _ findings: inout [Finding]) throws(RegistryError) -> ImportPlan
    .ScanCount?
  {
    guard let path = order.scans else {
      noteNamed(&drafts)
      return nil
    }
    let folder = try ScanFolder(path)
    var rowsOf = [[Int]](repeating: [], count: folder.paths.count)
    for position in drafts.indices where !drafts[position].isHeld {
      for file in files(of: drafts[position], in: folder) { rowsOf[file].append(position) }
    }
    var count = ImportPlan.ScanCount()
    let strays = zip(folder.paths, rowsOf).filter(\.1.isEmpty).map { ScanFolder.name(of: $0.0) }
    if !strays.isEmpty { findings.append(.scansWithoutRow(strays, in: path)) }
    count.filesWithout = strays.count
    for (file, rows) in rowsOf.enumerated() {
      guard let row = rows.first else { continue }
      if rows.count > 1 {
        findings.append(.scanOfSeveral(ScanFolder.name(of: folder.paths[file]), rows.map { drafts[$0].row.name }))
        count.filesWithout += 1
        continue
      }
      count.matched += 1
      try attach(try PaperFile(folder.paths[file]), to: &drafts[row])
    }
    noteNamed(&drafts)
    count.rowsWithout = drafts.count { draft in
      !draft.isHeld && draft.scans.isEmpty && draft.held?.record.documents.isEmpty ?? true
    }
    return count
  }

  private func files(of draft: ImportDraft, in folder: ScanFolder) -> Set<Int> {
    let named = draft.entry.files.flatMap(folder.named)
    guard named.isEmpty else { return Set(named) }
    let names = draft.entry.numbers.map(\.text) + [draft.id?.slug.description].compactMap(\.self)
    return Set(names.flatMap(folder.containing))
  }

  /// Names a file in a row's record, unless it is named there already.
  private func attach(_ file: PaperFile, to draft: inout ImportDraft) throws(RegistryError) {
    let recorded = draft.held?.record.documents ?? []
    guard !(recorded + draft.scans).contains(where: { $0.sha256 == file.sha256 }) else { return }
    let holder = draft.entry.holder(at: recorded.count + draft.scans.count) ?? view.member.party
    draft.scans.append(file.reference(heldBy: holder, file.name.collapsed))
  }

  /// The change that new scans make in a row that is known already.
  func scanChange(_ draft: ImportDraft, _ held: HeldAgreement) -> [ImportPlan.Change] {
    guard !draft.scans.isEmpty else { return [] }
    func cell(_ documents: [DocumentReference]) -> BookCell {
      documents.isEmpty ? .empty : .text(documents.map(\.name).joined(separator: "; "))
    }
    let column = AgreementColumn.files
    return [
      ImportPlan.Change(
        key: column.rawValue, heading: Bilingual(id: column.heading(in: .id), en: column.heading(in: .en)),
        old: cell(held.record.documents), new: cell(held.record.documents + draft.scans))
    ]
  }

  /// Files that a cell names and that were not seen.
  private func noteNamed(_ drafts: inout [ImportDraft]) {
    for position in drafts.indices where !drafts[position].isHeld {
      let known = Set(
        ((drafts[position].held?.record.documents ?? []) + drafts[position].scans).map { Self.stem($0.name) })
      for name in drafts[position].entry.files where !known.contains(Self.stem(name)) {
        drafts[position].add(.scanNotSeen(drafts[position].row, name, isFolderNamed: order.scans != nil))
      }
    }
  }

  private static func stem(_ name: String) -> String {
    Spellings.key(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
  }
}

extension Finding {
  fileprivate static func scanOfSeveral(_ name: String, _ rows: [String]) -> Finding {
    Finding(
      file: name, .warning, "scan-of-several",
      Bilingual(
        id: "Berkas '\(name)' cocok dengan beberapa baris: \(rows.prefix(5).joined(separator: ", ")).",
        en: "The file '\(name)' fits several rows: \(rows.prefix(5).joined(separator: ", "))."),
      remedy: Bilingual(
        id: "Tulis namanya di kolom Berkas pada baris yang benar.",
        en: "Write its name into the column Files of the right row."))
  }

  fileprivate static func scansWithoutRow(_ names: [String], in folder: String) -> Finding {
    let list = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
    let left = names.count - 20
    return Finding(
      file: folder, .note, "scan-without-row",
      Bilingual(
        id: "Berkas tanpa baris: \(list)" + (left > 0 ? " dan \(left) lagi." : "."),
        en: "Files without a row: \(list)" + (left > 0 ? " and \(left) more." : ".")),
      remedy: Bilingual(
        id: "Tulis namanya di kolom Berkas pada barisnya; baris yang ditahan dicocokkan setelah diperbaiki.",
        en: "Write their names into the column Files of their rows; rows that are held back are matched once mended."))
  }

  fileprivate static func scanNotSeen(_ row: AgreementBook.Row, _ name: String, isFolderNamed: Bool) -> Finding {
    Finding(
      row, .files, .note, "scan-not-seen", id: "Berkas '\(name)' tidak dilihat, sehingga tidak dicatat.",
      en: "The file '\(name)' was not seen, so it is not recorded.",
      next: isFolderNamed
        ? Bilingual(id: "Letakkan berkasnya di folder --files.", en: "Put it into the folder --files.")
        : Bilingual(id: "Sebutkan foldernya dengan --files.", en: "Name its folder with --files."))
  }
}
