// Numbers for keys that are hashes already.

/// Counts keys from 0 in the order in which they are first met. Open addressing over whole keys:
/// what the standard dictionary does besides (a hash of the hash, a seed, boxes of generics) costs
/// several times the look-up, in places that look up every word of a story.
package struct HashTable: Sendable {
  /// Keys in the order of their numbers.
  package private(set) var keys: [UInt64] = []
  /// One more than the number of a key, or 0.
  private var slots: [UInt32] = []

  /// - Parameter room: keys that are expected; more may come.
  package init(room: Int = 0) {
    guard room > 0 else { return }
    keys.reserveCapacity(room)
    var capacity = 16
    while capacity < room * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  package var isEmpty: Bool { keys.isEmpty }
  package var count: Int { keys.count }

  /// The number of a key; nil where it has none.
  package func number(of key: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    let found = slots[slot(of: key)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a key, which gets the next one where it has none.
  package mutating func insert(_ key: UInt64) -> (number: Int, isNew: Bool) {
    if keys.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    return (keys.count - 1, true)
  }

  /// The slot that holds the key, or the empty one where it would go.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    // Whoever chooses words so that their hashes end alike must not make a story quadratic: the
    // upper half is mixed in.
    var slot = Int(truncatingIfNeeded: ((key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(16, slots.count * 2))
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(number + 1) }
  }
}

/// A set of hashes that errs on one side: what was put in is always found, and little else.
@usableFromInline package struct HashFilter: Sendable {
  @usableFromInline package private(set) var bits = Array(repeating: UInt64(0), count: 64)

  package init() {}

  package mutating func insert(_ hash: UInt64) { bits[Self.word(hash)] |= Self.bit(hash) }

  @inlinable package func mayContain(_ hash: UInt64) -> Bool {
    bits[Self.word(hash)] & Self.bit(hash) != 0
  }

  @inlinable package static func word(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 6 & 63)
  }
  @inlinable package static func bit(_ hash: UInt64) -> UInt64 {
    1 &<< (hash & 63)
  }
}

/// Things grouped by a key that is a hash: the order in which they were put in is kept, within a
/// group and among groups. Flat, so that a group costs no allocation.
package struct HashGroups: Sendable {
  private var table = HashTable()
  /// Per group: its first and last member, as indices of `members`, and how many there are.
  private var ends: [(first: Int32, last: Int32, count: Int32)] = []
  /// Each member and the index of the next one of its group, or −1.
  private var members: [(member: Int32, next: Int32)] = []

  package init(room: Int = 0) { table = HashTable(room: room) }

  /// Adds a member, unless it was the last one that the group was given.
  package mutating func add(_ member: Int32, to key: UInt64) {
    let group = table.insert(key)
    let place = Int32(members.count)
    if group.isNew {
      ends.append((place, place, 1))
    } else {
      let last = Int(ends[group.number].last)
      if members[last].member == member { return }
      members[last].next = place
      ends[group.number].last = place
      ends[group.number].count += 1
    }
    members.append((member, -1))
  }

  /// Every group of two or more, in an array that is used again for the next one.
  package func forEachGroup(_ body: ([Int32]) -> Void) {
    var group: [Int32] = []
    for end in ends where end.count > 1 {
      group.removeAll(keepingCapacity: true)
      var next = end.first
      while next >= 0 {
        group.append(members[Int(next)].member)
        next = members[Int(next)].next
      }
      body(group)
    }
  }
}
