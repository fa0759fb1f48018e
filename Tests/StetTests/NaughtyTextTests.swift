// Text that programs stumble over, of our own making: what must not change, and what must.

import Stet
import StetFormats
import Testing

@Suite struct NaughtyTextTests {
  /// Odd scripts, drawings, code, numbers and nothing at all: they stay, byte for byte.
  private static let unchanged: [String] = [
    "",
    " ",
    "\t\t",
    "\r\n\r\n",
    "null",
    "NULL, nil, None and undefined",
    "true, false, NaN, Infinity and -Infinity",
    "(null)",
    "0",
    "-0",
    "1e309",
    "0x7F, 0b101 and 0o17",
    "1/0",
    "1.000.000,00 €",
    "1,000,000.00",
    "1'000'000",
    "٠١٢٣٤٥٦٧٨٩",
    "１２３４５",
    "½ ⅓ ⁴ ₅ Ⅷ",
    "$1.00, -$1.00 and 1,00 $",
    "999999999999999999999999999999999999999",
    "''''''''''",
    "\"\"\"\"\"\"",
    ",.;:!?",
    "!@#$%^&*()_+-={}[]|\\:;<>?,./~`",
    "--",
    "---",
    "- - - -",
    "— – ― ‒ ‐ ‑ −",
    "…",
    ". . .",
    "()[]{}<>",
    "))))((((",
    "(((((((((((((((((((((((((((((",
    "؟،؛٪",
    "Ω≈ç√∫˜µ≤≥÷",
    "åß∂ƒ©˙∆˚¬æ",
    "¡™£¢∞§¶•ªº–≠",
    "ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГД",
    "山田さんは、来週の会議に出ます",
    "뚊쀍 쮈퀜 햏흫",
    "𐐜 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 𐐙𐐊𐐡𐐝𐐓",
    "表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀",
    "Ⱥ Ⱦ İ ı ſ ß ẞ ŉ",
    "שָׁלוֹם, רַב לְךָ",
    "مُنَاقَشَةٌ، ثُمَّ قَرَارٌ",
    "כןtestالآن",
    "﷽ ﷺ",
    "᚛ᚄᚓᚐᚋᚒᚄ ᚑᚄ᚜",
    "😍 👩🏽‍🚀 🏳️‍🌈 🇺🇳 1️⃣ ❤️",
    "👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
    "✋🏿 💪🏿 👐🏿 🙌🏿",
    "¯\\_(ツ)_/¯ and (╯°□°)╯︵ ┻━┻",
    ":-) ;-) :( :'( <3 </3 ^_^",
    "T̷̡̛͚̪̺h̶e̵ ̸r̷o̶w̵ ̷i̴s̵ ̶c̷u̴r̸s̶e̵d̷",
    "a\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}",
    "\u{0301}",
    "\u{FFFD}\u{FFFD}",
    "\u{FFFE} and \u{FFFF}",
    "<b>bold</b> &lt;i&gt;",
    "<script>alert(1);</script>",
    "<a href=\"javascript:alert('x');\">x</a>",
    "<!-- a - b -- c -->",
    "' OR 1=1 -- 1",
    "1'; DROP TABLE stories;--",
    "$(rm -rf /tmp/x) && `ls` || echo \"$HOME\"",
    "../../../../etc/passwd%00",
    "%s %d %n %x {0} {{x}} ${y} #{z}",
    "=1+1;@SUM(1,2)",
    "{\"a\":[1,2,{\"b\":\"c\"}],\"d\":null}",
    "if(a<b&&c>d){return;}",
    "file:///C:/a,b;c/d.txt",
    "http://a/%%30%30",
    "mailto:o'brien@example.org?subject=a,b",
    "user@[127.0.0.1] and x@example.org",
    "192.168.0.1:8080, ::1 and fe80::1%eth0",
    "CON PRN AUX NUL COM1 LPT1",
    "Mr. and Mrs. Null; Ms. True; Dr. No",
    "O'Brien-O'Neill, D'Angelo, N'Djamena, Sana'a",
    "'tis 'twas rock 'n' roll, the '90s and '05",
    "6'2\" tall, 5'11\", 33°19'30\"N",
    "Scunthorpe, Penistone and Lightwater",
    "I'm, you're, he'd've, y'all'd've",
    "Buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo",
    "a a a a a a a a",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "It's the U.S. v. No. 10; i.e., e.g., etc., et al.",
  ]

