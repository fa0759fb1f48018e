// Stories and edits that are the same on every run.

/// Texts and edits from a seed: short lines, empty lines, CR LF, with and without a last newline.
struct StoryDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(sides))
  }

  mutating func text() -> [UInt8] {
    let ends = roll(3) == 0 ? "\r\n" : "\n"
    var text = ""
    for _ in 0..<(1 + roll(30)) {
      for _ in 0..<roll(4) { text += ["a", "bé", "c”", " "][roll(4)] }
      text += ends
    }
    if roll(3) == 0 { text += "end" }
    return Array(text.utf8)
  }

  mutating func wishes(in text: [UInt8]) -> [Wish] {
    var wishes: [Wish] = []
    var at = 0
    while at < text.count {
      at += roll(25)
      let end = at + roll(4)
      guard end <= text.count else { break }
      wishes.append(Wish(range: at..<end, replacement: ["", "x", "é\n", "\r\n", "\n\n"][roll(5)]))
      at = end + 1
    }
    return wishes
  }
}
