// Known edits as hunks of lines. Nothing is searched for: what changed is known already.

internal import StetText

/// Lines that change, with the lines around them.
package struct Hunk: Sendable {
  package enum Kind: Sendable { case context, removed, added }

  package struct Line: Sendable {
    package let kind: Kind
    /// With its line end, if it has one.
    package let bytes: [UInt8]
    /// What was taken out of a removed line or put into an added one.
    package let changed: [Range<Int>]
  }

  /// Lines of the old text, from 0.
  package let old: Range<Int>
  /// Lines of the new text, from 0.
  package let new: Range<Int>
  package let lines: [Line]
}

/// A replacement in a text, by bytes.
package struct Splice: Sendable {
  package let range: Range<Int>
  package let replacement: [UInt8]

  package init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

/// A text in lines (each ends with LF), and edits of it.
package struct LineDiff: Sendable {
  package let text: [UInt8]
  private let starts: [Int]
  private let splices: [Splice]

  /// - Parameter splices: sorted and disjoint.
  package init(_ text: [UInt8], _ splices: [Splice]) {
    self.text = text
    self.splices = splices
    var starts: [Int] = [0]
    for (index, byte) in text.enumerated() where byte == 0x0A && index + 1 < text.count {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  private var lineCount: Int { text.isEmpty ? 0 : starts.count }

  private func range(ofLine line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : text.count)
  }

  /// The line that holds a byte.
  package func line(at offset: Int) -> Int {
    starts.partitionPoint { $0 <= offset } - 1
  }

  /// Neighbouring lines that change together.
  private struct Block {
    var lines: Range<Int>
    var splices: Range<Int>
    var new: [Hunk.Line] = []
  }

  private func blocks() -> [Block] {
    var blocks: [Block] = []
    for (index, splice) in splices.enumerated() {
      let first = line(at: splice.range.lowerBound)
      let last = line(at: max(splice.range.lowerBound, splice.range.upperBound - 1))
      if let previous = blocks.last, first <= previous.lines.upperBound {
        blocks[blocks.count - 1].lines =
          previous.lines.lowerBound..<max(last + 1, previous.lines.upperBound)
        blocks[blocks.count - 1].splices = previous.splices.lowerBound..<(index + 1)
      } else {
        blocks.append(
          Block(lines: first..<min(last + 1, max(lineCount, 0)), splices: index..<(index + 1)))
      }
    }
    return joined(blocks.map(completed))
  }

  /// With its new lines; where its last line end is gone, with the line that now follows on.
  private func completed(_ block: Block) -> Block {
    var block = block
    while true {
      block.new = newLines(of: block)
      let isOpen = block.new.last.map { $0.bytes.last != 0x0A } ?? false
      guard isOpen, block.lines.upperBound < lineCount else { return block }
      block.lines = block.lines.lowerBound..<(block.lines.upperBound + 1)
      while block.splices.upperBound < splices.count,
        line(at: splices[block.splices.upperBound].range.lowerBound) < block.lines.upperBound
      {
        block.splices = block.splices.lowerBound..<(block.splices.upperBound + 1)
      }
    }
  }

  /// Blocks that grew into the next one are one.
  private func joined(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      if let last = result.last, block.lines.lowerBound < last.lines.upperBound {
        let both = Block(
          lines: last.lines.lowerBound..<max(last.lines.upperBound, block.lines.upperBound),
          splices: last.splices.lowerBound..<max(last.splices.upperBound, block.splices.upperBound))
        result[result.count - 1] = completed(both)
      } else {
        result.append(block)
      }
    }
    return result
  }

  private func newLines(of block: Block) -> [Hunk.Line] {
    var lines: [Hunk.Line] = []
    var current: [UInt8] = []
    var changed: [Range<Int>] = []
    func endLine() {
      lines.append(.init(kind: .added, bytes: current, changed: changed))
      current = []
      changed = []
    }
    func put(_ bytes: some Sequence<UInt8>, isNew: Bool) {
      var start = current.count
      for byte in bytes {
        current.append(byte)
        guard byte == 0x0A else { continue }
        if isNew { changed.append(start..<current.count) }
        endLine()
        start = 0
      }
      if isNew, current.count > start { changed.append(start..<current.count) }
    }
    guard !block.lines.isEmpty || text.isEmpty else { return [] }
    var done = text.isEmpty ? 0 : starts[block.lines.lowerBound]
    for splice in splices[block.splices] {
      put(text[done..<splice.range.lowerBound], isNew: false)
      put(splice.replacement, isNew: true)
      done = splice.range.upperBound
    }
    let end = text.isEmpty ? 0 : range(ofLine: block.lines.upperBound - 1).upperBound
    put(text[done..<end], isNew: false)
    if !current.isEmpty { endLine() }
    return lines
  }

  private func oldLine(_ line: Int, _ splices: Range<Int>) -> Hunk.Line {
    let range = range(ofLine: line)
    var changed: [Range<Int>] = []
    for splice in self.splices[splices] {
      let part = splice.range.clamped(to: range)
      if !part.isEmpty {
        changed.append((part.lowerBound - range.lowerBound)..<(part.upperBound - range.lowerBound))
      }
    }
    return .init(kind: .removed, bytes: Array(text[range]), changed: changed)
  }

  /// Hunks with `context` lines before and after; those that would touch are one.
  package func hunks(context: Int = 3) -> [Hunk] {
    var hunks: [Hunk] = []
    var pending: [Block] = []
    var shift = 0
    func close() {
      guard let first = pending.first, let last = pending.last else { return }
      let old =
        max(0, first.lines.lowerBound - context)..<min(lineCount, last.lines.upperBound + context)
      var lines: [Hunk.Line] = []
      var done = old.lowerBound
      var grown = 0
      for block in pending {
        lines += (done..<block.lines.lowerBound).map(contextLine)
        lines += block.lines.map { oldLine($0, block.splices) } + block.new
        done = block.lines.upperBound
        grown += block.new.count - block.lines.count
      }
      lines += (done..<old.upperBound).map(contextLine)
      let start = old.lowerBound + shift
      hunks.append(Hunk(old: old, new: start..<(start + old.count + grown), lines: lines))
      shift += grown
      pending = []
    }
    for block in blocks() {
      if let last = pending.last, block.lines.lowerBound - last.lines.upperBound > 2 * context {
        close()
      }
      pending.append(block)
    }
    close()
    return hunks
  }

  private func contextLine(_ line: Int) -> Hunk.Line {
    .init(kind: .context, bytes: Array(text[range(ofLine: line)]), changed: [])
  }
}
