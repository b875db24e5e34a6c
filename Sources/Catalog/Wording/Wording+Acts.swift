extension Wording {
  /// What an act does, as a noun; an unknown verb is shown as it was recorded.
  public func name(_ verb: ActVerb) -> String {
    guard let name = Self.verbs[verb] else { return verb.rawValue }
    return say(name.indonesian, name.english)
  }

  private static let verbs: [ActVerb: (indonesian: String, english: String)] = [
    .open: ("Berkas dibuka", "File opened"),
    .recordLegacy: ("Dicatat kemudian", "Recorded after the fact"),
    .offer: ("Penawaran", "Offer"),
    .withdrawOffer: ("Penarikan penawaran", "Withdrawal of the offer"),
    .answer: ("Jawaban atas penawaran", "Answer to the offer"),
    .discuss: ("Pembahasan", "Discussion"),
    .table: ("Naskah diajukan", "Text tabled"),
    .comment: ("Tanggapan", "Comment"),
    .initial: ("Paraf", "Initials"),
    .adopt: ("Naskah disepakati", "Text adopted"),
    .approval: ("Persetujuan DPRD", "Council approval"),
    .mandate: ("Surat kuasa", "Power of attorney"),
    .revokeMandate: ("Pencabutan surat kuasa", "Power of attorney revoked"),
    .planSigning: ("Rencana penandatanganan", "Signing planned"),
    .sign: ("Tanda tangan", "Signature"),
    .declineSignature: ("Tidak jadi menandatangani", "Signature declined"),
    .witness: ("Tanda tangan saksi", "Signature of a witness"),
    .confirm: ("Konfirmasi", "Confirmation"),
    .confirmByLetter: ("Konfirmasi dengan lembar bertanda tangan", "Confirmation by a signed sheet"),
    .deposit: ("Naskah diterima depositari", "Text received by the depositary"),
    .register: ("Nomor register depositari", "Registration by the depositary"),
    .suspend: ("Penangguhan", "Suspension"),
    .resume: ("Penangguhan diakhiri", "Suspension ended"),
    .relate: ("Hubungan antarnaskah", "Relation between texts"),
    .accede: ("Aksesi", "Accession"),
    .withdraw: ("Penarikan diri", "Withdrawal of a party"),
    .notice: ("Pemberitahuan pengakhiran", "Notice of ending"),
    .end: ("Pengakhiran", "Ending"),
    .report: ("Laporan", "Report"),
    .evaluate: ("Evaluasi", "Evaluation"),
    .obligation: ("Kewajiban", "Obligation"),
    .dispute: ("Perselisihan", "Dispute"),
    .settle: ("Penyelesaian perselisihan", "Settlement of a dispute"),
    .correct: ("Ralat", "Correction"),
    .strike: ("Pencoretan", "Striking out"),
    .acknowledge: ("Tanda terima", "Acknowledgement of receipt"),
  ]
}
