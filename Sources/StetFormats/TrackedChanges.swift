// Writes changes to the text of a Word document as changes that a person can accept or reject.

internal import StetText

struct TrackedChanges {
  private let xml: [UInt8]
  private let pieces: [WordPiece]
  private let shift: Int
  private var number: Int

  /// - Parameters:
  ///   - pieces: sorted, in offsets of the text.
  ///   - shift: the length of a byte order mark before the text.
  init(_ xml: [UInt8], _ pieces: [WordPiece], shift: Int) {
    self.xml = xml
    self.pieces = pieces
    self.shift = shift
    number = Self.lastNumber(in: xml)
  }

  /// The document with the edits as insertions and deletions.
  mutating func applying(_ patch: Patch) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    var last = -1
    for edit in patch.edits {
      let lower = Int(edit.range.lower)
      let upper = Int(edit.range.upper)
      guard let index = piece(holding: lower, upper) else { continue }
      let piece = pieces[index]
      if index != last { keepSpaces(piece, &result, &done) }
      last = index
      result += xml[done..<lower]
      result += change(Array(xml[lower..<upper]), to: edit.replacement, piece)
      done = upper
    }
    return result + xml[done...]
  }

  private func piece(holding lower: Int, _ upper: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].end + shift < lower { low = middle + 1 } else { high = middle }
    }
    // Where one ends and the next begins, a change belongs to the one that holds all of it.
    while low < pieces.count, pieces[low].start + shift <= lower {
      if upper <= pieces[low].end + shift { return low }
      low += 1
    }
    return nil
  }

  /// Text that is cut at a space needs a tag that says so.
  private func keepSpaces(_ piece: WordPiece, _ result: inout [UInt8], _ done: inout Int) {
    let tag = (piece.tag.lowerBound + shift)..<(piece.tag.upperBound + shift)
    guard Attributes.value("space", in: xml[tag]) == nil else { return }
    let at = piece.name.upperBound + shift
    result += xml[done..<at]
    result += Array(" xml:space=\"preserve\"".utf8)
    done = at
  }

  /// Ends the run, deletes, inserts, and begins the run again.
  private mutating func change(
    _ old: [UInt8], to new: [UInt8], _ piece: WordPiece
  ) -> [UInt8] {
    // `w:` as the document writes it.
    let name = xml[(piece.name.lowerBound + shift)..<(piece.name.upperBound + shift)]
    let prefix = String(decoding: name.dropLast(), as: UTF8.self)
    let look = String(
      decoding: xml[
        (piece.properties.lowerBound + shift)..<(piece.properties.upperBound + shift)],
      as: UTF8.self)
    func run(_ element: String, _ text: [UInt8]) -> String {
      let inside = String(decoding: text, as: UTF8.self)
      return "<\(prefix)r>\(look)<\(prefix)\(element) xml:space=\"preserve\">\(inside)"
        + "</\(prefix)\(element)></\(prefix)r>"
    }
    var text = "</\(prefix)t></\(prefix)r>"
    if !old.isEmpty { text += wrapped("\(prefix)del", prefix, run("delText", old)) }
    if !new.isEmpty {
      // What stands in an insertion is inserted with it.
      text += piece.isInserted ? run("t", new) : wrapped("\(prefix)ins", prefix, run("t", new))
    }
    return Array((text + "<\(prefix)r>\(look)<\(prefix)t xml:space=\"preserve\">").utf8)
  }

  /// No date: the same text gives the same bytes.
  private mutating func wrapped(_ element: String, _ prefix: String, _ content: String) -> String {
    number += 1
    return "<\(element) \(prefix)id=\"\(number)\" \(prefix)author=\"Stet\">\(content)</\(element)>"
  }

  /// The highest number that changes, comments or bookmarks of the document have.
  private static func lastNumber(in xml: [UInt8]) -> Int {
    var highest = 0
    let mark = Array("id=\"".utf8)
    var index = 0
    while index + mark.count < xml.count {
      guard xml[index] == 0x69, xml[index...].starts(with: mark) else {
        index += 1
        continue
      }
      var value = 0
      index += mark.count
      let start = index
      while index < xml.count, (0x30...0x39).contains(xml[index]), index - start < 9 {
        value = value * 10 + Int(xml[index] - 0x30)
        index += 1
      }
      if index < xml.count, xml[index] == 0x22 { highest = max(highest, value) }
    }
    return highest
  }
}
