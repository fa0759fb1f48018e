// The index finds a name among many, however either is spelled.

import StetNames
import Testing

struct NameIndexTests {
  /// A few thousand names put together of syllables, so that skeletons are crowded.
  private static let crowd: [String] = {
    let onsets = ["B", "D", "F", "G", "H", "K", "L", "M", "N", "R", "S", "Sh", "T", "V", "Z"]
    let rests = ["ari", "amel", "oran", "usin", "elov", "irat", "adam", "omez"]
    return onsets.flatMap { one in
      rests.flatMap { two in onsets.map { one + two + " " + $0 + "alim" } }
    }
  }()

  private let workspace = NameMatcher.Workspace()

  private func place(_ wanted: String, for name: String) -> Int? {
    let index = NameIndex(Self.crowd + [wanted])
    return index.candidates(for: name, in: workspace).firstIndex(of: Self.crowd.count)
  }

  @Test(arguments: [
    ("Khrushchev", "Chruschtschow"), ("Tzipi", "Zipi"), ("Djamal", "Jamal"), ("Dzhokhar", "Djohar"),
    ("Zuckerman", "Tsukerman"), ("Xenophon", "Ksenofon"), ("Kovács", "Kovach"),
    ("Warszawski", "Varshavsky"), ("Alhayek", "al-Hayek"), ("Abdulaziz", "Abd al-Aziz"),
    ("Nur al-Din", "Noureddine"), ("Tukioka", "Tsukioka"), ("Kariakin", "Karyakin"),
  ])
  func spellingsOfOneSkeleton(_ names: (String, String)) {
    #expect(place(names.0, for: names.1) != nil)
    #expect(place(names.1, for: names.0) != nil)
  }

  @Test(arguments: [
    ("Wadih Karam Hourani", "Wadih Hourani"), ("Hourani", "Wadih Karam Hourani"),
    ("Hourani Wadih", "Wadih Hourani"), ("Sheikh Wadih al-Hourani", "Wadeeh Hurani"),
  ])
  func partsMayLackOrMove(_ names: (String, String)) {
    #expect(place(names.0, for: names.1) != nil)
    #expect(place(names.1, for: names.0) != nil)
  }

  @Test func likestComesFirst() {
    let index = NameIndex(["Salah", "Sileh", "Saleh", "Seoul", "Sala"])
    #expect(index.candidates(for: "Saleh", in: workspace).first == 2)
  }

  @Test func oneWorkspaceServesIndexesOfAnySize() {
    let small = NameIndex(["Kassem"])
    let large = NameIndex(Self.crowd + ["Qasim"])
    for _ in 1...3 {
      #expect(small.candidates(for: "Qassim", in: workspace) == [0])
      #expect(large.candidates(for: "Qassim", in: workspace).contains(Self.crowd.count))
    }
  }

  @Test func unreadableNamesFindNothingAndBreakNothing() {
    let index = NameIndex(["", " ", "محمد", "Ali", "Eau", "-"])
    for odd in ["", "'", "محمد", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Jgzxcgjvwh Hjgcx"] {
      #expect(index.candidates(for: odd, in: workspace).count <= 6)
    }
    #expect(index.matches(for: "Aly", sourceLanguage: "ar", in: workspace).map(\.index) == [3])
  }
}