  /// Marks of quotation that hold nothing: the rules on punctuation leave them alone.
  private static let marks: [String] = [
    "`'\"\"'`",
    "“”‘’„‚«»‹›",
    "、。「」『』【】〔〕",
    "！＂＃＄％＆＇（）＊＋，－．／",
    "œ∑´®†¥¨ˆøπ“‘",
    "(｡◕ ∀ ◕｡) (´∀｀∩ ヽ༼ຈل͜ຈ༽ﾉ",
  ]

  /// Damage among plain words, and what becomes of it.
  private static let repaired: [(given: String, wanted: String)] = [
    ("The\u{200B}army\u{FEFF} left.", "Thearmy left."),
    ("The army\u{202E} left.", "The army left."),
    ("The army\u{2066} left.", "The army left."),
    ("The ar\u{E0041}my left.", "The army left."),
    ("The army left\u{200F}.", "The army left."),
    ("The armyâ€™s men", "The army’s men"),
    ("CafÃ© MÃ¼ller", "Café Müller"),
    ("The army，the navy。", "The army, the navy."),
    ("Who left？ Nobody！", "Who left? Nobody!"),
    ("They left،they said.", "They left, they said."),
    ("The port （north） is shut", "The port (north) is shut"),
    ("It lost １２ men.", "It lost 12 men."),
    ("It lost ٣٥ men.", "It lost 35 men."),
    ("The army left , they said .", "The army left, they said."),
    ("The army left.. They said so.", "The army left. They said so."),
    ("The port &amp; the town", "The port & the town"),
    ("It is the the army.", "It is the army."),
    ("``No,'' he said", "“No,” he said"),
  ]

  private func cleaned(
    _ text: String, _ settings: Settings = Settings(), skip: [String] = []
  ) throws -> String {
    let engine = try Engine(Options(settings: settings, skip: skip))
    let report = engine.review(PlainText.document(utf8: Array(text.utf8)))
    let again = engine.review(PlainText.document(utf8: report.cleaned))
    #expect(again.cleaned == report.cleaned, "not stable: \(text)")
    return String(decoding: report.cleaned, as: UTF8.self)
  }

  @Test(arguments: unchanged.indices) func stays(_ index: Int) throws {
    let text = Self.unchanged[index]
    for source in [nil, "ar", "ru", "zh"] {
      #expect(try cleaned(text, Settings(sourceLanguage: source)).utf8.elementsEqual(text.utf8))
    }
    // Between paragraphs of a story it stays as well.
    let story = "The envoy left Doha on Monday.\n\n\(text)\n\nNobody asked him why."
    #expect(try cleaned(story).utf8.elementsEqual(story.utf8), "\(text)")
  }

  @Test(arguments: marks.indices) func marksStay(_ index: Int) throws {
    let text = Self.marks[index]
    #expect(try cleaned(text, skip: ["quotes"]).utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: repaired.indices) func isRepaired(_ index: Int) throws {
    let (given, wanted) = Self.repaired[index]
    #expect(try cleaned(given) == wanted)
  }

  /// Long runs of one thing come to an end, and come out as they went in.
  @Test(arguments: [",", "-", " ", "\u{200D}", "7", "a", "(", "—", "…", "。", "\"", "'", "&", "\n"])
  func runsStay(_ piece: String) throws {
    let text = String(repeating: piece, count: 3_000)
    #expect(try cleaned(text).utf8.elementsEqual(text.utf8))
  }
}
