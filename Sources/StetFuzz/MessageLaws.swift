// Any bytes as what an editor sends.

internal import StetDesk
internal import StetLSP

/// Gives the bytes to a language server, as they are and each line as a message; reads frames
/// wherever they are cut; and finds every place of a text again.
func checkMessages(_ bytes: [UInt8]) {
  checkFrames(bytes)
  checkPlaces(bytes)
  let server = LanguageServer(
    Session(options: Choices(), settingsFile: nil), send: { _ in }, inBackground: { $0() })
  for line in bytes.split(separator: 0x0A) where server.take(FrameWriter.frame(Array(line))) != nil
  {
    return
  }
  if server.take(bytes) == nil { _ = server.end() }
}

/// The same frames come, however the bytes are cut.
private func checkFrames(_ bytes: [UInt8]) {
  let whole = frames([bytes[...]])
  let middle = bytes.count / 2
  let cut = [bytes[..<middle], bytes[middle...]]
  precondition(frames(cut) == whole, "frames do not depend on where the bytes are cut")
  let single = bytes.indices.map { bytes[$0...$0] }
  precondition(bytes.count > 400 || frames(single) == whole, "not even one byte at a time")
  precondition(frames([FrameWriter.frame(bytes)[...]]) == [.message(bytes)], "a frame is read back")
}

private func frames(_ pieces: [ArraySlice<UInt8>]) -> [FrameReader.Frame] {
  var reader = FrameReader()
  var frames: [FrameReader.Frame] = []
  for piece in pieces {
    reader.add(piece)
    while let frame = reader.next() { frames.append(frame) }
  }
  return frames
}

/// Every start of a character has a place, and the place leads back to it.
private func checkPlaces(_ bytes: [UInt8]) {
  let text = Array(String(decoding: bytes.prefix(300), as: UTF8.self).utf8)
  for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
    let lines = TextLines(text, encoding)
    for offset in text.indices where text[offset] & 0xC0 != 0x80 && !isLineEnd(offset, text) {
      let found = lines.offset(of: lines.position(of: offset))
      precondition(found == offset, "a place leads back to its byte")
    }
  }
}

private func isLineEnd(_ offset: Int, _ text: [UInt8]) -> Bool {
  text[offset] == 0x0A && offset > 0 && text[offset - 1] == 0x0D
}
