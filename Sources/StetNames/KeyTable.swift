// Lists of names by key, side by side in two arrays.

internal import StetText

/// From a key to the places of names. Made once from all its pairs.
struct KeyTable: Sendable {
  private var keys: [UInt32] = []
  private var starts: [Int32] = [0]
  private var places: [Int32] = []

  init(_ pairs: [UInt64]) {
    for pair in pairs.sorted() {
      let key = UInt32(truncatingIfNeeded: pair >> 32)
      if keys.last != key {
        keys.append(key)
        starts.append(Int32(places.count))
      }
      places.append(Int32(truncatingIfNeeded: pair))
      starts[keys.count] = Int32(places.count)
    }
  }

  static func pair(_ key: UInt32, _ place: Int) -> UInt64 { UInt64(key) << 32 | UInt64(place) }

  /// The places under a key, in order.
  func withPlaces(_ key: UInt32, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
    let low = keys.partitionPoint { $0 < key }
    guard low < keys.count, keys[low] == key else { return }
    let range = Int(starts[low])..<Int(starts[low + 1])
    places.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
