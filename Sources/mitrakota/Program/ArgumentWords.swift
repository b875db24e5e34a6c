public import ArgumentParser
public import Catalog
import Exchange
import Registry

// Words of the domain that stand on the command line by their raw values.
extension Language: ExpressibleByArgument {}
extension Phase: ExpressibleByArgument {}
extension ActPart: ExpressibleByArgument {}
extension SigningMethod: ExpressibleByArgument {}
extension Relation.Kind: ExpressibleByArgument {}
extension SharingMode: ExpressibleByArgument {}
extension InstrumentRecord.CooperationClass: ExpressibleByArgument {}
extension IndonesianZone: ExpressibleByArgument {}
extension Origin.Realm: ExpressibleByArgument {}
