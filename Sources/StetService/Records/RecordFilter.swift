// One record in, the same record out with its texts put right.

internal import Stet
package import StetDesk
internal import StetFormats
internal import StetReports
internal import StetText

/// What is done to every record of a stream.
package struct RecordFilter: Sendable {
  private let desk: Desk
  private let fields: [FieldPath]
  private let reportField: String?
  private let isCheck: Bool

  /// - Parameters:
  ///   - fields: at most 64.
  ///   - reportField: the key under which findings are added.
  ///   - isCheck: whether texts stay as they are.
  package init(desk: Desk, fields: [FieldPath], reportField: String?, isCheck: Bool) {
    self.desk = desk
    self.fields = fields
    self.reportField = reportField
    self.isCheck = isCheck
  }

  /// - Parameter line: one line without its line feed.
  /// - Returns: the line to write.
  package func filter(_ line: [UInt8]) throws(RecordFault) -> [UInt8] {
    let map = try RecordScanner.map(
      line, paths: fields, reportKey: reportField.map { Array($0.utf8) })
    try refuseUnfit(map)
    var splices: [Splice] = []
    var report = JSONWriter()
    report.object { json in
      json.key("findings")
      json.array { json in
        for text in map.texts { splices += clean(text, in: line, &json) }
      }
    }
    if let reportField { splices.append(place(report.bytes, under: reportField, map)) }
    return Self.apply(splices, to: line)
  }

  private func refuseUnfit(_ map: RecordMap) throws(RecordFault) {
    if let unfit = map.unfit {
      throw RecordFault("the field “\(fields[unfit].text)” is no string")
    }
    if map.found == 0 {
      let names = fields.map { "“\($0.text)”" }.joined(separator: ", ")
      throw RecordFault("it lacks the field \(names)")
    }
    if reportField != nil, map.end == nil {
      throw RecordFault("it is no object, so a report can't be added to it")
    }
  }

  /// The change of one text; its findings go into the report.
  private func clean(
    _ text: RecordMap.Text, in line: [UInt8], _ json: inout JSONWriter
  ) -> [Splice] {
    let document = desk.withCompanion(
      JSONField.document(Array(line[text.range]), as: desk.format))
    let report = desk.engine.review(document)
    if reportField != nil {
      let positions = Positions(document, ofText: true)
      let name = fields[text.path].text(at: text.indices)
      for finding in report.findings { json.finding(finding, positions, field: name) }
    }
    guard !isCheck, !report.resolution.patch.edits.isEmpty else { return [] }
    return [Splice(text.range, report.cleaned)]
  }

  private func place(_ report: [UInt8], under name: String, _ map: RecordMap) -> Splice {
    if let old = map.report { return Splice(old, report) }
    let at = map.end?.offset ?? 0
    var member: [UInt8] = map.end?.hasMembers == true ? [0x2C, 0x22] : [0x22]
    JSONWriter.escape(name.utf8, into: &member)
    return Splice(at..<at, member + [0x22, 0x3A] + report)
  }

  private static func apply(_ splices: [Splice], to line: [UInt8]) -> [UInt8] {
    guard !splices.isEmpty else { return line }
    var result: [UInt8] = []
    var done = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where splice.range.lowerBound >= done {
      result += line[done..<splice.range.lowerBound]
      result += splice.replacement
      done = splice.range.upperBound
    }
    return result + line[done...]
  }
}
