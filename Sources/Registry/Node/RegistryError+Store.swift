package import Store

extension RegistryError {
  /// The register could not do what was asked; an error of the asker's own comes out unchanged.
  package init(_ error: StoreError) {
    switch error {
    case .reader(let own as RegistryError): self = own
    case .reader(let own as StoreError): self.init(own)
    case .signerBusy, .busy:
      self.init(
        .busy, id: "Proses lain sedang menulis atau menandatangani register ini. Tunggu lalu ulangi. (\(error))",
        en: "\(error)")
    case .missing(let path):
      self.init(
        .notFound,
        id: "Belum ada register di '\(path)'. Siapkan simpul dengan mitrakota setup, lalu mitrakota publish.",
        en: "\(error)")
    case .notRegister, .damaged, .empty:
      self.init(
        .verificationFailed,
        id: "Berkas register rusak atau bukan register. Pulihkan dari cadangan; entri anggota lain dapat "
          + "ditarik lagi dengan mitrakota sync. (\(error))",
        en: "\(error)")
    case .unreadable, .notWritable, .readOnly:
      self.init(
        .keyOrPermission, id: "Berkas register tidak dapat dibuka untuk ini. Periksa izinnya. (\(error))",
        en: "\(error)")
    default:
      self.init(.storage, id: "Register menolak: \(error)", en: "\(error)")
    }
  }
}

/// Runs a call of the store and translates its error.
func storing<Value>(_ body: () throws(StoreError) -> Value) throws(RegistryError) -> Value {
  do { return try body() } catch { throw RegistryError(error) }
}

extension RegisterFile {
  /// Reads one snapshot; errors of `body` come out as they are, those of the store translated.
  func snapshot<Value>(_ body: (RegisterSnapshot) throws -> Value) throws(RegistryError) -> Value {
    try storing { () throws(StoreError) in try read(body) }
  }
}
