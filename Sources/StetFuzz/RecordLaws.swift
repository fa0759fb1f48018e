// Any bytes as the lines of a stream.

internal import StetDesk
internal import StetFormats
internal import StetService

/// Every way a line may be filtered.
private let filters: [(filter: RecordFilter, isCheck: Bool, reports: Bool)] = {
  guard let desk = try? Desk(Choices()) else { fatalError("the desk has what it needs") }
  let fields = ["text", "body[].text", "a.b"].compactMap(FieldPath.init)
  return [(true, false), (true, true), (false, false), (false, true)].map { isCheck, reports in
    let filter = RecordFilter(
      desk: desk, fields: fields, reportField: reports ? "stet" : nil, isCheck: isCheck)
    return (filter, isCheck, reports)
  }
}()

/// Filters every line: one line of JSON comes out of one that went in, a line that is only checked
/// comes out as it went in, and one that is refused is no JSON or says why.
func checkRecords(_ bytes: [UInt8]) {
  for line in bytes.split(separator: 0x0A).map(Array.init) {
    for (filter, isCheck, reports) in filters {
      guard let out = try? filter.filter(line) else { continue }
      precondition(!out.contains(0x0A), "one line out for one line in")
      precondition((try? JSONValue(out)) != nil, "what comes out is JSON")
      precondition(!isCheck || reports || out == line, "a line that is checked stays")
    }
  }
}
