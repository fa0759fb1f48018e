// What a comparison of two names says: how likely they are one, and why, part by part and letter by
// letter.

/// How likely two renderings are one name, and why.
public struct NameComparison: Sendable {
  /// One part of either name: paired with its counterpart, or alone. Every part of both names
  /// stands in exactly one.
  public struct Part: Sendable {
    public let a: String?
    public let b: String?
    /// `given`, `family`, `patronymic`, `kunya`, `nisba`, `dynasty`, `particle`, `title`, `suffix`,
    /// `initial`, `part`.
    public let kind: String
    /// Probability that the two are one part; 0.5 where it stands alone.
    public let probability: Double
    /// Whether the two stand in another order than the rest.
    public let isMoved: Bool
    /// What stands for what, in the order of the letters; empty where the part stands alone.
    public let letters: [Letter]

    public init(
      a: String?, b: String?, kind: String, probability: Double, isMoved: Bool = false,
      letters: [Letter] = []
    ) {
      self.a = a
      self.b = b
      self.kind = kind
      self.probability = probability
      self.isMoved = isMoved
      self.letters = letters
    }

    /// The likeliest source spelling that gives both, or nil where none is known.
    public var source: String? {
      let known = letters.compactMap(\.source)
      return known.isEmpty || known.count < letters.count ? nil : known.joined()
    }
  }

  /// Letters of either name that stand for the same letters of the source.
  public struct Letter: Sendable {
    public let a: String
    public let b: String
    /// The source letters that most likely gave both; empty where they are not written there, nil
    /// where no table tells.
    public let source: String?
    /// How many times likelier the two are in renderings of one source letter than of two.
    public let factor: Double

    public init(a: String, b: String, source: String?, factor: Double) {
      self.a = a
      self.b = b
      self.source = source
      self.factor = factor
    }
  }

  /// Something that speaks for one name or for two.
  public struct Reason: Sendable {
    public let speaksFor: Bool
    public let text: String
  }

  /// Calibrated probability that both are renderings of one source name.
  public let probability: Double
  public let parts: [Part]
  /// The source language whose letters the explanation shows: the one told, else the likeliest.
  public let sourceLanguage: String?
  /// Where the source form was given: what each of its letters stands for in either name.
  public let letters: [Letter]

  public init(
    probability: Double, parts: [Part], sourceLanguage: String? = nil, letters: [Letter] = []
  ) {
    self.probability = probability
    self.parts = parts
    self.sourceLanguage = sourceLanguage
    self.letters = letters
  }
}

extension NameComparison {
  /// Letters are reasons only where they differ and say something.
  private static let weighty = 2.0
  private static let most = 4

  /// What speaks for one name, then what speaks for two; the weightiest first.
  public var reasons: [Reason] { favourable + adverse }

  /// Letters that differ, where a table tells what they stand for.
  private var differing: [Letter] {
    let all = letters + parts.flatMap(\.letters)
    guard all.contains(where: { $0.source != nil }) else { return [] }
    return all.filter { $0.a.lowercased() != $0.b.lowercased() }
  }

  private var favourable: [Reason] {
    var reasons: [Reason] = []
    if probability >= 0.5, !letters.isEmpty {
      let form = letters.compactMap(\.source).joined()
      reasons.append(Reason(speaksFor: true, text: "both can be read off \(form)"))
    }
    for part in parts where part.probability >= 0.5 && part.a == part.b {
      reasons.append(Reason(speaksFor: true, text: "\(part.a ?? "") is written alike"))
    }
    let letters = differing.filter { $0.source != nil && $0.factor >= Self.weighty }.sorted {
      $0.factor > $1.factor
    }
    reasons += letters.prefix(Self.most).map { Reason(speaksFor: true, text: Self.say($0)) }
    return reasons
  }

  private var adverse: [Reason] {
    var reasons: [Reason] = []
    for part in parts {
      if let only = part.a ?? part.b, part.a == nil || part.b == nil {
        if part.kind == NamePartKind.title.rawValue { continue }
        reasons.append(Reason(speaksFor: false, text: "\(only) stands in one of the names only"))
      } else if part.isMoved {
        reasons.append(
          Reason(speaksFor: false, text: "\(part.a ?? "") stands in another place"))
      } else if part.probability < 0.5, parts.count > 1 {
        let both = "\(part.a ?? "") and \(part.b ?? "")"
        reasons.append(Reason(speaksFor: false, text: "\(both) are rather two names"))
      }
    }
    let letters = differing.filter { $0.factor <= 1 / Self.weighty }
      .sorted { $0.factor < $1.factor }
    reasons += letters.prefix(Self.most).map { Reason(speaksFor: false, text: Self.say($0)) }
    return reasons
  }

  private static func say(_ letter: Letter) -> String {
    let (a, b) = (letter.a, letter.b)
    if letter.factor < 1 {
      if a.isEmpty || b.isEmpty { return "nothing stands for \(a + b)" }
      return "\(a) and \(b) seldom write one letter"
    }
    let source = letter.source ?? ""
    if source.isEmpty {
      return "\(a.isEmpty || b.isEmpty ? a + b : "\(a) and \(b)") need not be written in the source"
    }
    if a.isEmpty || b.isEmpty { return "\(a + b) may be left out for \(source)" }
    return "\(a) and \(b) both write \(source)"
  }
}
