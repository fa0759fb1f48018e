// Any bytes as a story: all rules, all formats, and the laws that must hold for them.

internal import Stet
internal import StetFormats

/// Built once: what is fuzzed is the reading of stories.
private let engines: [Engine] = [
  try? Engine(Options(settings: Settings(sourceLanguage: "ar"), style: "ap")),
  try? Engine(Options(settings: Settings(quotes: .curly), threshold: .suggested)),
].compactMap(\.self)

/// Reviews the bytes as a story and stops the process where a law is broken.
func checkStory(_ bytes: [UInt8]) {
  let count = bytes.count
  for engine in engines {
    check(engine, PlainText.document(utf8: bytes))
    // As what they look like, and as what the length says: in time each format gets its turn.
    let format = Format.allCases[count % Format.allCases.count]
    read(bytes, as: .auto, engine)
    read(format == .docx ? WordFile.holding(bytes) : bytes, as: format, engine)
  }
}

private func read(_ bytes: [UInt8], as format: Format, _ engine: Engine) {
  guard let document = try? DocumentReader(format: format).document(from: bytes) else { return }
  check(engine, document)
  precondition(document.received == bytes, "a document knows the file as it came")
}

private func check(_ engine: Engine, _ document: Document) {
  let report = engine.review(document)
  let bytes = document.bytes
  let patch = report.resolution.patch
  let changed = patch.apply(to: bytes)
  precondition(
    patch.inverted(over: bytes).apply(to: changed) == bytes,
    "the inverse of a patch gives the source back")
  precondition(document.applying(patch) == report.cleaned, "what is reported is what is written")
  for edit in patch.edits {
    precondition(Int(edit.range.upper) <= bytes.count, "every edit lies inside the story")
  }
  if patch.edits.isEmpty {
    precondition(report.cleaned == document.received, "without a change nothing changes")
  }
  // What was written can be read again; that it needs nothing more is a law of stories
  // (LawTests), not of noise, where a repair may show what was hidden.
  _ = engine.review(PlainText.document(utf8: changed))
}
