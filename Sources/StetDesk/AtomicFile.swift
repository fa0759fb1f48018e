// Replacing a file whole or not at all.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

package enum AtomicFile {
  /// Puts `bytes` in place of a file's content. A link is followed: its target is replaced. The
  /// new file stands beside the old one until it is complete on the disk; then it takes its name.
  ///
  /// - Parameter old: what the file must still hold; who saved it meanwhile does not lose that.
  package static func replace(
    _ path: String, with bytes: [UInt8], ifStill old: [UInt8]? = nil
  ) throws(Trouble) {
    do throws(SystemError) {
      let target = try resolved(path)
      if let old, try RawIO.read(path: target) != old {
        throw SystemError(code: SystemError.changed)
      }
      var status = stat()
      guard stat(target, &status) == 0 else { throw .last }
      try refuseUnfit(target, status, path)
      let (descriptor, made) = try create(beside: target)
      do throws(SystemError) {
        // Ownership first: changing it may clear bits of the mode. Who may not give files away
        // keeps what the system lets them keep.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        try fill(descriptor, with: bytes, mode: status.st_mode & 0o7777)
        guard rename(made, target) == 0 else { throw .last }
      } catch {
        unlink(made)
        throw error
      }
      syncFolder(of: target)
    } catch {
      throw Trouble(path, "\(error.message); it was left as it was", remedy: error.remedy)
    }
  }

  /// Writes a file that may be there already, with the folders above it. Nothing is done where it says
  /// the same.
  ///
  /// - Parameter old: what it held when it was read; nil where there was none.
  package static func put(
    _ bytes: [UInt8], to path: String, ifStill old: [UInt8]?
  ) throws(Trouble) {
    guard bytes != old else { return }
    if let old { return try replace(path, with: bytes, ifStill: old) }
    do throws(SystemError) {
      try Folder.make(Folder.parent(of: path))
      let (descriptor, made) = try create(beside: path)
      do throws(SystemError) {
        try fill(descriptor, with: bytes, mode: 0o666 & ~creationMask)
        // A link before a new name: who made the file meanwhile does not lose that.
        if link(made, path) == 0 {
          unlink(made)
        } else if errno == EEXIST {
          throw SystemError(code: SystemError.changed)
        } else if rename(made, path) != 0 {
          throw .last
        }
      } catch {
        unlink(made)
        throw error
      }
      syncFolder(of: path)
    } catch {
      throw Trouble(path, error)
    }
  }

  /// The rights that new files are not to have.
  private static var creationMask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  /// Takes a file away, if it is there.
  package static func remove(_ path: String) { unlink(path) }

  /// A file without any right to write says that it is to stay as it is, whoever asks.
  private static func refuseUnfit(
    _ target: String, _ status: stat, _ path: String
  ) throws(SystemError) {
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EINVAL) }
    guard status.st_mode & 0o222 != 0 else { throw SystemError(code: EACCES) }
    guard access(target, W_OK) == 0 else { throw .last }
  }

  private static func create(
    beside target: String
  ) throws(SystemError) -> (descriptor: Int32, path: String) {
    var template = Array("\(folder(of: target)).stet-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .last }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (descriptor, path)
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], mode: mode_t
  ) throws(SystemError) {
    defer { close(descriptor) }
    try RawIO.write(bytes, to: descriptor)
    guard fchmod(descriptor, mode) == 0 else { throw .last }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  private static func resolved(_ path: String) throws(SystemError) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// Makes the new name last; a file system that can't is no error.
  private static func syncFolder(of path: String) {
    let folder = folder(of: path)
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
