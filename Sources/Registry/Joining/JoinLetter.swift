package import Catalog
import QRCode

/// The one-page letter with which a city asks for its key to be registered (Surat Permohonan Pendaftaran Kunci).
///
/// It is printed, signed on paper and sent by the usual way; the secretariat compares the fingerprint.
package struct JoinLetter: Sendable {
  let request: JoinRequest
  let memberName: String
  let day: CalendarDay

  package init(request: JoinRequest, memberName: String, day: CalendarDay) {
    self.request = request
    self.memberName = memberName
    self.day = day
  }

  /// Plain text of at most 80 columns and one A4 page.
  package func text(_ language: Language) -> String {
    let date = Wording(language).date(day)
    let groups = request.fingerprint.split(separator: " ")
    let first = groups.prefix(8).joined(separator: " ")
    let second = groups.dropFirst(8).joined(separator: " ")
    let lines: [String] =
      switch language {
      case .id:
        [
          "SURAT PERMOHONAN PENDAFTARAN KUNCI", "",
          "Kepada    Sekretariat APEKSI, pengelola direktori MitraKota",
          "Dari      \(memberName) (kode anggota \(request.member))",
          "Tanggal   \(date)", "",
          "Dengan ini kami memohon agar kunci berikut didaftarkan sebagai kunci", "\(request.origin).", "",
          "Sidik kunci (SHA-256)", "", "    \(first)", "    \(second)", "",
          "Kunci", "", "    \(request.key)", "",
          "Sekretariat mencocokkan sidik di atas dengan berkas permohonan yang dikirim",
          "terpisah, lalu mendaftarkannya. Sampai saat itu simpul kami bekerja sendiri.", "", "",
          "Jabatan   ______________________________", "", "Nama      ______________________________", "",
          "Tanda tangan dan cap", "",
        ]
      case .en:
        [
          "REQUEST TO REGISTER A KEY", "",
          "To        the secretariat of APEKSI, keeper of the MitraKota directory",
          "From      \(memberName) (member code \(request.member))",
          "Date      \(date)", "",
          "We ask that the following key be registered as the key of", "\(request.origin).", "",
          "Fingerprint (SHA-256)", "", "    \(first)", "    \(second)", "",
          "Key", "", "    \(request.key)", "",
          "The secretariat compares the fingerprint above with the request file that was",
          "sent separately, and then registers it. Until then our node works by itself.", "", "",
          "Office    ______________________________", "", "Name      ______________________________", "",
          "Signature and stamp", "",
        ]
      }
    return (lines + code).joined(separator: "\n")
  }

  /// The fingerprint and the origin as a QR code, so that the secretariat compares with a phone.
  private var code: [String] {
    let text = "\(request.origin) \(request.fingerprint.filter { $0 != " " })"
    return (QRCode(text)?.lines ?? []).map { "    " + $0 } + [""]
  }
}
