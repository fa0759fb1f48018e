// swift-tools-version:6.2
// The targets and what each may import: the architecture of Stet. Arrows point down only.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house, with the rooms below that it may use.
func room(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: strict)
}

/// The tests of one room.
func tests(_ room: String, _ others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: [.byName(name: room)] + others, swiftSettings: strict)
}

/// The fuzz target has no main of its own, so it is there only when asked for.
let fuzzing: [Target] =
  Context.environment["STET_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "StetFuzz",
      dependencies: [
        "Stet", "StetFormats", "StetLexicons", "StetReports", "StetDesk", "StetService", "StetLSP",
      ], swiftSettings: strict)
  ]

/// Readers of other makers, for the tests that compare: `make test` installs them.
let oracles: [Target] =
  Context.environment["STET_ORACLES"] == nil
  ? []
  : [
    .target(
      name: "COracles", path: "Tests/COracles",
      linkerSettings: [
        .linkedLibrary("gumbo"), .linkedLibrary("cmark-gfm"),
        .linkedLibrary("cmark-gfm-extensions"),
      ]),
    .testTarget(
      name: "OracleTests", dependencies: ["COracles", "StetFormats", "StetText"],
      swiftSettings: strict),
  ]

let package = Package(
  name: "stet",
  products: [
    .library(name: "Stet", targets: ["Stet"]),
    .executable(name: "stet", targets: ["StetCommand"]),
    // What the server is built on: Server/Package.swift.
    .library(name: "StetService", targets: ["StetService"]),
    // The C face; `make library` builds it as libstet.so.
    .library(name: "StetC", type: .dynamic, targets: ["StetC"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // ICU: the only place that sees its headers.
    .target(
      name: "CStetICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    room("StetUnicode", ["CStetICU"]),

    room("StetText"),
    .target(name: "CLexicons", exclude: ["lexicons.bin"]),
    room("StetLexicons", ["StetText", "CLexicons"]),
    room("StetNames", ["StetText", "StetLexicons"]),
    room("StetAnalysis", ["StetText", "StetLexicons", "StetNames"]),
    room("StetRules", ["StetText", "StetLexicons", "StetNames", "StetAnalysis"]),
    .target(name: "CMarkup", exclude: ["elements.txt", "entities.txt"]),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CDeflate", linkerSettings: [.linkedLibrary("z")]),
    room("StetFormats", ["StetText", "StetUnicode", "CMarkup", "CExpat", "CDeflate"]),
    room(
      "Stet",
      ["StetText", "StetLexicons", "StetNames", "StetAnalysis", "StetRules", "StetFormats"]),
    // The files of the HTML report.
    .target(
      name: "CReportPage",
      exclude: [
        "page.html", "page.css", "dom.js", "story.js", "card.js", "text.js", "names.js",
        "overview.js", "page.js",
      ]),
    room(
      "StetReports",
      ["StetText", "StetNames", "StetAnalysis", "StetFormats", "Stet", "CReportPage"]),
    // What every front end needs: settings, files, the engine that was asked for.
    room("StetDesk", ["StetText", "StetLexicons", "StetFormats", "Stet", "StetReports"]),
    // One request in, one answer out: the pipe and the server are framings of it.
    room(
      "StetService",
      [
        "StetText", "StetLexicons", "StetNames", "StetFormats", "Stet", "StetReports", "StetDesk",
      ]),
    // The language server.
    room("StetLSP", ["StetText", "StetFormats", "Stet", "StetReports", "StetDesk"]),
    .executableTarget(
      name: "StetCommand",
      dependencies: [
        "StetText", "StetLexicons", "StetNames", "StetFormats", "Stet", "StetReports", "StetDesk",
        "StetService",
        "StetLSP",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Manual"],
      swiftSettings: strict),

    .target(
      name: "StetC", dependencies: ["Stet", "StetReports", "StetDesk"],
      exclude: ["include", "exports.map"],
      swiftSettings: strict),

    // Speed of comparing and looking up names: Benchmarks/names.sh.
    .executableTarget(
      name: "StetNamesBenchmark", dependencies: ["StetNames"], path: "Benchmarks/Names"),

    tests("StetText"),
    tests("StetUnicode"),
    tests("StetLexicons", ["StetText"]),
    .testTarget(
      name: "StetNamesTests", dependencies: ["StetNames", "StetText", "StetLexicons"],
      exclude: ["scores.tsv"],
      swiftSettings: strict),
    tests("StetAnalysis", ["StetText", "StetLexicons"]),
    tests("StetRules", ["StetText", "StetAnalysis", "StetLexicons"]),
    .testTarget(
      name: "StetFormatsTests", dependencies: ["StetFormats", "StetText"], exclude: ["JSON"],
      swiftSettings: strict),
    .testTarget(
      name: "StetTests",
      dependencies: [
        "Stet", "StetText", "StetRules", "StetLexicons", "StetAnalysis", "StetFormats",
        "StetUnicode",
      ],
      exclude: ["Gold"], swiftSettings: strict),
    tests("StetReports", ["Stet", "StetText", "StetAnalysis", "StetFormats", "StetLexicons"]),
    tests("StetService", ["StetDesk", "StetFormats"]),
    tests("StetLSP", ["StetText", "StetDesk", "Stet", "StetFormats"]),
    tests("StetCommand", ["StetText", "StetReports", "StetNames", "StetDesk", "Stet"]),
  ] + fuzzing + oracles,
  swiftLanguageModes: [.v6]
)
