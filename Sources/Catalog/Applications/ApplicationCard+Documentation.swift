// What can be read and looked at before deciding.

extension ApplicationCard {
  /// One thing that it can do, said in one language.
  public struct Feature: Hashable, Sendable {
    public var language: LanguageCode
    public var text: String

    /// Makes a feature.
    public init(_ language: LanguageCode, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// A manual, on the web or as a file.
  public struct Documentation: Hashable, Sendable {
    public var kind: Kind
    public var place: Place

    /// Makes a manual.
    public init(_ kind: Kind, _ place: Place) {
      self.kind = kind
      self.place = place
    }

    /// For whom it is written.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case installation, user, api, other
    }

    /// Where it is.
    public enum Place: Hashable, Sendable {
      case address(WebAddress)
      case file(FileHash)

      /// The file, if it is one.
      public var file: FileHash? { if case .file(let file) = self { file } else { nil } }
    }
  }

  /// A picture of it at work.
  public struct Screenshot: Hashable, Sendable {
    public var file: FileHash
    public var caption: String?

    /// Makes a screenshot.
    public init(_ file: FileHash, caption: String? = nil) {
      self.file = file
      self.caption = caption
    }
  }
}
