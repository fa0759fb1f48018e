// ZIP files: some members are read and replaced; all the others keep their bytes.

internal import CDeflate
internal import StetText

/// What a ZIP file holds, by its central directory. Paths are names and nothing more: nothing is
/// ever written to a place they speak of.
struct Archive: Sendable {
  struct Member: Sendable {
    let name: [UInt8]
    /// Its entry in the directory.
    let entry: Range<Int>
    let method: Int
    let checksum: UInt32
    /// The bytes as they are packed.
    let packed: Range<Int>
    let size: Int
    /// Where its own header begins.
    let header: Int
  }

  let bytes: [UInt8]
  let members: [Member]
  /// The directory, and the record that ends it.
  private let directory: Range<Int>
  private let end: Int

  /// The largest member that is unpacked.
  static let limit = 1 << 28
  /// No member of real documents is packed closer than this; bombs are.
  private static let closest = 400

  static func looksLike(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  init(_ bytes: [UInt8]) throws(ReadingError) {
    self.bytes = bytes
    guard let end = Self.findEnd(bytes) else {
      throw .malformed("no ZIP file, or one that was cut off")
    }
    self.end = end
    let count = bytes.short(end + 10)
    let size = bytes.long(end + 12)
    let start = bytes.long(end + 16)
    guard count != 0xFFFF, start + size <= end, bytes.short(end + 4) == 0 else {
      throw .malformed("a ZIP file of a kind that can't be written back")
    }
    directory = start..<(start + size)
    var members: [Member] = []
    var at = start
    for _ in 0..<count {
      let member = try Self.member(bytes, at, before: start + size)
      members.append(member)
      at = member.entry.upperBound
    }
    self.members = members
  }

  /// The record that ends the directory; a comment may follow it.
  private static func findEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var at = bytes.count - 22
    let last = max(0, at - 0xFFFF)
    while at >= last {
      if bytes.long(at) == 0x0605_4B50, at + 22 + bytes.short(at + 20) == bytes.count { return at }
      at -= 1
    }
    return nil
  }

  private static func member(
    _ bytes: [UInt8], _ at: Int, before limit: Int
  ) throws(ReadingError) -> Member {
    let damaged = ReadingError.malformed("a ZIP file whose directory is damaged")
    guard at + 46 <= limit, bytes.long(at) == 0x0201_4B50 else { throw damaged }
    let nameEnd = at + 46 + bytes.short(at + 28)
    let entryEnd = nameEnd + bytes.short(at + 30) + bytes.short(at + 32)
    let header = bytes.long(at + 42)
    guard entryEnd <= limit, header + 30 <= bytes.count, bytes.long(header) == 0x0403_4B50 else {
      throw damaged
    }
    let start = header + 30 + bytes.short(header + 26) + bytes.short(header + 28)
    let packed = bytes.long(at + 20)
    guard start + packed <= bytes.count else { throw damaged }
    guard bytes.short(at + 8) & 1 == 0 else {
      throw .malformed("a ZIP file that is encrypted")
    }
    return Member(
      name: Array(bytes[(at + 46)..<nameEnd]), entry: at..<entryEnd, method: bytes.short(at + 10),
      checksum: UInt32(bytes.long(at + 16)), packed: start..<(start + packed),
      size: bytes.long(at + 24), header: header)
  }

  /// The bytes of a member, unpacked.
  func contents(of member: Member) throws(ReadingError) -> [UInt8] {
    let damaged = ReadingError.malformed("a ZIP file with a damaged member")
    guard member.size <= Self.limit,
      member.size <= 1 << 20 || member.size / Self.closest <= member.packed.count
    else { throw .malformed("a ZIP file that unpacks to far more than it is") }
    var result: [UInt8]
    switch member.method {
    case 0: result = Array(bytes[member.packed])
    case 8:
      result = Array(repeating: 0, count: member.size)
      let isWhole = bytes[member.packed].withUnsafeBufferPointer { source in
        result.withUnsafeMutableBufferPointer { target in
          guard let from = source.baseAddress, let to = target.baseAddress else { return false }
          return stet_inflate(from, source.count, to, target.count) == 1
        }
      }
      guard isWhole else { throw damaged }
    default: throw .malformed("a ZIP file packed in a way that is not known")
    }
    guard result.count == member.size, Self.checksum(result) == member.checksum else {
      throw damaged
    }
    return result
  }

