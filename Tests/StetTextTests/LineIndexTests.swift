// Lines and columns as people count them.

import Testing

@testable import StetText

@Suite struct LineIndexTests {
  @Test func columnsCountScalars() {
    let index = LineIndex(Array("é𝒳a\r\nb\rc\n".utf8))
    #expect(index.count == 4)
    #expect(index.position(of: 6) == (1, 3))
    #expect(index.position(of: 9) == (2, 1))
    #expect(index.position(of: 11) == (3, 1))
    #expect(index.position(of: 13) == (4, 1))
  }

  @Test func emptyTextHasOneLine() {
    #expect(LineIndex([]).position(of: 0) == (1, 1))
  }
}
