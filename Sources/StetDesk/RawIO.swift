// Reading and writing through the system's own calls: no Foundation, no text, no surprises.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An error of the system, in an editor's words.
package struct SystemError: Error, Equatable {
  package let code: Int32

  /// No error of a call: the file is another one than was read.
  package static let changed: Int32 = -1

  /// The error of the call that has just failed.
  package static var last: SystemError { SystemError(code: errno) }

  package var message: String {
    switch code {
    case ENOENT: "no such file"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "is a folder"
    case ENOTDIR: "a part of the path is no folder"
    case ENOSPC, EDQUOT: "no space left on the disk"
    case EROFS: "the disk is read-only"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EINVAL: "is no plain file"
    case Self.changed: "changed while it was read"
    default: String(cString: strerror(code))
    }
  }

  package var remedy: String {
    switch code {
    case ENOENT: "check the path"
    case EACCES, EPERM: "check who may read and write it"
    case EISDIR, ENOTDIR: "name a file"
    case ENOSPC, EDQUOT: "make room and run it again"
    case EROFS: "copy it to a disk that may be written"
    case Self.changed: "run it again"
    case EINVAL: "use `-` and a pipe for what is no plain file"
    default: "see that it can be read with other programs"
    }
  }
}

/// Files and descriptors, as bytes.
package enum RawIO {
  package static let standardInput: Int32 = 0
  package static let standardOutput: Int32 = 1
  package static let standardError: Int32 = 2

  /// All bytes of a file.
  package static func read(path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(code: EISDIR) }
    return try read(descriptor, expecting: Int(status.st_size))
  }

  /// The first bytes of a file.
  package static func head(ofPath path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    _ = try readSome(descriptor, into: &bytes, atMost: limit)
    return bytes
  }

  /// A descriptor to read a file from, bit by bit.
  package static func openToRead(path: String) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// All bytes up to the end.
  package static func read(_ descriptor: Int32, expecting size: Int = 0) throws(SystemError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while try readSome(descriptor, into: &bytes, atMost: max(65536, size - bytes.count + 1)) {}
    return bytes
  }

  /// Appends what is there, waiting for at least one byte.
  ///
  /// - Returns: false at the end.
  package static func readSome(
    _ descriptor: Int32, into bytes: inout [UInt8], atMost limit: Int
  ) throws(SystemError) -> Bool {
    let chunk = min(limit, 1 << 20)
    let start = bytes.count
    var count = 0
    repeat {
      count = withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 1) { buffer in
        let got = systemRead(descriptor, buffer.baseAddress, chunk)
        if got > 0 { bytes.append(contentsOf: buffer[..<got]) }
        return got
      }
    } while count < 0 && errno == EINTR
    if count < 0 { throw .last }
    return bytes.count > start
  }

  /// Whether more input can be read without waiting.
  package static func isWaiting(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLIN) != 0
  }

  /// A descriptor of a new file, or of one that is emptied first.
  package static func create(path: String) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Writes all bytes.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno != EINTR { throw .last }
      if count > 0 { done += count }
    }
  }

  /// Gives a descriptor back.
  package static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal that standard output goes to; 80 where it goes elsewhere.
  package static var terminalWidth: Int {
    var size = winsize()
    if ioctl(standardOutput, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return min(Int(size.ws_col), 120)
    }
    return 80
  }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The number of processors that work now.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private static func systemRead(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func systemWrite(
    _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer, count)
    #else
      Darwin.write(descriptor, buffer, count)
    #endif
  }
}
