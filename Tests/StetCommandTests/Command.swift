// Runs the built command as a user would.

import Foundation
import Testing

/// What a run of the command came to.
struct Ran {
  let status: Int32
  let out: Data
  let err: String
  var text: String { String(decoding: out, as: UTF8.self) }
}

enum Command {
  /// The command beside the tests themselves: both are built together.
  static let path = Bundle.main.bundleURL.appendingPathComponent("stet")

  /// Runs `stet` with arguments and, if given, standard input.
  static func run(
    _ arguments: String..., input: Data = Data(), in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Ran {
    try launch(path, arguments, input, folder, environment)
  }

  static func run(_ arguments: [String], input: Data = Data()) throws -> Ran {
    try launch(path, arguments, input, nil, [:])
  }

  /// Runs a line of shell in which `$STET` is the command.
  static func shell(_ line: String, in folder: URL? = nil) throws -> Ran {
    try launch(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], Data(), folder, ["STET": path.path])
  }

  private static func launch(
    _ program: URL, _ arguments: [String], _ input: Data, _ folder: URL?,
    _ environment: [String: String]
  ) throws -> Ran {
    // Through files, so that no pipe can fill up while nobody reads it.
    let desk = try Desktop()
    try input.write(to: desk["in"])
    for name in ["out", "err"] { try Data().write(to: desk[name]) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: desk["in"])
    process.standardOutput = try FileHandle(forWritingTo: desk["out"])
    process.standardError = try FileHandle(forWritingTo: desk["err"])
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Ran(
      status: status, out: try Data(contentsOf: desk["out"]),
      err: String(decoding: try Data(contentsOf: desk["err"]), as: UTF8.self))
  }
}

/// A folder for one test, gone after it.
final class Desktop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "stet-tests-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  subscript(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = self[name]
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: self[name]) }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
