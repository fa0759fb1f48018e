// The fuzz target: any bytes, all rules, and the laws that must hold for them. Built only by
// `make fuzz` (STET_FUZZ=1), with libFuzzer’s own main.

internal import Stet
internal import StetFormats

/// Built once: what is fuzzed is the reading of stories.
private let engines: [Engine] = [
  try? Engine(Options(settings: Settings(sourceLanguage: "ar"), style: "ap")),
  try? Engine(Options(settings: Settings(quotes: .curly), threshold: .suggested)),
].compactMap(\.self)

/// Reviews the bytes as a story and stops the process where a law is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for engine in engines {
    let report = engine.review(PlainText.document(utf8: bytes))
    let cleaned = report.cleaned
    precondition(
      report.resolution.patch.inverted(over: bytes).apply(to: cleaned) == bytes,
      "the inverse of a patch gives the source back")
    let resolution = report.resolution
    precondition(
      resolution.patch.apply(to: bytes) == cleaned, "what is reported is what is written")
    let edits = resolution.patch.edits
    for edit in edits {
      precondition(Int(edit.range.upper) <= bytes.count, "every edit lies inside the story")
    }
    // What was written can be read again; that it needs nothing more is a law of stories
    // (LawTests), not of noise, where a repair may show what was hidden.
    _ = engine.review(PlainText.document(utf8: cleaned))
  }
  return 0
}
