package import Catalog
package import Exchange
package import Ledger

/// What a proof file shows, once every signature, hash and proof in it was checked.
package struct ProofVerdict: Sendable {
  package let file: ProofFile
  /// A register of the proved entries alone, from which any page about the agreement can be made.
  package let view: RegisterView
  /// The agreement on the day of the file, or on the one that was asked for.
  package let answer: AgreementAnswer
  /// The fingerprint of the directory's first key, in groups; all trust rests on it.
  package let fingerprint: String
  /// Entries shown, those of the directory left out.
  package let entries: Int
  /// Payloads that came with them.
  package let payloads: Int

  /// Why the directory is believed.
  package enum Trust: Hashable, Sendable {
    case key(VerifierKey)
    /// As a person read it from the letter.
    case fingerprint(String)
  }
}

extension ProofFile {
  /// Checks everything and says what the file shows.
  ///
  /// Nothing is taken from the file but what a signed head covers; what it claims of itself is compared with that.
  package func verdict(
    trusting trust: ProofVerdict.Trust, on day: CalendarDay? = nil
  ) throws(RegistryError) -> ProofVerdict {
    var checking = ProofChecking()
    do { try checking.check(self, trust) } catch {
      throw .notProved(error as? ProofFault ?? ProofFault("\(error)", "\(error)"))
    }
    let view = checking.view(of: self, on: day ?? claim.day)
    guard view.register.status(of: claim.instrument, on: claim.day).phase == claim.phase else {
      throw .notProved(
        ProofFault(
          "kedudukan yang disebut berkas, \(claim.phase.rawValue), tidak mengikuti entri-entrinya",
          "the status that the file names, \(claim.phase.rawValue), does not follow from its entries"))
    }
    return ProofVerdict(
      file: self, view: view, answer: view.agreement(claim.instrument), fingerprint: checking.fingerprint,
      entries: logs.dropFirst().map(\.items.count).reduce(0, +),
      payloads: logs.dropFirst().flatMap(\.items).count { $0.payload != nil })
  }
}

/// Something in a proof that does not hold.
struct ProofFault: Error {
  let indonesian: String
  let english: String

  init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }
}

extension RegistryError {
  static func notProved(_ fault: ProofFault) -> RegistryError {
    RegistryError(
      .verificationFailed,
      id: "Berkas ini tidak membuktikan apa pun: \(fault.indonesian). Mintalah berkas baru dari simpul lain.",
      en: "This file proves nothing: \(fault.english). Ask another node for a new one.")
  }
}
