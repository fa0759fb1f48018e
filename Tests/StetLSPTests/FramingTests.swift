// Frames: whatever the bytes, and wherever they are cut.

import StetText
import Testing

@testable import StetLSP

@Suite struct FramingTests {
  private func frames(_ bytes: [UInt8], cutAt cuts: [Int] = []) -> [FrameReader.Frame] {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    var done = 0
    for cut in cuts.sorted() + [bytes.count] {
      reader.add(bytes[done..<cut])
      done = cut
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test func messagesComeOutWhole() {
    let bytes =
      FrameWriter.frame(Array("{}".utf8)) + FrameWriter.frame([])
      + FrameWriter.frame(Array("{\"é\":1}".utf8))
    #expect(frames(bytes) == [message("{}"), message(""), message("{\"é\":1}")])
  }

  @Test func headersMayBeWrittenInOtherWays() {
    let text =
      "content-LENGTH:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}"
      + "Content-Type: x\nContent-Length:   3  \n\n[1]"
    #expect(frames(Array(text.utf8)) == [message("{}"), message("[1]")])
  }

  @Test func garbageIsNamedOnceAndPassedOver() {
    let good = "Content-Length: 2\r\n\r\n{}"
    for bad in [
      "Length: 2\r\n\r\n{}\n", "Content-Length: two\r\n\r\n{}", "Content-Length: -1\r\n\r\n",
      "Content-Length: 99999999999999999999\r\n\r\n{}", "Content-Length:\r\n\r\n\r\n\r\n",
      "{\"jsonrpc\":\"2.0\"}\r\n\r\n", "{}", "\u{0}\u{1}\n", "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    ] {
      let found = frames(Array((bad + good + good).utf8))
      #expect(found.count == 3, "\(bad)")
      #expect(found.dropFirst() == [message("{}"), message("{}")], "\(bad)")
      guard case .garbage? = found.first else {
        Issue.record("\(bad) is garbage")
        continue
      }
    }
  }

  /// Where bytes are cut can't be seen in what comes out.
  @Test func anySplitGivesTheSameFrames() {
    var dice = SystemDice(seed: 7)
    let parts = [
      "Content-Length: 2\r\n\r\n{}", "Content-Length: 5\n\n\"é\"1", "Content-Length: 0\r\n\r\n",
      "Content-Type: a\r\nContent-Length: 14\r\n\r\n{\"a\":\"\r\n\r\n\"}  ", "\r\n", "\n\n",
      "garbage",
      "Content-Length: x\r\n\r\n", "{}", "Content-Len", "gth: 2\r\n\r\n", ":", "\u{FEFF}",
    ]
    for _ in 0..<600 {
      let text = (0..<dice.roll(12)).map { _ in parts[dice.roll(parts.count)] }.joined()
      let bytes = Array(text.utf8)
      let whole = frames(bytes)
      let cuts = (0..<dice.roll(9)).map { _ in dice.roll(bytes.count + 1) }
      #expect(frames(bytes, cutAt: cuts) == whole, "\(text.debugDescription) cut at \(cuts)")
      #expect(frames(bytes, cutAt: Array(bytes.indices)) == whole, "\(text.debugDescription)")
    }
  }
}

/// Numbers by chance that are the same in every run (SplitMix64).
struct SystemDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, `sides`; 0 where there is none.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return sides > 0 ? Int((z ^ z >> 31) % UInt64(sides)) : 0
  }
}
