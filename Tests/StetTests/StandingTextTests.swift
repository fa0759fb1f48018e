// What the rules on punctuation must let stand, class by class, in every language they read.

import Stet
import StetFormats
import Testing

@Suite struct StandingTextTests {
  private static let standing: [(language: String, text: String)] = [
    // Addresses, files, versions.
    ("en-US", "See https://example.org/a,b?c=d;e=f&amp;g=h#i..j and www.example.org/x--y."),
    ("en-US", "Write to o'brien.desk+news@mail.example.org, or to the desk@example.org."),
    ("en-US", "Open ./notes.txt, ../old/Main.Swift, C:\\dir\\a.b.c and story_v1.2,final.docx."),
    ("en-US", "Version 1.2.3, release 10.0.19041 and RFC 2119, sec. 3.1.a, are out."),
    // Times, scores, ranges, sums, coordinates.
    ("en-US", "At 9:30 a.m., 21:05:10 or 9.30pm; the 2:1 and 3-2 wins, 6–4, 7–6 (7–5)."),
    ("en-US", "From 1990–95, pp. 10-12, 33°19'N 44°22'E, 10 - 4 = 6 and 2 : 1."),
    ("en-US", "It cost $1,500.50, £3.5m, 1,234,567 rials, .5 percent or 1/2 of that."),
    // Abbreviations and initials.
    ("en-US", "Dr. J.R. Smith Jr., Ph.D., of No.5 St. Mary's Rd., the U.S., i.e. here, etc."),
    ("en-US", "The firm Yahoo! grew. Did “Jeopardy!” end? AT&T, R&B, Q&A and H&M did."),
    // Speech.
    ("en-US", "“Wait… what?!” he said. “No!!” she cried. “I—I don’t know,” he said..."),
    ("en-US", "“The the is wrong,” he read out. “So so,” she said; “very very late.”"),
    // Verse and lists.
    ("en-US", "The sea, the sea\n  and nothing but the sea,\n    it goes - and comes,\nand goes"),
    ("en-US", "- one\n- two\n* three\n1. four\n2) five\n(a) six\n— seven"),
    ("en-US", "Name     Age   Town\nOmar     41    Doha\nRuth     39    Haifa"),
    // Code.
    ("en-US", "for (i = 0;i < n;i++) { a[ i ] = b( i ) ; }"),
    ("en-US", "if [ -f a.txt ] ; then echo \"a  b\" ; fi  # x=1,y=2"),
    ("en-US", "let a = [1,2,3]; print(a..b, a...b) // done.. and done"),
    ("en-US", "SELECT a,b FROM t WHERE c=';--' ; DROP TABLE x ;"),
    // Dashes and hyphens.
    (
      "en-US", "Short-, mid- and long-term plans; the pre- or post-war years; a 10- to 12-man crew."
    ),
    ("en-US", "The talks — the third round — ended. The talks—the third—ended -- at last."),
    ("en-US", "Mother-in-law, up-to-the-minute, so-and-so, either-or, the he-said-she-said row."),
    // Invisible characters that are needed.
    (
      "en-US",
      "He wrote \u{200F}שלום!\u{200F} and \u{2067}مرحبا (أهلا)\u{2069} on it. 👨\u{200D}👩\u{200D}👧\u{200D}👦 left."
    ),
    // Other languages by their own rules.
    ("fr-FR", "C’est vrai ? Oui ! Voici : « rien » ; 1,5 million, 25 000 euros, 9 h 30."),
    ("fr-FR", "C’est vrai\u{202F}? Oui\u{A0}! Nous nous levons, vous vous taisez…"),
    ("fr-CA", "C’est vrai? Oui! Voici : « rien »; 1,5 million."),
    ("de-DE", "„Es ist 9.30 Uhr“, sagte er – z. B. am 3. Mai. 1,5 Mio. Euro, 25.000 Leute, 5 %."),
    ("de-CH", "«Ja», sagte er, «1'000 Franken und 1.5 Millionen.» Die, die da waren, gingen."),
    ("es-ES", "¿Quién viene? ¡Nadie! —dijo—. Costó 1,5 millones; 25.000 personas."),
    ("it-IT", "«No», disse. Un po’ d’acqua: l’altro giorno, 1,5 milioni."),
    (
      "ru-RU",
      "— Готово, — сказал он. — Да?.. Нет!.. «Мы ждём», 1,5 млн, 25 000 человек; т. е. все."
    ),
    ("uk-UA", "— Так, — сказав він. Об’єкт, п’ять, 2,75 % і т. д."),
    ("el-GR", "«Έτοιμοι;» ρώτησε. Ναι· όλοι."),
    ("ar", "قال: «نحن جاهزون»، ثم سأل: هل ستعودون؟ نعم؛ غداً.. ٢٣ شخصاً، ١٫٥ مليون."),
    ("fa", "می\u{200C}خواهم بروم؛ کتاب\u{200C}ها کجاست؟ ۱۲۳۴ نفر، ۱٫۵ میلیون."),
    ("he", "צה\"ל הודיע: \"המבצע הסתיים\". ד\"ר כהן, רח' הרצל 5, ב-3:30."),
    ("ur", "انہوں نے کہا کہ سب ٹھیک ہے۔ کیا آپ آئیں گے؟ جی، ہاں؛ ضرور۔"),
    ("zh-CN", "他说：“我们准备好了。”（北部）【公告】共１２３人，价格１．５万；好吗？真的！……走了。"),
    ("ja-JP", "「準備完了」と彼は言った。（北）、１２３人・２％！　行こう…。"),
    ("ko-KR", "그는 “준비됐다”고 말했다. 1.5배, 25,000명이다."),
    ("th-TH", "เขา\u{200B}พูด\u{200B}ว่า ไป ๆ มา ๆ 25,000 คน"),
    ("hi-IN", "उन्होंने कहा, “हम तैयार हैं।” क्\u{200D}ष, र्\u{200D}क और १२३।"),
  ]

  @Test(arguments: standing.indices) func stands(_ index: Int) throws {
    let (language, text) = Self.standing[index]
    let engine = try Engine(
      Options(
        settings: Settings(language: language), only: ["punctuation", "encoding"],
        threshold: .suggested))
    let report = engine.review(PlainText.document(utf8: Array(text.utf8)))
    let found = report.findings.map { "\($0.rule): \($0.text)" }
    #expect(found.isEmpty, "\(text)")
  }
}
