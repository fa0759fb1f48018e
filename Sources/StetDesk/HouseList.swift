// A desk's own list of names that stand, as an editor's click adds to it.

internal import StetText

package enum HouseList {
  private static let header = """
    lexicon   words/house
    kind      words
    class     stand
    source    the desk

    # Names that stand as they are written here.

    """

  /// Notes that a name stands. Where the desk has no folder of lexicons yet, it gets one, and its
  /// settings name it.
  ///
  /// - Parameters:
  ///   - folder: the desk's own lexicons, if there are any.
  ///   - settingsFile: the `stet.toml` that counts, if there is one.
  ///   - root: where the folder and the settings are made where there are none.
  /// - Returns: the file the name was put into.
  package static func add(
    _ name: String, to folder: String?, settingsFile: String?, root: String
  ) throws(Trouble) -> String {
    let home = settingsFile.map { Folder.parent(of: $0) } ?? root
    let lexicons = folder ?? Folder.join(home, "house")
    let path = Folder.join(Folder.join(lexicons, "words"), "house.lex")
    let old = try? RawIO.read(path: path)
    try AtomicFile.put(
      inserted(name, into: old ?? Array(header.utf8)), to: path, ifStill: old)
    if folder == nil { try nameFolder(in: settingsFile ?? Folder.join(home, "stet.toml")) }
    return path
  }

  /// The list with a line for a name, in the order that such lists are kept in.
  package static func inserted(_ name: String, into list: [UInt8]) -> [UInt8] {
    var text = list
    if let last = text.last, last != 0x0A { text.append(0x0A) }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let key = folded(Array(name.utf8))
    var place = text.count
    // Entries begin at the left edge, below the empty line that ends the head.
    var isBody = false
    for line in lines {
      if line.isEmpty || line.elementsEqual([0x0D]) { isBody = true }
      guard isBody, let first = line.first, first > 0x20, first != 0x23 else { continue }
      let head = head(of: line)
      if head.elementsEqual(name.utf8) { return list }
      if key.lexicographicallyPrecedes(folded(head)) {
        place = line.startIndex
        break
      }
    }
    text.insert(contentsOf: Array(name.utf8) + [0x0A], at: place)
    return text
  }

  /// An entry's head: up to its variants or fields.
  private static func head(of line: ArraySlice<UInt8>) -> [UInt8] {
    var head = Array(line)
    for mark in ["←", " | "] {
      let mark = Array(mark.utf8)
      var at = 0
      while at + mark.count <= head.count {
        if head[at..<(at + mark.count)].elementsEqual(mark) {
          head.removeLast(head.count - at)
          break
        }
        at += 1
      }
    }
    while let last = head.last, last <= 0x20 { head.removeLast() }
    return head
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    FoldedHash.folded(bytes, 0..<bytes.count)
  }

  private static func nameFolder(in path: String) throws(Trouble) {
    let old = try? RawIO.read(path: path)
    var text = old ?? []
    if let last = text.last, last != 0x0A { text.append(0x0A) }
    text += Array("lexicons = [\"house\"]\n".utf8)
    try AtomicFile.put(text, to: path, ifStill: old)
  }
}
