// Any bytes as a lexicon file.

internal import StetLexicons

/// Reads the bytes as a lexicon: faults name a line of the file; what has none can be compiled, and
/// every entry is there afterwards.
func checkLexicon(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let (source, faults) = LexiconSource.parse(text, path: "fuzz.lex")
  let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.count
  for fault in faults + LexiconCheck.faults(in: [source]) {
    precondition((0...lines).contains(fault.line), "a fault names a line of its file")
  }
  guard faults.isEmpty else { return }
  let lexicon = Lexicon(layers: []).overlaid(with: [source])
  let heads = lexicon.entries(ofFile: source.name).map(lexicon.head)
  precondition(heads == source.entries.map(\.head), "every entry is in the table, in its order")
}
