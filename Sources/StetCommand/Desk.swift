// Everything one run works with: the engine that was asked for, and how inputs are read.

internal import Stet
internal import StetFormats
internal import StetLexicons
internal import StetReports
internal import StetText

/// A reason why an input or option can't be used, for the person who gave it.
struct Trouble: Error {
  let place: String
  let message: String
  let remedy: String

  init(_ place: String, _ message: String, remedy: String) {
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  init(_ path: String, _ error: SystemError) {
    self.init(path, error.message, remedy: error.remedy)
  }

  init(_ error: SetupError) {
    self.init(error.place, error.problem, remedy: error.remedy)
  }

  var line: String { "\(place): \(message); \(remedy)" }
  var failure: Failure { Failure(path: place, message: message, remedy: remedy) }
}

/// The engine and the reader of one run.
struct Desk: Sendable {
  let engine: Engine
  let sourceLanguage: String?
  private let companion: Prose?

  init(_ options: ReviewOptions) throws(Trouble) {
    try Self.refuseUnknown(options)
    sourceLanguage = options.sourceLanguage.flatMap { $0 == "auto" ? nil : $0 }
    do throws(SetupError) {
      engine = try Engine(try Self.engineOptions(options, sourceLanguage))
    } catch {
      throw Trouble(error)
    }
    companion = try options.source.map { path throws(Trouble) in
      PlainText.document(utf8: try Self.bytes(of: path)).prose
    }
  }

  /// The document of an input's bytes.
  func document(_ bytes: [UInt8], path: String) throws(Trouble) -> Document {
    guard bytes.count < Int(UInt32.max) else {
      throw Trouble(path, "is larger than 4 GiB", remedy: "split it")
    }
    return withCompanion(PlainText.document(utf8: bytes))
  }

  /// The document with the original beside it, if there is one.
  func withCompanion(_ document: Document) -> Document {
    guard let companion else { return document }
    var document = document
    document.companion = companion
    return document
  }

  /// Reads and reviews one input.
  func review(_ input: Input) -> Result<Reviewed, Trouble> {
    do throws(Trouble) {
      let document = try document(try input.bytes(), path: input.name)
      return .success(
        Reviewed(
          path: input.name, report: engine.review(document), sourceLanguage: sourceLanguage))
    } catch {
      return .failure(error)
    }
  }

  static func bytes(of path: String) throws(Trouble) -> [UInt8] {
    do throws(SystemError) {
      return try RawIO.read(path: path)
    } catch {
      throw Trouble(path, error)
    }
  }

  private static func engineOptions(
    _ options: ReviewOptions, _ sourceLanguage: String?
  ) throws(SetupError) -> Options {
    var made = Options(
      settings: Settings(
        language: options.language ?? "en-US", sourceLanguage: sourceLanguage,
        quotes: options.quotes ?? .keep),
      style: options.style ?? "keep", only: list(options.only), skip: list(options.skip),
      threshold: options.suggested ? .suggested : .safe,
      minConfidence: options.minConfidence ?? 0)
    made.overlays = try Overlay.sources(of: options.lexicons)
    return made
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// What can't be honoured is said, never passed over.
  private static func refuseUnknown(_ options: ReviewOptions) throws(Trouble) {
    let format = options.inputFormat ?? "auto"
    guard format == "auto" || format == "text" else {
      throw Trouble(
        "--input-format \(format)", "this format can't be read yet",
        remedy: "use text, or take the text out of it first")
    }
    let encoding = (options.encoding ?? "auto").uppercased()
    guard ["AUTO", "UTF-8", "UTF8"].contains(encoding) else {
      throw Trouble(
        "--encoding \(encoding)", "this encoding can't be read yet", remedy: "convert it to UTF-8")
    }
  }
}
