// Everything one run works with: the engine that was asked for, and how inputs are read.

package import Stet
package import StetFormats
package import StetLexicons
package import StetReports
package import StetText

/// The engine and the reader of one run.
package struct Desk: Sendable {
  package let engine: Engine
  package let sourceLanguage: String?
  private let reader: DocumentReader
  private let original: Original?
  private let baseline: Baseline

  /// - Parameter lexicon: what the choices' own lexicons are laid over.
  package init(_ choices: Choices, over lexicon: Lexicon = .builtIn) throws(Trouble) {
    reader = try Self.reader(choices)
    sourceLanguage = choices.sourceLanguage.flatMap { $0 == "auto" ? nil : $0 }
    do throws(SetupError) {
      var options = try Self.engineOptions(choices, sourceLanguage)
      options.lexicon = lexicon
      engine = try Engine(options)
    } catch {
      throw Trouble(error)
    }
    original = try Self.original(choices.source, reader)
    baseline = try Self.baseline(choices.baseline)
  }

  private static func original(
    _ path: String?, _ reader: DocumentReader
  ) throws(Trouble) -> Original? {
    guard let path else { return nil }
    let bytes = try bytes(of: path)
    do throws(ReadingError) {
      return try Original(bytes, of: reader)
    } catch {
      throw Trouble(path, error)
    }
  }

  /// - Parameter path: nil or empty where nothing is known.
  private static func baseline(_ path: String?) throws(Trouble) -> Baseline {
    guard let path, !path.isEmpty else { return Baseline() }
    return try Baseline(ofFile: path)
  }

  /// The document of an input's bytes.
  ///
  /// - Parameter source: the original this story was translated from, where it came along.
  package func document(
    _ bytes: [UInt8], path: String, source: [UInt8]? = nil
  ) throws(Trouble) -> Document {
    do throws(ReadingError) {
      let document = try reader.document(from: bytes, name: path, source: source)
      return source == nil ? withCompanion(document) : document
    } catch {
      throw Trouble(path, error)
    }
  }

  /// The format that was asked for.
  package var format: Format { reader.format }

  /// The document with the original beside it, if there is one.
  package func withCompanion(_ document: Document) -> Document {
    guard let original else { return document }
    var document = document
    document.companion = original.prose(beside: document)
    document.sourceLanguage = document.sourceLanguage ?? original.language
    return document
  }

  /// Reads and reviews one input.
  package func review(_ input: Input) -> Result<Reviewed, Trouble> {
    do throws(Trouble) {
      let document = try document(try input.bytes(), path: input.name)
      return .success(
        Reviewed(
          path: input.name, report: engine.review(document, known: baseline.known(of: input.name)),
          sourceLanguage: sourceLanguage ?? document.sourceLanguage))
    } catch {
      return .failure(error)
    }
  }

  /// Reviews a document that is at hand.
  ///
  /// - Parameters:
  ///   - path: the story's name in the baseline.
  ///   - pause: is called before each rule; what it throws ends the review.
  package func review<Stop: Error>(
    _ document: Document, path: String, betweenRules pause: () throws(Stop) -> Void
  ) throws(Stop) -> Report {
    try engine.review(document, known: baseline.known(of: path), betweenRules: pause)
  }

  /// Reads a story for the names it holds.
  package func names(in bytes: [UInt8], path: String) throws(Trouble) -> NamedStory {
    names(in: try document(bytes, path: path), path: path)
  }

  /// Reads one record of JSON Lines; the texts in it are one story.
  package func names(inRecord line: [UInt8], path: String) throws(Trouble) -> NamedStory {
    var reader = reader
    reader.format = .json
    do throws(ReadingError) {
      return names(in: try reader.document(from: line), path: path)
    } catch {
      throw Trouble(path, error)
    }
  }

  /// Whether an input holds one story a line.
  package func isLines(_ input: Input) -> Bool {
    format == .jsonl || format == .auto && Format.byName(input.name) == .jsonl
  }

  package func names(in document: Document, path: String) -> NamedStory {
    names(in: document, path: path, betweenStages: {})
  }

  /// - Parameter pause: is called before each long stage; what it throws ends the reading.
  package func names<Stop: Error>(
    in document: Document, path: String, betweenStages pause: () throws(Stop) -> Void
  ) throws(Stop) -> NamedStory {
    NamedStory(
      path: path, document: document,
      analysis: try engine.analyse(document, depth: .all, betweenStages: pause),
      sourceLanguage: sourceLanguage ?? document.sourceLanguage)
  }

  package static func bytes(of path: String) throws(Trouble) -> [UInt8] {
    do throws(SystemError) {
      return try RawIO.read(path: path)
    } catch {
      throw Trouble(path, error)
    }
  }

  private static func engineOptions(
    _ choices: Choices, _ sourceLanguage: String?
  ) throws(SetupError) -> Options {
    var options = Options(
      settings: Settings(
        language: choices.language ?? "en-US", sourceLanguage: sourceLanguage,
        quotes: choices.quotes ?? .keep),
      style: choices.style ?? "keep", only: choices.only ?? [], skip: choices.skip ?? [],
      threshold: choices.suggested == true ? .suggested : .safe,
      minConfidence: choices.minConfidence ?? 0)
    options.overlays = try Overlay.sources(of: choices.lexicons)
    if StyleFile.isPath(options.style) {
      let style = try StyleFile.read(options.style)
      options.overlays.append(style.source)
      options.style = style.name
    }
    return options
  }

  /// What can't be honoured is said, never passed over.
  private static func reader(_ choices: Choices) throws(Trouble) -> DocumentReader {
    let name = choices.inputFormat ?? "auto"
    guard let format = Format(rawValue: name) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Trouble(
        "--input-format \(name)", "this format can't be read", remedy: "use one of \(known)")
    }
    let reader = DocumentReader(
      format: format, encoding: choices.encoding, textFields: choices.textFields ?? [])
    do throws(ReadingError) {
      if choices.encoding != nil { _ = try reader.document(from: []) }
    } catch {
      throw Trouble("--encoding \(choices.encoding ?? "")", error)
    }
    return reader
  }
}
