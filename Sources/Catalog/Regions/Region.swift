/// A province, regency or city of the national register.
public struct Region: Hashable, Sendable, Identifiable {
  public var code: RegionCode
  /// The official name, such as "Kota Bau Bau".
  public var name: String
  public var kind: Kind
  /// The province's name; nil for a province.
  public var province: String?
  /// What is known of cities alone.
  public var city: City?

  public var id: RegionCode { code }

  /// Makes a region from one row of the register.
  public init(_ code: RegionCode, name: String, kind: Kind, province: String? = nil, city: City? = nil) {
    self.code = code
    self.name = name
    self.kind = kind
    self.province = province
    self.city = city
  }

  /// The names under which people look for it, the official one first.
  public var names: [String] { [name] + (city?.aliases ?? []) }

  /// The three kinds of region.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case province = "provinsi"
    case regency = "kabupaten"
    case city = "kota"
  }
}

/// What the register of cities adds to a region.
public struct City: Hashable, Sendable {
  public var komwil: Komwil
  public var status: Status
  /// The centre of the area, not the city hall.
  public var point: Point
  /// On what grounds the city is counted to its Komwil.
  public var komwilBasis: String
  /// Other spellings that people use, such as "Baubau".
  public var aliases: [String]

  /// Makes the facts of one city.
  public init(komwil: Komwil, status: Status, point: Point, komwilBasis: String, aliases: [String] = []) {
    self.komwil = komwil
    self.status = status
    self.point = point
    self.komwilBasis = komwilBasis
    self.aliases = aliases
  }

  /// Whether the city governs itself; the five of Jakarta do not, and should not sign as a region.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case autonomous, administrative
  }

  /// A place on the map.
  public struct Point: Hashable, Sendable {
    /// Degrees north, -90…90.
    public var latitude: Double
    /// Degrees east, -180…180.
    public var longitude: Double

    /// Makes a point; nil where there is none.
    public init?(latitude: Double, longitude: Double) {
      guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
      self.latitude = latitude
      self.longitude = longitude
    }
  }
}

/// A regional commission of APEKSI (komisariat wilayah).
public enum Komwil: String, Hashable, Sendable, CaseIterable {
  case i = "I"
  case ii = "II"
  case iii = "III"
  case iv = "IV"
  case v = "V"
  case vi = "VI"
}
