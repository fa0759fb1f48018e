// The shortest way through the house: bytes of any format in, a report out.

public import StetFormats

extension Engine {
  /// Reads a story in the format and encoding that its content tells, and reviews it.
  ///
  /// - Parameters:
  ///   - bytes: the story as it came.
  ///   - name: the file's name, which tells the format where the content does not.
  ///   - reader: how to read it, where the caller knows more.
  /// - Throws: only what was asked of `reader` can fail; any text gives a report.
  public func review(
    _ bytes: [UInt8], name: String? = nil, reader: DocumentReader = DocumentReader()
  ) throws(ReadingError) -> Report {
    review(try reader.document(from: bytes, name: name))
  }
}
