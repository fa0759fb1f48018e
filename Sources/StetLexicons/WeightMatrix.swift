// Numbers that a lexicon holds: a labelled matrix out of a file of kind `weights`.

/// Rows of numbers, each with a label.
package struct WeightMatrix: Sendable {
  /// Row after row.
  package let values: [Float]
  package let rows: Int
  /// The labels as they lie in the table, a line each.
  private let lines: [UInt8]

  /// Numbers in a row.
  package var columns: Int { rows == 0 ? 0 : values.count / rows }

  package init(labels: some Sequence<UInt8>, values: [Float]) {
    lines = Array(labels)
    rows = lines.isEmpty ? 0 : lines.count { $0 == 0x0A } + 1
    self.values = values
  }

  /// Every label with its row; the bytes are good only within `body`.
  package func forEachLabel(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    lines.withUnsafeBufferPointer { lines in
      var start = 0
      for row in 0..<rows {
        let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
        body(row, UnsafeBufferPointer(rebasing: lines[start..<end]))
        start = end + 1
      }
    }
  }

  package var labels: [String] {
    var labels: [String] = []
    forEachLabel { labels.append(String(decoding: $1, as: UTF8.self)) }
    return labels
  }
}

extension Lexicon {
  /// The matrix of that name in a file of kind `weights`, out of the uppermost layer that has it;
  /// an empty one where none has.
  package func weights(_ name: String, ofFile file: String) -> WeightMatrix {
    let found = entries(ofFile: file).last { head($0) == name }
    return found.map(weights) ?? WeightMatrix(labels: EmptyCollection(), values: [])
  }

  private func weights(_ entry: EntryID) -> WeightMatrix {
    let scale = field(entry, "scale").flatMap(Float.init) ?? 1
    let numbers = bytes(entry, "numbers")
    let values = [Float](unsafeUninitializedCapacity: numbers.count / 2) { buffer, count in
      count = numbers.count / 2
      for index in 0..<count {
        let raw = Int16(
          littleEndian: numbers.loadUnaligned(fromByteOffset: index * 2, as: Int16.self))
        buffer[index] = Float(raw) * scale
      }
    }
    return WeightMatrix(labels: bytes(entry, "labels"), values: values)
  }
}
