// Numbers that a lexicon holds: a labelled matrix out of a file of kind `weights`.

/// Rows of numbers, each with a label.
package struct WeightMatrix: Sendable {
  package let labels: [String]
  /// Row after row.
  package let values: [Float]

  /// Numbers in a row.
  package var columns: Int { labels.isEmpty ? 0 : values.count / labels.count }

  package init(labels: [String], values: [Float]) {
    self.labels = labels
    self.values = values
  }
}

extension Lexicon {
  /// The matrix of that name in a file of kind `weights`, out of the uppermost layer that has it;
  /// an empty one where none has.
  package func weights(_ name: String, ofFile file: String) -> WeightMatrix {
    let found = entries(ofFile: file).last { head($0) == name }
    return found.map(weights) ?? WeightMatrix(labels: [], values: [])
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
    let labels = bytes(entry, "labels").split(separator: 0x0A, omittingEmptySubsequences: false)
    return WeightMatrix(
      labels: labels.map { String(decoding: $0, as: UTF8.self) }, values: values)
  }
}