  /// The file with other contents for some members, by their index. The bytes of all others are
  /// copied.
  func replacing(_ contents: [Int: [UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    var moves: [Move] = []
    let order = contents.keys.sorted { members[$0].header < members[$1].header }
    for index in order {
      guard let content = contents[index] else { continue }
      let member = members[index]
      let packed = Self.packed(content)
      let record = Record(
        checksum: Self.checksum(content), packed: packed.count, size: content.count)
      result += bytes[done..<member.header] + head(of: member, record) + packed
      done = tail(of: member)
      moves.append(Move(header: member.header, record: record, shift: result.count - done))
    }
    result += bytes[done..<directory.lowerBound]
    let start = result.count
    for member in members { result += entry(of: member, moves) }
    var rest = Array(bytes[directory.upperBound...])
    rest.put(long: start, at: end - directory.upperBound + 16)
    return result + rest
  }

  /// A member that was replaced, and by how much those behind it move.
  private struct Move {
    let header: Int
    let record: Record
    let shift: Int
  }

  private func head(of member: Member, _ record: Record) -> [UInt8] {
    var head = Array(bytes[member.header..<member.packed.lowerBound])
    head.put(short: bytes.short(member.header + 6) & ~8, at: 6)
    head.put(short: 8, at: 8)
    record.put(into: &head, at: 14)
    return head
  }

  /// What follows the packed bytes is a record of their sizes, if they were not known before.
  private func tail(of member: Member) -> Int {
    var tail = member.packed.upperBound
    let hasRecord = bytes.short(member.header + 6) & 8 != 0
    if hasRecord { tail += bytes.long(tail) == 0x0807_4B50 ? 16 : 12 }
    return min(tail, directory.lowerBound)
  }

  private func entry(of member: Member, _ moves: [Move]) -> [UInt8] {
    var entry = Array(bytes[member.entry])
    if let move = moves.first(where: { $0.header == member.header }) {
      entry.put(short: bytes.short(member.entry.lowerBound + 8) & ~8, at: 8)
      entry.put(short: 8, at: 10)
      move.record.put(into: &entry, at: 16)
    }
    if let last = moves.last(where: { $0.header < member.header }) {
      entry.put(long: member.header + last.shift, at: 42)
    }
    return entry
  }

  /// What a header says of the bytes that follow.
  private struct Record {
    let checksum: UInt32
    let packed: Int
    let size: Int

    func put(into header: inout [UInt8], at index: Int) {
      header.put(long: Int(checksum), at: index)
      header.put(long: packed, at: index + 4)
      header.put(long: size, at: index + 8)
    }
  }

  private static func packed(_ content: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: stet_deflate_bound(content.count))
    let size = content.withUnsafeBufferPointer { source in
      result.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
        return stet_deflate(from, source.count, to, target.count)
      }
    }
    result.removeSubrange(size...)
    return result
  }

  private static func checksum(_ content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { stet_crc32($0, buffer.count) } ?? 0
    }
  }
}

// Numbers as ZIP files write them: the lowest byte first.
extension [UInt8] {
  fileprivate func short(_ index: Int) -> Int {
    index + 2 <= count ? Int(self[index]) | Int(self[index + 1]) << 8 : 0
  }

  fileprivate func long(_ index: Int) -> Int { short(index) | short(index + 2) << 16 }

  fileprivate mutating func put(short value: Int, at index: Int) {
    guard index + 2 <= count else { return }
    self[index] = UInt8(truncatingIfNeeded: value)
    self[index + 1] = UInt8(truncatingIfNeeded: value >> 8)
  }

  fileprivate mutating func put(long value: Int, at index: Int) {
    put(short: value, at: index)
    put(short: value >> 16, at: index + 2)
  }
}
