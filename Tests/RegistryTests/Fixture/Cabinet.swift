import Catalog
import Registry

/// The secretariat's node with a few papers, small enough to be counted by hand.
///
/// On 23 November 2026, from public sources: `sinergi` (Makassar and Baubau) and `air-bersih` (Makassar and
/// Parepare, up to 31 December) are in force, `lama` ended in 2025, `rencana` is only talked about.
/// Invented: `batas` (00.01 and 00.02) is in force.
struct Cabinet {
  let town: Town
  var node: Node { town.node }

  init() throws {
    town = try Town.hub()
    let shelf = town.catalog
    try shelf.write(
      Papers.instrument(
        "sinergi", "Perjanjian Sinergi Aplikasi",
        numbers: [("73.71", "134/12/2024"), ("74.72", "500.12 / 7 / 2024")]), to: "instruments/sinergi.xml")
    try shelf.write(
      Papers.signed("sinergi-catat", "apeksi/sinergi", parties: ["73.71", "74.72"], on: "2024-01-02"),
      to: "acts/sinergi-catat.xml")
    try shelf.write(Papers.instrument("air-bersih", "Kerja Sama Air Bersih"), to: "instruments/air-bersih.xml")
    try shelf.write(
      Papers.signed(
        "air-bersih-catat", "apeksi/air-bersih", parties: ["73.71", "73.72"], on: "2025-01-01", kind: "kb",
        term: "<lastDay>2026-12-31</lastDay>"), to: "acts/air-bersih-catat.xml")
    try shelf.write(
      Papers.signed(
        "lama-catat", "apeksi/lama", parties: ["73.71", "71.71"], on: "2020-03-02",
        term: "<lastDay>2025-03-01</lastDay>"), to: "acts/lama-catat.xml")
    try shelf.write(Papers.instrument("rencana", "Rencana Kerjasama Pelabuhan"), to: "instruments/rencana.xml")
    try shelf.write(
      Documents.act("rencana-buka", "open", on: "apeksi/rencana", "<date>2026-11-02</date>" + Documents.terms),
      to: "acts/rencana-buka.xml")
    // No record describes it: its class follows from the codes of its parties alone.
    try shelf.write(
      Papers.signed(
        "batas-catat", "apeksi/batas", parties: ["00.01", "00.02"], on: "2023-05-02", dataClass: "invented"),
      to: "acts/batas-catat.xml")
    try shelf.write(
      Documents.application("war-room", "War Room", owner: "73.71", function: "Kafé data wali kota"),
      to: "applications/war-room.xml")
    try shelf.write(
      Papers.inventedApplication("loket-melati", "Loket Melati", owner: "00.01"),
      to: "applications/loket-melati.xml")
    try shelf.write(
      Papers.adoption(
        "pakai-war-room", "apeksi/war-room", from: "73.71", to: "74.72", under: "apeksi/sinergi",
        "<since>2024-02-01</since><until>2026-11-30</until>"), to: "adoptions/pakai-war-room.xml")
    try town.publish()
  }

  func view() throws -> RegisterView { try node.view() }

  /// The view of a cabinet that nobody changes; made once, since a view is a value.
  static func view() throws -> RegisterView { try standing.get().view }
  // The cabinet stays, because a view reads payloads from its file when they are first asked for.
  private static let standing = Result { () throws -> (cabinet: Cabinet, view: RegisterView) in
    let cabinet = try Cabinet()
    return (cabinet, try cabinet.view())
  }

  /// Takes a file away and publishes, which withdraws its record.
  func withdraw(_ file: String) throws {
    try town.catalog.remove(file)
    try town.publish()
  }
}
