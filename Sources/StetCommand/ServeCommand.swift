// `stet serve`: hands over to the server, which is a program of its own.

internal import ArgumentParser
internal import StetDesk

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The server brings along much that the command never needs, so it is built and installed by
/// itself and found here.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Answer over HTTP (a program of its own: stet-serve).")

  private static let program = "stet-serve"

  @Argument(parsing: .captureForPassthrough, help: "See `stet serve --help`.")
  var arguments: [String] = []

  func run() throws {
    let places = Self.besideItself + Self.onPath
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
      throw Trouble(
        Self.program, "is installed neither beside this program nor on the PATH",
        remedy: "build it with `make server`, or install the package it comes in")
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    execv(path, words)
    throw Trouble(path, .last)
  }

  /// Where the program would be that lies in the folder of this one.
  private static var besideItself: [String] {
    var path = Array(repeating: CChar(0), count: Int(PATH_MAX))
    #if os(Linux)
      let isKnown = readlink("/proc/self/exe", &path, path.count - 1) > 0
    #else
      var size = UInt32(path.count)
      let isKnown = _NSGetExecutablePath(&path, &size) == 0
    #endif
    guard isKnown else { return [] }
    let bytes = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return [Folder.parent(of: String(decoding: bytes, as: UTF8.self)) + "/" + program]
  }

  private static var onPath: [String] {
    (RawIO.environment("PATH") ?? "").split(separator: ":").map { "\($0)/\(program)" }
  }
}
