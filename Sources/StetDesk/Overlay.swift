// Lexicons from a folder, laid over the built-in ones.

package import Stet
package import StetLexicons
internal import StetText

package enum Overlay {
  /// The lexicons of all folders, in order.
  package static func sources(of folders: [String]) throws(SetupError) -> [LexiconSource] {
    var sources: [LexiconSource] = []
    for folder in folders {
      let (found, faults) = try read(folder)
      if let fault = faults.first {
        throw SetupError(
          .badLexicon, at: "\(fault.path):\(fault.line)", fault.message,
          remedy: "`stet lexicon check \(folder)` lists every fault")
      }
      sources += found
    }
    return sources
  }

  /// Everything that can be read of a folder's lexicons, and all that is wrong with them.
  package static func read(_ folder: String) throws(SetupError) -> ([LexiconSource], [LexiconFault])
  {
    var sources: [LexiconSource] = []
    var faults: [LexiconFault] = []
    let names: [String]
    do throws(SystemError) {
      names = try Folder.files(under: folder).filter { $0.hasSuffix(".lex") }
    } catch {
      throw SetupError(.unreadable, at: folder, error.message, remedy: error.remedy)
    }
    if names.isEmpty {
      throw SetupError(
        .badLexicon, at: folder, "the folder has no .lex file", remedy: "name a lexicon folder")
    }
    for name in names {
      do throws(SystemError) {
        let bytes = try RawIO.read(path: name)
        if let bad = UTF8Scan.firstMalformed(in: bytes) {
          let line = bytes[..<bad].count { $0 == 0x0A } + 1
          faults.append(
            LexiconFault(path: name, line: line, message: "not UTF-8: save the file as UTF-8"))
        }
        let (source, found) = LexiconSource.parse(
          String(decoding: bytes, as: UTF8.self), path: name)
        sources.append(source)
        faults += found
      } catch {
        throw SetupError(.unreadable, at: name, error.message, remedy: error.remedy)
      }
    }
    return (sources, faults)
  }
}
