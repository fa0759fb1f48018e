// Text with its markup set apart, as clients of LanguageTool send it: `{"annotation": […]}`.

internal import StetFormats
internal import StetText

/// Reads pieces of text and markup; offsets count in all of them together.
enum AnnotatedText {
  /// One piece: text, or markup with the text that stands for it.
  private struct Piece {
    var text: [UInt8]?
    var markup: [UInt8]?
    var standIn: [UInt8]?
  }

  static func document(_ data: [UInt8]) throws(Problem) -> Document {
    var whole: [UInt8] = []
    var builder = SourceMapBuilder()
    var all = SourceMapBuilder()
    for piece in try pieces(data) {
      let start = whole.count
      whole += piece.text ?? piece.markup ?? []
      if piece.text != nil {
        builder.verbatim(whole, start..<whole.count)
      } else {
        builder.gap(start..<whole.count, standIn: piece.standIn ?? [])
      }
    }
    all.verbatim(whole, 0..<whole.count)
    let (text, map) = builder.finish()
    let (decoded, identity) = all.finish()
    var document = Document(bytes: whole, prose: Prose(text, map: map))
    document.decoded = Prose(decoded, map: identity)
    return document
  }

  private static func pieces(_ data: [UInt8]) throws(Problem) -> [Piece] {
    var scanner = JSONScanner(data, 0..<data.count)
    var pieces: [Piece] = []
    var key = ""
    var depth = 0
    do throws(JSONFault) {
      while let next = try scanner.next() {
        switch next {
        case .open:
          depth += 1
          if depth == 3 { pieces.append(Piece()) }
        case .close: depth -= 1
        case .key(let range): key = String(decoding: data[range], as: UTF8.self)
        case .string(let range) where depth == 3:
          let text = JSONText.decoded(data, range)
          switch key {
          case "text": pieces[pieces.count - 1].text = text
          case "markup": pieces[pieces.count - 1].markup = text
          case "interpretAs": pieces[pieces.count - 1].standIn = text
          default: break
          }
        case .string, .other: break
        }
      }
    } catch {
      throw Problem(
        .badRequest, "“data”: \(error.problem) at byte \(error.offset + 1)",
        remedy: "send {\"annotation\": [{\"text\": …}, {\"markup\": …}]}")
    }
    return pieces
  }
}
