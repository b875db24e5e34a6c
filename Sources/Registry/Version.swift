/// The version of the programs, as they print it and as peers see it.
package enum Version {
  package static let current = "0.1.0"
}
