// A house style that is a file of the desk's own: `--style house/daily.lex`.

package import Stet
package import StetLexicons

package enum StyleFile {
  /// Whether a style is named by a path.
  package static func isPath(_ style: String) -> Bool {
    style.contains("/") || style.hasSuffix(".lex")
  }

  /// The style's lexicon and its name.
  package static func read(_ path: String) throws(SetupError) -> (
    source: LexiconSource, name: String
  ) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try RawIO.read(path: path)
    } catch {
      throw SetupError(.unreadable, at: path, error.message, remedy: error.remedy)
    }
    let (source, faults) = LexiconSource.parse(String(decoding: bytes, as: UTF8.self), path: path)
    if let fault = faults.first {
      throw SetupError(
        .badLexicon, at: "\(path):\(fault.line)", fault.message, remedy: "mend that line")
    }
    guard source.name.hasPrefix("styles/"), source.kind == "style" else {
      throw SetupError(
        .badLexicon, at: path, "it is no style",
        remedy: "begin it with `lexicon styles/NAME` and `kind style`")
    }
    return (source, String(source.name.dropFirst("styles/".count)))
  }
}
