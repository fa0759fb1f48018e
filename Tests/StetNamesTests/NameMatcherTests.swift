// Pairs of names of our own that must fall on the right side.

import StetNames
import Testing

struct NameMatcherTests {
  let matcher = NameMatcher()

  @Test(arguments: [
    ("al-Masri", "El Masry", "ar"), ("Khalid", "Khaled", "ar"), ("Youssef", "Yusuf", "ar"),
    ("Qasim", "Kassem", "ar"), ("Wüst", "Wust", "ar"), ("Abdel Aziz", "Abdulaziz", "ar"),
    ("Lebedev", "Lebedew", "ru"), ("Tymoshenko", "Timoschenko", "uk"), ("Yitzhak", "Itzchak", "he"),
    ("Ghorbani", "Qorbani", "fa"),
  ])
  func oneName(_ pair: (String, String, String)) {
    #expect(matcher.compare(pair.0, pair.1, sourceLanguage: pair.2).probability > 0.5)
    #expect(matcher.compare(pair.0, pair.1).probability > 0.5)
  }

  @Test(arguments: [
    ("Salim", "Sami", "ar"), ("Hassan", "Hussein", "ar"), ("Rahim", "Rahman", "ar"),
    ("Lebedev", "Lebedenko", "ru"), ("Sharon", "Sarah", "he"), ("Shevchenko", "Shevchuk", "uk"),
    ("Omar Haddad", "Omar Hamdan", "ar"),
  ])
  func twoNames(_ pair: (String, String, String)) {
    #expect(matcher.compare(pair.0, pair.1, sourceLanguage: pair.2).probability < 0.5)
    #expect(matcher.compare(pair.0, pair.1).probability < 0.5)
  }

  @Test func orderOfTheTwoDoesNotMatter() {
    let workspace = NameMatcher.Workspace()
    for (a, b) in [("Haniyeh", "Haniya"), ("Kuznetsov", "Kusnezow"), ("Ali", "Wali")] {
      #expect(
        matcher.probability(a, b, in: workspace) == matcher.probability(b, a, in: workspace))
    }
  }

  @Test func partsStandOnceEach() {
    let result = matcher.compare(
      "Dr. Salah ad-Din bin Yusuf al-Masri", "Salahuddin bin Youssef El Masry",
      sourceLanguage: "ar")
    #expect(result.parts.compactMap(\.a) == ["Dr", "Salah ad-Din", "bin", "Yusuf", "al-Masri"])
    #expect(result.parts.compactMap(\.b) == ["Salahuddin", "bin", "Youssef", "El Masry"])
    #expect(result.parts.map(\.kind).first == "title")
    #expect(result.parts[2].kind == "particle")
    #expect(result.parts[3].kind == "patronymic")
    #expect(result.probability > 0.5)
  }

  @Test func orderIsIdentity() {
    #expect(
      matcher.compare("Yusuf bin Omar", "Omar bin Yusuf", sourceLanguage: "ar").probability < 0.2)
    #expect(matcher.compare("Li Na", "Na Li", sourceLanguage: "zh").probability > 0.5)
  }

  @Test func oneOtherPartMakesAnotherName() {
    for (a, b) in [
      ("Omar Haddad", "Omar Hamdan"), ("Ben-Ari", "Ben-Ami"), ("Abu Salim", "Abu Samir"),
    ] {
      #expect(matcher.compare(a, b, sourceLanguage: "ar").probability < 0.5)
    }
  }

  @Test func missingPartsCostLittle() {
    let full = "Karim Abdel Aziz al-Masri"
    #expect(matcher.compare(full, "al-Masri", sourceLanguage: "ar").probability > 0.2)
    #expect(matcher.compare(full, "Karim al-Masri", sourceLanguage: "ar").probability > 0.35)
    #expect(matcher.compare(full, "Karim Haddad", sourceLanguage: "ar").probability < 0.2)
    #expect(
      matcher.compare("K. al-Masri", "Karim El Masry", sourceLanguage: "ar").probability > 0.5)
  }

  @Test func screeningFindsWhatComparingJoins() {
    let index = NameIndex(["Omar Haddad", "Kassem", "Boris Tschernow", "Djamila", "Qassim"])
    let workspace = NameMatcher.Workspace()
    #expect(
      index.matches(for: "Qasim", sourceLanguage: "ar", in: workspace).map(\.index).sorted()
        == [1, 4])
    #expect(index.matches(for: "Jamila", sourceLanguage: "ar", in: workspace).first?.index == 3)
    #expect(index.candidates(for: "Boris Chernov", in: workspace).first == 2)
    #expect(NameIndex([]).candidates(for: "Omar", in: workspace).isEmpty)
  }

  @Test func sourceFormDecides() {
    func chance(_ a: String, _ b: String, _ form: String, _ language: String) -> Double {
      matcher.compare(a, b, sourceLanguage: language, sourceForm: form).probability
    }
    #expect(chance("Schultz", "Shults", "شولتس", "ar") > 0.5)
    #expect(chance("Schultz", "Shults", "كريم", "ar") < 0.1)
    #expect(chance("Rubin", "Reuvin", "רובין", "he") > chance("Rubin", "Reuvin", "רבין", "he"))
    #expect(chance("Sokolov", "Sokolow", "Соколов", "ru") > 0.9)
    #expect(chance("Chou", "Zhou", "周", "zh") > 0.5)
  }

  @Test func anyStringIsRead() {
    let long = String(repeating: "Abdullah ", count: 40)
    for odd in ["", " ", "-", "'", "محمد", "習近平", "\u{301}", "Al", "al-", "a b c", long] {
      for other in ["", "Ali", odd, long] {
        let probability = matcher.compare(odd, other).probability
        #expect(probability >= 0 && probability <= 1)
      }
    }
  }
}
