// What the text asks to let stand, stands, and nothing else does.

import StetFormats
import StetText
import Testing

@testable import Stet

@Suite struct DirectivesTests {
  /// Which of the words `X1`, `X2` … stand for a rule.
  private func standing(
    _ text: String, _ rule: String = "names/article", format: String = "text"
  ) -> [Int] {
    let bytes = Array(text.utf8)
    let document = PlainText.document(utf8: bytes, format: format)
    guard let directives = Directives(document) else { return [] }
    return bytes.indices.dropLast().compactMap { index in
      guard bytes[index] == 0x58 else { return nil }
      let range = SourceRange(UInt32(index), UInt32(index + 2))
      return directives.lets(range, standFor: rule) ? Int(bytes[index + 1]) - 0x30 : nil
    }
  }

  @Test func offAndOn() {
    #expect(standing("X1\n// stet:off\nX2\nX3\n// stet:on\nX4\n") == [2, 3])
    #expect(standing("X1\n// stet:off\nX2\n") == [2], "up to the end")
    #expect(standing("<!-- stet:off -->X1<!-- stet:on -->X2") == [1])
  }

  @Test func onlyTheNamedRules() {
    #expect(standing("// stet:off names/article\nX1\n") == [1])
    #expect(standing("// stet:off names\nX1\n") == [1])
    #expect(standing("// stet:off quotes, names\nX1\n") == [1])
    #expect(standing("// stet:off quotes\nX1\n") == [])
    #expect(
      standing("// stet:off names\n// stet:off quotes\nX1\n// stet:on quotes\nX2\n// stet:on\nX3\n")
        == [1, 2])
  }

  @Test func oneLine() {
    #expect(standing("X1\n// stet:off-line names\nX2\nX3\n") == [2])
    #expect(standing("X1\r\n// stet:off-line names\r\nX2\r\nX3\r\n") == [2])
    #expect(standing("X1\nX2 <!-- stet:off-line --> X3\nX4\n") == [2, 3])
    #expect(standing("// stet:off-line") == [])
  }

  @Test func wordsThatAreNoComment() {
    #expect(standing("He wrote stet:off and\nX1\n") == [])
    #expect(standing("see // stet:off\nX1\n") == [])
    #expect(standing("<!-- a --> stet:off -->\nX1\n") == [])
    #expect(standing("// stet:office\nX1\n") == [])
    #expect(standing("// stet:off\nX1\n", format: "html") == [], "no comment of that format")
  }
}
