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
extension SecurityNotice.Severity: ExpressibleByArgument {}
extension InstrumentRecord.CooperationClass: ExpressibleByArgument {}
extension IndonesianZone: ExpressibleByArgument {}
extension Origin.Realm: ExpressibleByArgument {}

/// How somebody signs: the raw value, or words of the method's name that no other method has, such as `basah`.
struct SigningWord: ExpressibleByArgument {
  let method: SigningMethod

  static let allValueStrings = SigningMethod.allCases.map(\.rawValue)

  init?(argument: String) {
    let said = argument.lowercased()
    let found = SigningMethod.allCases.filter { method in
      method.rawValue == said
        || [Wording(.id), Wording(.en)].contains { " \($0.name(method)) ".contains(" \(said) ") }
    }
    guard found.count == 1 else { return nil }
    method = found[0]
  }
}
