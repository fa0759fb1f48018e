// Listing folders.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

package enum Folder {
  package enum Kind {
    case file, folder, other
    /// Its name is not UTF-8, so that no path can lead to it.
    case misnamed
  }

  /// The folder the command runs in.
  package static var current: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// A path as short as the folder the command runs in allows.
  package static func shown(_ path: String) -> String {
    let start = current + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  /// What stands at a path, links followed.
  package static func kind(of path: String) throws(SystemError) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The parts of a folder's real path.
  package static func parts(ofReal path: String) -> [[UInt8]] {
    guard let real = realpath(path, nil) else { return [] }
    defer { free(real) }
    return String(cString: real).utf8.split(separator: 0x2F).map { Array($0) }
  }

  package static func path(of parts: [[UInt8]]) -> String {
    parts.map { "/" + String(decoding: $0, as: UTF8.self) }.joined()
  }

  /// The names in a folder, sorted by their bytes, with what they are. Links are `other`: walks
  /// do not follow them, so that none runs in a circle or meets a file twice.
  package static func entries(of path: String) throws(SystemError) -> [(name: String, kind: Kind)] {
    guard let handle = opendir(path) else { throw .last }
    defer { closedir(handle) }
    var found: [(name: String, kind: Kind)] = []
    while let entry = readdir(handle) {
      let (name, isUTF8) = name(of: entry)
      if name == "." || name == ".." { continue }
      found.append((name, isUTF8 ? kindOfEntry(join(path, name)) : .misnamed))
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> (String, isUTF8: Bool) {
    withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if let valid = String(validatingCString: name) { return (valid, true) }
        return (String(cString: name), false)
      }
    }
  }

  private static func kindOfEntry(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The paths of all files under a folder, in order.
  package static func files(under path: String) throws(SystemError) -> [String] {
    var found: [String] = []
    for entry in try entries(of: path) {
      let child = join(path, entry.name)
      switch entry.kind {
      case .file: found.append(child)
      case .folder: found += try files(under: child)
      case .other, .misnamed: break
      }
    }
    return found
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Makes a folder and those above it, where they are missing.
  package static func make(_ path: String) throws(SystemError) {
    if (try? kind(of: path)) == .folder { return }
    let above = parent(of: path)
    if above != path, above != "." { try make(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }

  /// The folder a file is in.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as seen from a folder.
  package static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : join(folder, path)
  }
}
