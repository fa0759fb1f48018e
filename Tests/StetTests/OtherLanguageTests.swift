// A text of a language nobody named stands: what is right in it is not known.

import StetAnalysis
import Testing

@testable import Stet

@Suite struct OtherLanguageTests {
  private static let texts = [
    "fr-FR":
      "« Je ne sais pas », a dit la ministre. « Il faut attendre : personne ne sait encore ! » Les "
      + "prix ont augmenté de 1,5 million d’euros, et nous nous levons tôt.",
    "de-DE":
      "„Wir warten seit gestern“, sagte die Ärztin. „Niemand kam – leider.“ Es kostete 1.500,50 "
      + "Euro, und die Fälle häuften sich in allen Städten.",
    "es-ES":
      "«No lo sé», dijo la alcaldesa. «¿Quién lo sabe?», preguntó el concejal. La economía creció "
      + "un 1,5 por ciento y nadie respondió a las preguntas.",
    "it-IT":
      "«Non sappiamo nulla», disse il sindaco. «Chi decide?», chiese Rossi, e tutti tacquero a lungo "
      + "mentre fuori pioveva.",
    "nl-NL":
      "‘Wij weten het niet’, zei de burgemeester. ‘Niemand heeft ons iets gevraagd.’ De prijzen "
      + "stegen met 1,5 miljoen euro en de inwoners bleven thuis.",
  ]

  @Test(arguments: texts.keys.sorted()) func standsWhenTakenForEnglish(_ language: String) throws {
    let text = Array(try #require(Self.texts[language]).utf8)
    for style in ["keep", "ap", "guardian"] {
      let report = try Engine(Options(style: style, threshold: .suggested)).review(text)
      #expect(report.isForeign)
      #expect(report.cleaned == text)
    }
  }

  @Test(arguments: texts.keys.sorted()) func isJudgedInItsOwnLanguage(_ language: String) throws {
    let text = Array(try #require(Self.texts[language]).utf8)
    let report = try Engine(Options(settings: Settings(language: language))).review(text)
    #expect(!report.isForeign)
    #expect(report.cleaned == text)
  }

  @Test func damageIsStillFound() throws {
    let text = Array(try #require(Self.texts["fr-FR"]).utf8) + Array(" dÃ©jÃ\u{A0}\n".utf8)
    let report = try Engine().review(text)
    #expect(report.findings.map(\.rule).contains("punctuation/mojibake"))
  }

  @Test(arguments: [
    "Ali Hamdan, Omar Said, Yusuf Karim, Milan Dvorak, Anna Kovacs, Peter Novak, Ivan Horvat.",
    "PRISONERS FREED IN SWAP; MINISTER SAYS MORE TO COME",
    "The envoy said “we don’t know\" on Monday، and the talks went on for the rest of the week.",
    "The envoy spoke. The envoy left. The minister stayed. The talks ended. The rebels waited.",
    "The pianist Kim Tae Hun played. Kim Tae Hun bowed. They thanked Kim Tae-hun.",
    "Elle a dit « non », the minister said, and that was the end of it for the rest of the day.",
  ]) func englishIsNeverTakenForAnother(_ text: String) throws {
    #expect(try !Engine().review(Array(text.utf8)).isForeign)
  }
}
