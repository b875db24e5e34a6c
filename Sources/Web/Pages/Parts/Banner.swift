import Catalog
import Registry

/// What kind of data a page or a list shows; absent only over a member's own word.
struct Banner {
  let tone: String
  let name: String
  let words: String
}

extension Reading {
  /// The banner over data of a class, in the words of a profile's notice where there is one.
  func banner(_ dataClass: DataClass) -> Banner? {
    let notice = view.profiles.sorted { $0.key < $1.key }.lazy
      .filter { $0.value.dataClass == dataClass }
      .compactMap { $0.value.notice.text(in: language.code) }.first
    switch dataClass {
    case .official: return nil
    case .publicSources:
      return Banner(
        tone: "public", name: say("Peragaan.", "Demonstration."),
        words: notice
          ?? say(
            "Data peragaan dari sumber publik; bukan catatan resmi Kota Baubau, Kota Makassar, atau APEKSI",
            "Demonstration data from public sources; not an official record of Kota Baubau, Kota Makassar or APEKSI"
          ))
    case .invented:
      let plain = say(
        "Semua daerah, naskah, dan tanggal di bagian ini dibuat-buat.",
        "All regions, texts and dates in this part are made up.")
      // A notice that only repeats the name adds nothing.
      let words = notice.map { $0.hasPrefix("DATA REKAAN") ? plain : $0 } ?? plain
      return Banner(tone: "invented", name: say("DATA REKAAN", "INVENTED DATA"), words: words)
    }
  }

  /// The heading of a part with one class of data.
  func heading(_ dataClass: DataClass) -> String {
    switch dataClass {
    case .official: say("Catatan resmi", "Official records")
    case .publicSources: say("Dari sumber publik", "From public sources")
    case .invented: say("Data rekaan", "Invented data")
    }
  }
}
