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

  init(_ path: String, _ error: ReadingError) {
    self.init(path, error.problem, remedy: error.remedy)
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
  private let reader: DocumentReader
  private let companion: Prose?

  init(_ options: ReviewOptions) throws(Trouble) {
    reader = try Self.reader(options)
    sourceLanguage = options.sourceLanguage.flatMap { $0 == "auto" ? nil : $0 }
    do throws(SetupError) {
      engine = try Engine(try Self.engineOptions(options, sourceLanguage))
    } catch {
      throw Trouble(error)
    }
    companion = try Self.companion(options.source, reader)
  }

  private static func companion(
    _ path: String?, _ reader: DocumentReader
  ) throws(Trouble) -> Prose? {
    guard let path else { return nil }
    let bytes = try bytes(of: path)
    do throws(ReadingError) {
      return try reader.companion(from: bytes)
    } catch {
      throw Trouble(path, error)
    }
  }

  /// The document of an input's bytes.
  func document(_ bytes: [UInt8], path: String) throws(Trouble) -> Document {
    do throws(ReadingError) {
      return withCompanion(try reader.document(from: bytes, name: path))
    } catch {
      throw Trouble(path, error)
    }
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
  private static func reader(_ options: ReviewOptions) throws(Trouble) -> DocumentReader {
    let name = options.inputFormat ?? "auto"
    guard let format = Format(rawValue: name) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Trouble(
        "--input-format \(name)", "this format can't be read", remedy: "use one of \(known)")
    }
    let reader = DocumentReader(format: format, encoding: options.encoding)
    do throws(ReadingError) {
      if options.encoding != nil { _ = try reader.document(from: []) }
    } catch {
      throw Trouble("--encoding \(options.encoding ?? "")", error)
    }
    return reader
  }
}
