// Sentences in many languages and the encodings that hold them.

@testable import StetFormats
@testable import StetText
@testable import StetUnicode

struct Story: Sendable, CustomStringConvertible {
  let text: String
  let encodings: [String]

  var description: String { encodings[0] }

  func bytes(in encoding: String) throws -> [UInt8] {
    guard case .bytes(let bytes) = try Converter(named: encoding).encode(Array(text.utf8)) else {
      throw StoryError.unmappable
    }
    return bytes
  }

  enum StoryError: Error { case unmappable }

  static let all = [
    Story(
      text: """
        VALPARAÍSO — “We won’t leave,” said José Muñoz, the café’s owner, on Tuesday.\r
        The fee is £5 … or nothing – as agreed.
        """, encodings: ["windows-1252", "macintosh", "GB18030"]),
    Story(
      text: "Le préfet a déclaré : « Nous n'avons reçu aucune réponse à la lettre du maire. »\n",
      encodings: ["windows-1252", "ISO-8859-1", "ISO-8859-15", "macintosh"]),
    Story(
      text: """
        Губернатор сообщил журналистам, что мост через реку откроют в конце месяца.
        Жители посёлка ждали этого события почти три года, писала местная газета.
        """,
      encodings: ["windows-1251", "KOI8-R", "ISO-8859-5", "x-mac-cyrillic", "GB18030"]),
    Story(
      text: """
        Голова міста повідомила журналістам, що міст через річку відкриють наприкінці місяця.
        Її мешканці чекали на цю подію майже три роки, писала місцева газета.
        """, encodings: ["KOI8-U", "windows-1251"]),
    Story(
      text: """
        قال المحافظ للصحفيين إن الجسر سيفتح في نهاية الشهر بعد أعمال استمرت ثلاث سنوات.
        وأضاف أن السكان انتظروا طويلا وأن العمل سيتواصل في القرى المجاورة.
        """, encodings: ["windows-1256", "ISO-8859-6"]),
    Story(
      text: """
        המושל אמר לעיתונאים כי הגשר ייפתח בסוף החודש לאחר שלוש שנים של עבודות.
        התושבים חיכו זמן רב לבשורה הזאת, כך נכתב בעיתון המקומי.
        """, encodings: ["windows-1255", "ISO-8859-8"]),
    Story(
      text: """
        Ο νομάρχης δήλωσε στους δημοσιογράφους ότι η γέφυρα θα ανοίξει στο τέλος του μήνα.
        Οι κάτοικοι περίμεναν σχεδόν τρία χρόνια, έγραψε η τοπική εφημερίδα.
        """, encodings: ["windows-1253", "ISO-8859-7"]),
    Story(
      text: """
        知事は記者団に対し、橋は今月末に開通する予定だと述べた。
        住民は三年近くこの日を待っていたと地元の新聞は伝えている。カタカナも「混ぜる」。
        """, encodings: ["Shift_JIS", "EUC-JP"]),
    Story(
      text: """
        省长对记者表示，大桥将于本月底通车，附近村民已经等待了将近三年。
        当地报纸报道说，下一步还将修建连接邻村的道路。
        """, encodings: ["GB18030", "GBK"]),
    Story(
      text: """
        省長對記者表示，大橋將於本月底通車，附近村民已經等待了將近三年。
        當地報紙報導說，下一步還將修建連接鄰村的道路。
        """, encodings: ["Big5"]),
    Story(
      text: """
        도지사는 기자들에게 다리가 이달 말에 개통될 것이라고 말했다.
        주민들은 거의 삼 년 동안 이날을 기다려 왔다고 지역 신문은 전했다.
        """, encodings: ["EUC-KR", "windows-949"]),
    Story(
      text: """
        Wojewoda powiedział dziennikarzom, że most zostanie otwarty pod koniec miesiąca.
        „Na razie cieszymy się” – mieszkańcy od dawna czekali na to prawie trzy lata, pisała lokalna gazeta.
        """, encodings: ["windows-1250"]),
    Story(
      text: """
        Župan je novinářům řekl, že most přes řeku bude otevřen na konci měsíce.
        Obyvatelé na to čekali téměř tři roky, napsaly místní noviny.
        """, encodings: ["ISO-8859-2"]),
    Story(
      text: """
        Vali gazetecilere köprünün ay sonunda açılacağını söyledi; halk üç yıldır bekliyordu.
        Yerel gazeteye göre çalışmalar komşu köylerde de sürecek.
        """, encodings: ["windows-1254", "ISO-8859-9"]),
  ]

  static let wide = ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"]
}

/// The text as UTF-16 or UTF-32 of a byte order, with a mark or without.
func wide(_ text: String, _ encoding: String, mark: Bool) throws -> [UInt8] {
  let story = Story(text: (mark ? "\u{FEFF}" : "") + text, encodings: [encoding])
  return try story.bytes(in: encoding)
}

/// The ranges of the characters of UTF-8 prose.
func characters(of prose: Prose) -> [TextRange] {
  var found: [TextRange] = []
  var index = 0
  while index < prose.utf8.count {
    let length = UTF8Scan.scalar(prose.utf8, at: index).length
    found.append(TextRange(index, index + length))
    index += length
  }
  return found
}
