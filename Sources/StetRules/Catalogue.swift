// All rules, and the choosing of some of them.

/// Every rule there is, by id. The list itself is written by `Scripts/catalogue.sh` from the
/// files of this folder; a test fails when it is stale.
public enum Catalogue {
  public static let rules: [Rule] = generated.sorted { $0.id < $1.id }

  /// The rule of that id.
  public static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  /// Rules that `names` chooses: ids (`names/article`) or families (`quotes`).
  ///
  /// - Returns: the rules, and the names that match none.
  public static func select(_ names: [String]) -> (rules: [Rule], unknown: [String]) {
    let unknown = names.filter { name in
      !rules.contains { $0.id == name || $0.family == name }
    }
    let chosen = rules.filter { rule in
      names.contains { rule.id == $0 || rule.family == $0 && !rule.isOnRequest }
    }
    return (chosen, unknown)
  }
}
