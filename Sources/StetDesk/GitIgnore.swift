// One `.gitignore`: which files and folders below its own folder are to be passed over.

package struct GitIgnore {
  private struct Pattern {
    /// `nil` stands for `**`: any number of folders.
    let segments: [[UInt8]?]
    let isNegated: Bool
    let isForFolders: Bool
  }

  /// How many parts the path of its folder has.
  private let depth: Int
  private let patterns: [Pattern]

  /// - Parameter folder: the parts of the path of the folder it stands in.
  package init(_ bytes: [UInt8], in folder: [[UInt8]]) {
    depth = folder.count
    patterns = bytes.split(separator: 0x0A).compactMap(Self.pattern)
  }

  /// Whether a path is ignored, or asked for in spite of an earlier pattern; nil if no pattern
  /// speaks of it. The last pattern that fits decides.
  package func decides(on path: [[UInt8]], isFolder: Bool) -> Bool? {
    let parts = Array(path.dropFirst(depth))
    for pattern in patterns.reversed() where isFolder || !pattern.isForFolders {
      if Self.match(pattern.segments[...], parts[...]) { return !pattern.isNegated }
    }
    return nil
  }

  private static func pattern(_ raw: ArraySlice<UInt8>) -> Pattern? {
    var line = raw.last == 0x0D ? raw.dropLast() : raw
    while line.last == 0x20, line.dropLast().last != 0x5C { line.removeLast() }
    guard let first = line.first, first != 0x23 else { return nil }
    let isNegated = first == 0x21
    if isNegated { line.removeFirst() }
    let isForFolders = line.last == 0x2F
    if isForFolders { line.removeLast() }
    let isAnchored = line.contains(0x2F)
    if line.first == 0x2F { line.removeFirst() }
    guard !line.isEmpty else { return nil }
    var segments: [[UInt8]?] = line.split(separator: 0x2F).map {
      $0.elementsEqual([0x2A, 0x2A]) ? nil : Array($0)
    }
    if !isAnchored { segments.insert(nil, at: 0) }
    return Pattern(segments: segments, isNegated: isNegated, isForFolders: isForFolders)
  }

  private static func match(_ pattern: ArraySlice<[UInt8]?>, _ path: ArraySlice<[UInt8]>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    guard let segment = first else {
      // A last `**` takes at least one part; elsewhere it may stand for none.
      let least = pattern.count == 1 ? 1 : 0
      guard path.count >= least else { return false }
      return (least...path.count).contains { match(pattern.dropFirst(), path.dropFirst($0)) }
    }
    guard let part = path.first, fits(segment, part) else { return false }
    return match(pattern.dropFirst(), path.dropFirst())
  }

  /// Whether a part of a path fits a glob: `*`, `?`, `[a-z]`, `\x`.
  private static func fits(_ glob: [UInt8], _ name: [UInt8]) -> Bool {
    var (g, n) = (0, 0)
    var retry: (glob: Int, name: Int)?
    while n < name.count {
      if g < glob.count, glob[g] == 0x2A {
        g += 1
        retry = (g, n)
      } else if g < glob.count, let length = one(glob, g, name[n]) {
        g += length
        n += 1
      } else if let last = retry {
        retry = (last.glob, last.name + 1)
        (g, n) = (last.glob, last.name + 1)
      } else {
        return false
      }
    }
    while g < glob.count, glob[g] == 0x2A { g += 1 }
    return g == glob.count
  }

  /// The length of the glob element at `g` if it fits the byte.
  private static func one(_ glob: [UInt8], _ g: Int, _ byte: UInt8) -> Int? {
    switch glob[g] {
    case 0x3F: return 1
    case 0x5C where g + 1 < glob.count: return glob[g + 1] == byte ? 2 : nil
    case 0x5B:
      guard let set = set(glob, g) else { return byte == 0x5B ? 1 : nil }
      return set.contains(byte) ? set.length : nil
    default: return glob[g] == byte ? 1 : nil
    }
  }

  private struct ByteSet {
    var ranges: [ClosedRange<UInt8>] = []
    var isNegated = false
    var length = 0
    func contains(_ byte: UInt8) -> Bool { ranges.contains { $0.contains(byte) } != isNegated }
  }

  /// The bracket expression at `g`, or nil when it is never closed.
  private static func set(_ glob: [UInt8], _ g: Int) -> ByteSet? {
    var set = ByteSet()
    var at = g + 1
    if at < glob.count, glob[at] == 0x21 || glob[at] == 0x5E {
      set.isNegated = true
      at += 1
    }
    let start = at
    while at < glob.count {
      if glob[at] == 0x5D, at > start {
        set.length = at + 1 - g
        return set
      }
      if glob[at] == 0x5C, at + 1 < glob.count { at += 1 }
      if at + 2 < glob.count, glob[at + 1] == 0x2D, glob[at + 2] != 0x5D {
        set.ranges.append(min(glob[at], glob[at + 2])...glob[at + 2])
        at += 3
      } else {
        set.ranges.append(glob[at]...glob[at])
        at += 1
      }
    }
    return nil
  }
}
