// Writes changes to the text of a Word document as changes that a person can accept or reject.

internal import StetText

struct TrackedChanges {
  private let xml: [UInt8]
  private let pieces: [WordPiece]
  private var number: Int

  /// - Parameter pieces: sorted.
  init(_ xml: [UInt8], _ pieces: [WordPiece]) {
    self.xml = xml
    self.pieces = pieces
    number = Self.lastNumber(in: xml)
  }

  /// A part of the document with the edits as insertions and deletions; nil where there are none.
  mutating func applying(_ patch: Patch, in part: Range<Int>) -> [UInt8]? {
    var result: [UInt8] = []
    var done = part.lowerBound
    var last = -1
    for edit in patch.edits where part.contains(Int(edit.range.lower)) {
      var replacement = edit.replacement
      // A word over several runs: each run loses its share, and the first gets the new text.
      for index in pieces(holding: Int(edit.range.lower), Int(edit.range.upper)) {
        let piece = pieces[index]
        let lower = max(Int(edit.range.lower), piece.start)
        let upper = min(Int(edit.range.upper), piece.end)
        if index != last { keepSpaces(piece, &result, &done) }
        last = index
        result += xml[done..<lower]
        result += change(Array(xml[lower..<upper]), to: replacement, piece)
        replacement = []
        done = upper
      }
    }
    return done == part.lowerBound ? nil : result + xml[done..<part.upperBound]
  }

  /// The pieces that a change is made in: one that holds all of it, else all that hold a part.
  private func pieces(holding lower: Int, _ upper: Int) -> Range<Int> {
    var low = pieces.partitionPoint { $0.end < lower }
    // Where one ends and the next begins, a change belongs to the one that holds all of it.
    var whole = low
    while whole < pieces.count, pieces[whole].start <= lower {
      if upper <= pieces[whole].end { return whole..<(whole + 1) }
      whole += 1
    }
    while low < pieces.count, pieces[low].end == lower { low += 1 }
    var end = low
    while end < pieces.count, pieces[end].start < upper { end += 1 }
    return low..<end
  }

  /// Text that is cut at a space needs a tag that says so.
  private func keepSpaces(_ piece: WordPiece, _ result: inout [UInt8], _ done: inout Int) {
    // A comment may divide the text of one tag.
    guard done <= piece.name.upperBound, Attributes.value("space", in: xml[piece.tag]) == nil
    else { return }
    result += xml[done..<piece.name.upperBound]
    result += Array(" xml:space=\"preserve\"".utf8)
    done = piece.name.upperBound
  }

  /// Ends the run, deletes, inserts, and begins the run again.
  private mutating func change(
    _ old: [UInt8], to new: [UInt8], _ piece: WordPiece
  ) -> [UInt8] {
    // `w:` as the document writes it.
    let prefix = String(decoding: xml[piece.name].dropLast(), as: UTF8.self)
    let look = String(decoding: xml[piece.properties], as: UTF8.self)
    func run(_ element: String, _ text: [UInt8]) -> String {
      let inside = String(decoding: text, as: UTF8.self)
      return "<\(prefix)r>\(look)<\(prefix)\(element) xml:space=\"preserve\">\(inside)"
        + "</\(prefix)\(element)></\(prefix)r>"
    }
    var text = "</\(prefix)t></\(prefix)r>"
    if !old.isEmpty { text += wrapped("\(prefix)del", prefix, run("delText", old)) }
    if !new.isEmpty { text += inserted(run("t", new), prefix, piece) }
    return Array((text + "<\(prefix)r>\(look)<\(prefix)t xml:space=\"preserve\">").utf8)
  }

  /// An insertion stands in no other: the other one ends before it and goes on behind it. Where more
  /// than a run lies between, what is put in is part of the other.
  private mutating func inserted(
    _ run: String, _ prefix: String, _ piece: WordPiece
  ) -> String {
    guard piece.isInserted else { return wrapped("\(prefix)ins", prefix, run) }
    guard let outer = piece.insertion else { return run }
    let tag = String(decoding: xml[outer], as: UTF8.self)
    return "</\(prefix)ins>" + wrapped("\(prefix)ins", prefix, run) + tag
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
