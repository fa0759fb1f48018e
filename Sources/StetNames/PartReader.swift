// Reads a folded name as parts that belong together: Abd al-Rahman is one, bin Salman two.

/// A part of a name: one or several of its words.
struct NamePart {
  /// Words of the folded name.
  var words: Range<Int>
  var kind: NamePartKind
}

/// Groups the words of a name.
struct PartReader {
  let roles: PartWords
  /// Languages that put the family name first.
  let familyFirst: Bool

  /// Reads `name` into `parts`, which keeps its room.
  func read(_ name: FoldedName, into parts: inout [NamePart]) {
    parts.removeAll(keepingCapacity: true)
    var word = 0
    while word < name.partCount {
      let part = next(name, from: word, parts.last)
      parts.append(part)
      word = part.words.upperBound
    }
    nameKinds(&parts)
  }

  private func next(_ name: FoldedName, from word: Int, _ before: NamePart?) -> NamePart {
    let hasNext = word + 1 < name.partCount
    let isFirst = before == nil || before?.kind == .title
    switch role(name, word) {
    case .title where isFirst && hasNext: return NamePart(words: word..<(word + 1), kind: .title)
    case .suffix where !isFirst: return NamePart(words: word..<(word + 1), kind: .suffix)
    case .child where hasNext: return NamePart(words: word..<(word + 1), kind: .particle)
    case .servant where hasNext: return joined(name, word, word + 2, .part)
    case .parent where hasNext:
      let isServant = role(name, word + 1) == .servant && word + 2 < name.partCount
      return joined(name, word, word + (isServant ? 3 : 2), .kunya)
    case .tribe where hasNext && (!isFirst || name.parts[word + 1].isHyphened):
      return joined(name, word, word + 2, .family)
    case .particle where hasNext && !isFirst:
      var end = word + 1
      while end + 1 < name.partCount, role(name, end) == .particle { end += 1 }
      return joined(name, word, end + 1, .family)
    default:
      if name.parts[word].letters.count == 1, !name.parts[word].isHyphened,
        !hasNext || !name.parts[word + 1].isHyphened
      {
        return NamePart(words: word..<(word + 1), kind: .initial)
      }
      return joined(name, word, word + 1, kind(of: name, word, isFirst: isFirst, before))
    }
  }

  /// What a word is by itself and by what stands before it.
  private func kind(
    of name: FoldedName, _ word: Int, isFirst: Bool, _ before: NamePart?
  ) -> NamePartKind {
    if before?.kind == .particle { return .patronymic }
    let part = name.parts[word]
    guard part.hasArticle else { return .part }
    if role(name, word) == .dynasty { return .dynasty }
    let last = name.symbols[part.upper - 1]
    return !isFirst && (last == Symbol.i || last == Symbol.y) ? .nisba : .part
  }

  /// The words, and those after them that only go with what stands before: those a hyphen joins,
  /// Allah, al-Din.
  private func joined(_ name: FoldedName, _ word: Int, _ end: Int, _ kind: NamePartKind)
    -> NamePart
  {
    var end = end
    while end < name.partCount {
      let role = role(name, end)
      let isFaith = role == .faith && name.parts[end].hasArticle
      guard role == .divine || isFaith || name.parts[end].isHyphened else { break }
      end += 1
    }
    return NamePart(words: word..<end, kind: kind)
  }

  private func role(_ name: FoldedName, _ word: Int) -> PartWords.Role? {
    roles.role(name, name.parts[word].letters)
  }

  /// Given and family names by their place.
  private func nameKinds(_ parts: inout [NamePart]) {
    var named = 0
    var place = 0
    var initials = 0
    for index in parts.indices {
      if parts[index].kind == .initial { initials += 1 }
      guard parts[index].kind.isNaming else { continue }
      named += 1
      if named == 1 || !familyFirst { place = index }
    }
    guard named + initials > 1 else { return }
    for index in parts.indices where parts[index].kind == .part {
      parts[index].kind = index == place ? .family : .given
    }
  }
}

extension NamePartKind {
  /// Whether the part is a name, not something said beside one.
  var isNaming: Bool {
    switch self {
    case .title, .suffix, .initial, .particle: false
    default: true
    }
  }

  /// How likely two names are still one when only one of them has such a part.
  var mayLack: Float {
    switch self {
    case .title: 1
    case .initial, .suffix, .particle: 0.9
    case .dynasty: 0.8
    case .kunya, .nisba: 0.6
    case .patronymic, .given: 0.48
    case .family, .part: 0.45
    }
  }
}
