// Every language that the matcher is told of: systems of romanisation, and European names that came
// through Arabic and Hebrew script.

import StetNames
import Testing

struct LanguageTests {
  private let matcher = NameMatcher()

  private func chance(_ a: String, _ b: String, _ language: String) -> Double {
    matcher.probability(a, b, sourceLanguage: language)
  }

  @Test(arguments: [
    ("ar", "Thabet", "Sabit"), ("ar", "Jumblatt", "Joumblat"), ("ar", "Zidan", "Zaydan"),
    ("he", "Yehoshua", "Jehoschua"), ("he", "Chaim", "Haim"), ("he", "Weizmann", "Vaitsman"),
    ("fa", "Qomi", "Ghomi"), ("fa", "Javad", "Djavad"), ("fa", "Vahidi", "Wahidi"),
    ("ru", "Yevgeny", "Jewgeni"), ("ru", "Solzhenitsyn", "Soljenitsyne"),
    ("uk", "Hryhoriy", "Grigorij"), ("uk", "Zaporizhzhia", "Saporischschja"),
    ("ko", "Kim Dae-jung", "Gim Daejung"),
  ])
  func romanisationsOfOneName(_ pair: (String, String, String)) {
    #expect(chance(pair.1, pair.2, pair.0) > 0.5)
  }

  @Test(arguments: [
    ("Zhou Enlai", "Chou En-lai"), ("Deng Xiaoping", "Teng Hsiao-p'ing"), ("Qian", "Ch'ien"),
    ("Zhang", "Chang"), ("Xu Jie", "Hsu Chieh"), ("Tsai Ming", "Ming Tsai"),
  ])
  func pinyinAndWadeGiles(_ pair: (String, String)) {
    #expect(chance(pair.0, pair.1, "zh") > 0.5)
  }

  @Test(arguments: [
    ("ar", "Boehler", "Puller"), ("ar", "Schroeder", "Shroder"), ("ar", "Müller", "Mueller"),
    ("ar", "Pütz", "Butz"), ("ar", "Blücher", "Bloucher"), ("he", "Goethe", "Gete"),
    ("he", "Vogel", "Fogel"),
  ])
  func europeanNamesThroughAnAbjad(_ pair: (String, String, String)) {
    #expect(chance(pair.1, pair.2, pair.0) > 0.5)
  }

  @Test(arguments: [
    ("ar", "Khalil", "Khaled"), ("ar", "Nabil", "Nibal"), ("he", "Peretz", "Paritsky"),
    ("ru", "Ivanov", "Ivanenko"), ("uk", "Kovalenko", "Kovalchuk"), ("ko", "Jeong", "Jang"),
    ("ko", "Kim Min-su", "Kim Min-ho"), ("fa", "Rouhani", "Rahimi"), ("zh", "Li Na", "Lin Tao"),
  ])
  func nearNamesAreTwo(_ pair: (String, String, String)) {
    #expect(chance(pair.1, pair.2, pair.0) < 0.5)
  }

  @Test func sourceFormSettlesIt() {
    let written = matcher.compare("Boehler", "Puller", sourceLanguage: "ar", sourceForm: "بولر")
    #expect(written.probability > 0.9)
    for (a, b) in [("Khalil", "Puller"), ("Boehler", "Khaled")] {
      let other = matcher.compare(a, b, sourceLanguage: "ar", sourceForm: "خليل")
      #expect(other.probability < 0.1)
    }
  }
}
