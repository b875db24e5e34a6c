// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// Targets that touch C say `unsafe` at each call, so that review can count them.
let wrapper = house + [.strictMemorySafety()]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

// The arrows of the house. A new one is an architectural decision: it is argued in
// Sources/Registry/Registry.docc/Decisions.md before it is drawn here.
let package = Package(
  name: "mitrakota",
  defaultLocalization: "id",
  products: [
    .library(name: "Catalog", targets: ["Catalog"]),
    .executable(name: "mitrakota", targets: ["mitrakota"]),
    .executable(name: "mitrakotad", targets: ["mitrakotad"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["CommandLineArguments", "JSON"]),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    // Tests alone start programs with these.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Catalog", swiftSettings: house),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: house),
    .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: wrapper),
    .target(name: "Compression", dependencies: ["CZlib"], swiftSettings: wrapper),
    .target(name: "QRCode", dependencies: ["CQREncode"], swiftSettings: wrapper),
    .target(
      name: "Spreadsheet", dependencies: ["CXLSXWriter", "Markup", "Compression"],
      swiftSettings: wrapper),
    .target(name: "Transfer", dependencies: ["CCurl"], swiftSettings: wrapper),
    .target(
      name: "Exchange", dependencies: ["Catalog", "Ledger", "Markup", "Compression", "Spreadsheet", yams],
      resources: [
        .embedInCode("Embedded/act-1.xsd"),
        .embedInCode("Embedded/adoption-1.xsd"),
        .embedInCode("Embedded/application-1.xsd"),
        .embedInCode("Embedded/bodies.csv"),
        .embedInCode("Embedded/cities.csv"),
        .embedInCode("Embedded/general.xml"),
        .embedInCode("Embedded/instrument-1.xsd"),
        .embedInCode("Embedded/invented.csv"),
        .embedInCode("Embedded/italian-bodies.bin"),
        .embedInCode("Embedded/language-subtags.txt"),
        .embedInCode("Embedded/oembed.txt"),
        .embedInCode("Embedded/notice-1.xsd"),
        .embedInCode("Embedded/pp-28-2018-permendagri-22-2020.xml"),
        .embedInCode("Embedded/pp-28-2018.xml"),
        .embedInCode("Embedded/pp-50-2007.xml"),
        .embedInCode("Embedded/profile-1.xsd"),
        .embedInCode("Embedded/regions.csv"),
        .embedInCode("Embedded/rule-pack-1.xsd"),
        .embedInCode("Embedded/spdx.txt"),
        .embedInCode("Embedded/vocabulary.txt"),
      ],
      swiftSettings: house),
    .target(name: "Store", dependencies: ["Catalog", "Ledger", grdb], swiftSettings: house),
    .target(name: "Sync", dependencies: ["Catalog", "Ledger", "Exchange"], swiftSettings: house),
    .target(
      name: "Registry",
      dependencies: ["Catalog", "Ledger", "Exchange", "QRCode", "Store", "Sync", "Transfer", logging, metrics],
      swiftSettings: house),
    .target(
      name: "Web",
      dependencies: ["Catalog", "Exchange", "Registry", "Compression", hummingbird, mustache, logging],
      swiftSettings: house),
    .executableTarget(
      name: "mitrakota", dependencies: ["Catalog", "Exchange", "Registry", arguments],
      swiftSettings: house),
    .executableTarget(
      name: "mitrakotad", dependencies: ["Registry", "Web", lifecycle, configuration, logging],
      swiftSettings: house),

    .testTarget(name: "CatalogTests", dependencies: ["Catalog"], swiftSettings: house),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", crypto], swiftSettings: house),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: house),
    .testTarget(name: "CompressionTests", dependencies: ["Compression"], swiftSettings: house),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"], swiftSettings: house),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Spreadsheet", "Markup", "Compression"],
      exclude: ["Fixtures"], swiftSettings: wrapper),
    .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: house),
    .testTarget(
      name: "TransferTests", dependencies: ["Transfer", "LoopbackServer"], swiftSettings: house),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Catalog", "Ledger", "Markup", "Compression", "Spreadsheet", "Exchange"],
      swiftSettings: house),
    .testTarget(
      name: "StoreTests", dependencies: ["Catalog", "Ledger", "Store", grdb], swiftSettings: house),
    .testTarget(
      name: "SyncTests", dependencies: ["Catalog", "Ledger", "Exchange", "Sync"],
      swiftSettings: house),
    .testTarget(
      name: "RegistryTests",
      dependencies: [
        "Catalog", "Ledger", "Exchange", "Spreadsheet", "Store", "Sync", "Transfer", "Registry",
        "LoopbackServer", logging,
      ],
      swiftSettings: house),
    .testTarget(
      name: "WebTests",
      dependencies: ["Catalog", "Ledger", "Exchange", "Registry", "Web", "Transfer", hummingbird, logging],
      exclude: ["Snapshots"], swiftSettings: house),
    .testTarget(
      name: "ProgramTests", dependencies: ["Catalog", "mitrakota", "mitrakotad", subprocess, system],
      exclude: ["Snapshots"],
      swiftSettings: house),
    .testTarget(name: "ArchitectureTests", swiftSettings: house),
    // `make bench`: prints figures, asserts nothing.
    .executableTarget(
      name: "bench", dependencies: ["Catalog", "Ledger", "Exchange", "Store", "Registry"],
      path: "Tests/Bench", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
