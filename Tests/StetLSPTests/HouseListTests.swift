// Names put on a desk's own list, where `stet lexicon check` wants them.

import StetDesk
import Testing

@Suite struct HouseListTests {
  private func list(_ old: String, _ names: String...) -> String {
    var bytes = Array(old.utf8)
    for name in names { bytes = HouseList.inserted(name, into: bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private let head = "lexicon   words/house\nkind      words\nclass     stand\nsource    us\n\n"

  @Test func namesAreKeptInOrder() {
    #expect(
      list(head, "Mio Bo", "Ada Lo", "Zed", "el-Sisi") == head + "Ada Lo\nel-Sisi\nMio Bo\nZed\n")
  }

  @Test func aNameIsThereOnce() {
    let old = head + "Ada Lo ← Ado Lo | note=x\nMio Bo\n"
    #expect(list(old, "Ada Lo", "Mio Bo") == old)
  }

  @Test func linesOfEntriesStayWithThem() {
    let old = head + "# Ours\nAda Lo\n  note   of the desk\nMio Bo"
    #expect(list(old, "Bo") == head + "# Ours\nAda Lo\n  note   of the desk\nBo\nMio Bo\n")
  }
}
