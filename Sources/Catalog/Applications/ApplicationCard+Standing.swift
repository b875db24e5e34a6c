// What an application is in the eyes of the law and of its register.

extension ApplicationCard {
  /// Umum: the same for all and binding; khusus: built for a need that others do not have (Perpres 95/2018).
  public enum Classification: String, Hashable, Sendable, CaseIterable {
    case umum, khusus
  }

  /// Who had it made: the state (pusat) or a region (lokal).
  public enum Provenance: String, Hashable, Sendable, CaseIterable {
    case central, local
  }

  /// What is known of an Aplikasi Umum for the same need; a region uses that one unless it may do otherwise.
  public enum CommonApplication: Hashable, Sendable {
    case absent
    case present(name: String?)
  }

  /// How far the application is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case concept, development
    /// Uji coba.
    case trial
    case active, inactive
    /// Dihentikan.
    case retired
  }

  /// Who looks after it, in the words of publiccode.yml.
  public enum Maintenance: String, Hashable, Sendable, CaseIterable {
    /// The owner's own people.
    case `internal`
    /// A firm under a contract.
    case contract
    case community, none
  }
}
