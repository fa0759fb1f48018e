// A story as it was given: its bytes, what they are, and its prose.

/// One input and everything needed to write it back.
public struct Document: Sendable {
  /// The line end most lines have.
  public enum LineEnding: String, Sendable {
    case lf = "LF"
    case crlf = "CRLF"
    case cr = "CR"
    case none
  }

  /// Something wrong with the bytes themselves. Reported; never mended without being asked.
  public struct Damage: Sendable {
    public enum Kind: String, Sendable { case malformed, nul }
    public let kind: Kind
    public let range: SourceRange
    package let text: TextRange

    package init(_ kind: Kind, source: SourceRange, text: TextRange) {
      self.kind = kind
      self.range = source
      self.text = text
    }
  }

  /// How the encoding became known.
  public enum EncodingOrigin: Sendable, Equatable {
    /// A byte order mark says so.
    case mark
    /// The caller said so.
    case given
    /// The document declares it.
    case declared
    /// The bytes are well-formed UTF-8, which other encodings are not by chance.
    case wellFormed
    /// A guess, as sure as its confidence from 0 to 1.
    case detected(confidence: Double)
  }

  /// What a file holds that is itself packed: changes are made to parts of it, and may go over
  /// markup that no text stands for.
  package struct Package: Sendable {
    /// The file as it came.
    package let received: [UInt8]
    /// The file with changes made to the parts.
    package let pack: @Sendable (Patch) -> [UInt8]

    package init(received: [UInt8], pack: @escaping @Sendable (Patch) -> [UInt8]) {
      self.received = received
      self.pack = pack
    }
  }

  /// The input, byte for byte; of a packed file, the parts that hold the story, one after another.
  public let bytes: [UInt8]
  /// The name of the format, as `--input-format` takes it.
  public let format: String
  /// The IANA name of the encoding.
  public let encoding: String
  public let encodingOrigin: EncodingOrigin
  public let hasByteOrderMark: Bool
  public let lineEnding: LineEnding
  public let endsWithNewline: Bool
  public let damage: [Damage]
  package let prose: Prose
  /// The original the story was translated from, where it is at hand.
  package var companion: Prose?
  /// The language of the original, where the document itself tells.
  package var sourceLanguage: String?
  /// All of the input as text, where the prose is not all of it. Lines and columns are counted
  /// there.
  package var decoded: Prose?
  package var package: Package?
  /// Turns UTF-8 text into the encoding and the escapes that stand around a place of the source;
  /// nil where that can't be done.
  package typealias Encode = @Sendable (_ text: [UInt8], _ place: SourceRange) -> [UInt8]?
  package let encode: Encode

  package init(
    bytes: [UInt8], prose: Prose, format: String = "text", encoding: String = "UTF-8",
    encodingOrigin: EncodingOrigin = .wellFormed, hasByteOrderMark: Bool = false,
    damage: [Damage] = [], companion: Prose? = nil,
    encode: @escaping Encode = { text, _ in text }
  ) {
    self.bytes = bytes
    self.prose = prose
    self.format = format
    self.encoding = encoding
    self.encodingOrigin = encodingOrigin
    self.hasByteOrderMark = hasByteOrderMark
    self.damage = damage
    self.companion = companion
    self.encode = encode
    self.lineEnding = Self.lineEnding(of: prose.utf8)
    self.endsWithNewline = prose.utf8.last == 0x0A || prose.utf8.last == 0x0D
  }

  /// How sure the encoding is, from 0 to 1, where it had to be guessed.
  public var encodingConfidence: Double? {
    if case .detected(let confidence) = encodingOrigin { confidence } else { nil }
  }

  /// The file as it came.
  package var received: [UInt8] { package?.received ?? bytes }

  /// The file with a patch applied.
  package func applying(_ patch: Patch) -> [UInt8] {
    guard let package else { return patch.apply(to: bytes) }
    return patch.edits.isEmpty ? package.received : package.pack(patch)
  }

  private static func lineEnding(of text: [UInt8]) -> LineEnding {
    guard let first = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return .none }
    if text[first] == 0x0A { return .lf }
    return first + 1 < text.count && text[first + 1] == 0x0A ? .crlf : .cr
  }
}
