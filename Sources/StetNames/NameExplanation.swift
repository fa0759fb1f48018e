// Compares two names with reasons: what every letter of either stands for.

extension NameMatcher {
  /// Compares two names and says which of their letters stand for each other, and for what in the
  /// source. Slower than `compare`: it is for a person to read.
  ///
  /// - Parameters:
  ///   - sourceLanguage: two-letter code of the language both were rendered from, or nil.
  ///   - sourceForm: the name in the letters of that language, where it is known.
  public func explain(
    _ a: String, _ b: String, sourceLanguage: String? = nil, sourceForm: String? = nil,
    in workspace: Workspace = Workspace()
  ) -> NameComparison {
    let compared =
      if let sourceForm, let sourceLanguage {
        compare(a, b, sourceLanguage: sourceLanguage, sourceForm: sourceForm, in: workspace)
      } else {
        compare(a, b, sourceLanguage: sourceLanguage, in: workspace)
      }
    let model = NameModel.builtIn
    workspace.first.read(a, model.letters)
    workspace.second.read(b, model.letters)
    let language =
      sourceLanguage ?? model.likeliestLanguage(workspace.first, workspace.second, workspace)
    if let sourceForm, let language,
      let letters = model.letters(a, b, sourceForm, language, workspace)
    {
      return NameComparison(
        probability: compared.probability, parts: compared.parts, sourceLanguage: language,
        letters: letters)
    }
    let parts = compared.parts.map { part in
      guard let one = part.a, let other = part.b else { return part }
      workspace.first.read(one, model.letters)
      workspace.second.read(other, model.letters)
      return NameComparison.Part(
        a: one, b: other, kind: part.kind, probability: part.probability, isMoved: part.isMoved,
        letters: model.letters(
          workspace.first, workspace.second, of: one, other, workspace, language: language))
    }
    return NameComparison(
      probability: compared.probability, parts: parts, sourceLanguage: language)
  }
}
