// Whether XML is all there: what was cut off on its way is never written back.

enum XMLEnds {
  /// Whether the root element is closed, and nothing but comments and white space follows. Looks at
  /// the two ends alone: what is in between is read as far as it goes.
  static func areWhole(_ bytes: [UInt8]) -> Bool {
    guard let root = root(bytes) else { return false }
    let end = tail(bytes, from: root.range.lowerBound)
    if root.kind == .empty { return true }
    guard end > root.range.upperBound, bytes[end - 1] == 0x3E,
      let start = bytes[..<end].lastIndex(of: 0x3C), start + 2 < end, bytes[start + 1] == 0x2F
    else { return false }
    let name = bytes[(start + 2)..<(end - 1)].prefix { $0 > 0x20 }
    return name.elementsEqual(bytes[root.name])
  }

  private static func root(_ bytes: [UInt8]) -> MarkupPiece? {
    var scanner = MarkupScanner(bytes, isHTML: false)
    while let piece = scanner.next() {
      if piece.kind == .start || piece.kind == .empty {
        return bytes[piece.range].last == 0x3E ? piece : nil
      }
    }
    return nil
  }

  /// Where the text ends without the comments and instructions at its foot.
  private static func tail(_ bytes: [UInt8], from start: Int) -> Int {
    var end = bytes.count
    while true {
      while end > start, RunBuilder.isSpace(bytes[end - 1]) { end -= 1 }
      let foot = bytes[start..<end]
      if foot.suffix(3).elementsEqual("-->".utf8), let open = last("<!--", in: foot) {
        end = open
      } else if foot.suffix(2).elementsEqual("?>".utf8), let open = last("<?", in: foot) {
        end = open
      } else {
        return end
      }
    }
  }

  private static func last(_ mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    mark.withUTF8Buffer { mark in
      var index = bytes.endIndex - mark.count
      while index >= bytes.startIndex {
        if bytes[index] == mark[0], bytes[index...].starts(with: mark) { return index }
        index -= 1
      }
      return nil
    }
  }
}
