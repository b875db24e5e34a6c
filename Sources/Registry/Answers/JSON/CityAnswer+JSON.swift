package import Catalog
package import Exchange

extension CityAnswer {
  package func json(_ wording: Wording) -> JSONValue {
    [
      "party": JSONValue(party), "name": .text(name), "dataClass": .text(dataClass.rawValue),
      "province": JSONValue(region?.province), "komwil": JSONValue(region?.city?.komwil.rawValue),
      "status": JSONValue(region?.city?.status.rawValue),
      "agreements": agreements.json(wording), "applications": applications.json,
      "gives": .list(gives.map(\.json)), "takes": .list(takes.map(\.json)),
    ]
  }
}

extension RecordedAdoption {
  fileprivate var json: JSONValue {
    [
      "adoption": JSONValue(id), "application": JSONValue(adoption.application),
      "giver": JSONValue(adoption.giver),
      "taker": JSONValue(adoption.taker), "instrument": JSONValue(adoption.instrument),
      "since": JSONValue(adoption.since), "until": JSONValue(adoption.until),
    ]
  }
}
