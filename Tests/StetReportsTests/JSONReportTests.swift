// The report for programs: schema, offsets in every unit, and strings that survive.

import Foundation
import StetFormats
import StetReports
import Testing

@testable import Stet

@Suite struct JSONReportTests {
  private func json(_ item: Reviewed, unit: OffsetUnit = .utf8) throws -> [String: Any] {
    var reporter = JSONReport(unit: unit)
    var bytes = reporter.start()
    bytes += reporter.add(item)
    bytes += reporter.finish([Failure(path: "gone.txt", message: "no such file", remedy: "look")])
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
  }

  @Test func theSchema() throws {
    let text = "First line.\nThe envoy “Pulver” said so.\n"
    let wish = Wish(range: place(of: "Pulver", in: text), replacement: "Bul\"wer\t")
    let report = try json(reviewed(Array(text.utf8), [wish]))
    #expect(report["schema"] as? String == "stet.report/1")
    let errors = try #require(report["errors"] as? [[String: Any]])
    #expect(errors.first?["message"] as? String == "no such file")
    let documents = try #require(report["documents"] as? [[String: Any]])
    let finding = try #require((documents.first?["findings"] as? [[String: Any]])?.first)
    #expect(finding["text"] as? String == "Pulver")
    #expect(finding["confidence"] as? Double == 0.97)
    let fix = try #require((finding["fixes"] as? [[String: Any]])?.first)
    #expect(fix["replacement"] as? String == "Bul\"wer\t")
    #expect(fix["applicability"] as? String == "safe")
    let range = try #require(finding["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["offset": 25, "line": 2, "column": 12])
    #expect(range["end"] == ["offset": 31, "line": 2, "column": 18])
  }

  @Test(arguments: [(OffsetUnit.utf8, 11), (.utf16, 6), (.scalar, 5)]) func offsetsInEveryUnit(
    _ unit: OffsetUnit, _ offset: Int
  ) throws {
    let text = "é😀 — word\n"
    #expect(place(of: "w", in: text).lowerBound == 11)
    let document = PlainText.document(utf8: Array(text.utf8))
    let word = Positions(document, unit: unit).place(11)
    #expect(word.offset == offset)
    #expect(word.column == 6)
  }

  @Test func linesEndAsLinesDo() {
    let document = PlainText.document(utf8: Array("a\r\nb\rc\nd".utf8))
    let positions = Positions(document)
    let lines = [0, 3, 5, 7].map { positions.place($0).line }
    #expect(lines == [1, 2, 3, 4])
  }

  @Test func longLinesAreCountedInBlocks() {
    let text = String(repeating: "aé—😀", count: 2000)
    let positions = Positions(PlainText.document(utf8: Array(text.utf8)), unit: .utf16)
    let place = positions.place(UInt32(10 * 1500))
    #expect(place.column == 4 * 1500 + 1)
    #expect(place.offset == 5 * 1500)
  }

  @Test func decimalsAreShort() {
    func decimal(_ value: Double) -> String {
      String(decoding: JSONWriter.decimal(value, places: 4), as: UTF8.self)
    }
    #expect(decimal(1) == "1")
    #expect(decimal(0.97) == "0.97")
    #expect(decimal(0.00004) == "0")
    #expect(decimal(0.99996) == "1")
    #expect(decimal(0.0105) == "0.0105")
  }
}
