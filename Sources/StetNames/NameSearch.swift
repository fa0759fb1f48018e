// What a search of an index writes to: names found so far, each once, with scores.

/// Kept in a workspace and used again; one thread at a time.
final class NameSearch {
  private struct Found {
    var score: Int32
    var place: Int32

    /// Whether it comes before another: by its score, and of equals the one that stands earlier
    /// in the list.
    @inline(__always)
    func precedes(_ other: Found) -> Bool {
      score == other.score ? place < other.place : score > other.score
    }
  }

  var skeletons = Skeletons()
  /// A row of an alignment of letters.
  let row = UnsafeMutablePointer<Int32>.allocate(capacity: IndexedNames.longest + 1)
  private var found = UnsafeMutablePointer<Found>.allocate(capacity: 0)
  /// By name: the number of the search that found it, then a bit for each part that it shares.
  private var marks = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private var room = 0
  private(set) var count = 0
  private var number: UInt32 = 0
  private static let whole: UInt32 = 0x80
  /// A score below any other.
  static let none = Int32.min

  deinit {
    row.deallocate()
    found.deallocate()
    marks.deallocate()
  }

  func place(_ index: Int) -> Int { Int(found[index].place) }
  func score(_ index: Int) -> Int32 { found[index].score }

  /// Begins a search among so many names.
  func begin(_ names: Int) {
    count = 0
    number += 1
    if room < names { makeRoom(for: names) }
    guard number >= 1 << 24 else { return }
    marks.update(repeating: 0, count: room)
    number = 1
  }

  private func makeRoom(for names: Int) {
    found.deallocate()
    marks.deallocate()
    room = names
    found = .allocate(capacity: room)
    marks = .allocate(capacity: room)
    marks.initialize(repeating: 0, count: room)
  }

  /// Adds names of the skeleton of the whole.
  func addWholes(_ places: UnsafeBufferPointer<Int32>) {
    for place in places where marks[Int(place)] >> 8 != number {
      marks[Int(place)] = number << 8 | Self.whole
      found[count] = Found(score: 0, place: place)
      count += 1
    }
  }

  /// Adds names that share a part and were not found as a whole.
  func addPart(_ part: Int, _ places: UnsafeBufferPointer<Int32>) {
    let bit: UInt32 = 1 << UInt32(part)
    for place in places {
      let mark = marks[Int(place)]
      if mark >> 8 == number {
        marks[Int(place)] = mark | bit
      } else {
        marks[Int(place)] = number << 8 | bit
        found[count] = Found(score: 0, place: place)
        count += 1
      }
    }
  }

  /// How many of the parts asked for a name shares.
  @inline(__always)
  func partsShared(_ place: Int) -> Int { (marks[place] & 0x7F).nonzeroBitCount }

  @inline(__always)
  func score(_ range: Range<Int>, _ score: (Int) -> Int32) {
    for index in range { found[index].score = score(Int(found[index].place)) }
  }

  /// Moves the best of a range to its front, `most` of them or fewer, in no order.
  func keepBest(_ range: Range<Int>, _ most: Int) -> Range<Int> {
    guard range.count > most else { return range }
    let end = range.lowerBound + most
    var (low, high) = (range.lowerBound, range.upperBound - 1)
    while low < high {
      let (left, right) = split(low, high)
      if end <= right { high = right } else if end >= left { low = left } else { break }
    }
    return range.lowerBound..<end
  }

  /// Puts what comes before the one in the middle to its left.
  private func split(_ low: Int, _ high: Int) -> (left: Int, right: Int) {
    let pivot = found[(low + high) / 2]
    var (left, right) = (low, high)
    while left <= right {
      while found[left].precedes(pivot) { left += 1 }
      while pivot.precedes(found[right]) { right -= 1 }
      guard left <= right else { break }
      (found[left], found[right]) = (found[right], found[left])
      (left, right) = (left + 1, right - 1)
    }
    return (left, right)
  }

  /// Best first.
  func sort(_ range: Range<Int>) {
    var some = UnsafeMutableBufferPointer(start: found + range.lowerBound, count: range.count)
    some.sort { $0.precedes($1) }
  }
}
