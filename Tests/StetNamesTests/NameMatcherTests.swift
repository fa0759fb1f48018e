// Pairs of names of our own that must fall on the right side.

import StetNames
import Testing

struct NameMatcherTests {
  let matcher = NameMatcher()

  @Test(arguments: [
    ("al-Masri", "El Masry", "ar"), ("Khalid", "Khaled", "ar"), ("Youssef", "Yusuf", "ar"),
    ("Qasim", "Kassem", "ar"), ("Wüst", "Wust", "ar"), ("Abdel Aziz", "Abdulaziz", "ar"),
    ("Lebedev", "Lebedew", "ru"), ("Tymoshenko", "Timoschenko", "uk"), ("Yitzhak", "Itzhak", "he"),
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
