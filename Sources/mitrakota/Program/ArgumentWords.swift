public import ArgumentParser
public import Catalog
import Exchange
import Registry

// Words of the domain that stand on the command line by their raw values.
extension Language: ExpressibleByArgument {}
extension Phase: ExpressibleByArgument {}
extension ActPart: ExpressibleByArgument {}
extension Relation.Kind: ExpressibleByArgument {}
extension SharingMode: ExpressibleByArgument {}
extension InstrumentRecord.CooperationClass: ExpressibleByArgument {}
extension IndonesianZone: ExpressibleByArgument {}
extension Origin.Realm: ExpressibleByArgument {}

extension SigningMethod: ExpressibleByArgument {
  /// The raw value, or words of the method's name that no other method has: `basah`, `elektronik`.
  public init?(argument: String) {
    if let method = Self(rawValue: argument) {
      self = method
      return
    }
    let said = argument.lowercased()
    let found = Self.allCases.filter { method in
      [Wording(.id), Wording(.en)].contains { " \($0.name(method)) ".contains(" \(said) ") }
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }
}
