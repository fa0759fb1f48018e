// The fuzz target: any bytes, given to one part of Stet, and the laws that must hold there. Built
// only by `make fuzz` (STET_FUZZ=1), with libFuzzer’s own main.

internal import Glibc

/// What the bytes are given to.
private enum Part: String {
  case story, lexicon, records, messages, names

  /// `STET_FUZZ_PART`; stories where it is not set.
  static let chosen: Part = {
    guard let name = getenv("STET_FUZZ_PART") else { return .story }
    guard let part = Part(rawValue: String(cString: name)) else {
      fatalError("STET_FUZZ_PART is story, lexicon, records, messages or names")
    }
    return part
  }()

  func check(_ bytes: [UInt8]) {
    switch self {
    case .story: checkStory(bytes)
    case .lexicon: checkLexicon(bytes)
    case .records: checkRecords(bytes)
    case .messages: checkMessages(bytes)
    case .names: checkPartials(bytes)
    }
  }
}

/// Gives the bytes to the chosen part, which stops the process where a law is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Part.chosen.check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
