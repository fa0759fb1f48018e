// The search that all sorted lists share.

import StetText
import Testing

@Suite struct PartitionPointTests {
  @Test func findsTheFirstThatIsNotBefore() {
    let sorted = [1, 3, 3, 3, 7]
    #expect(sorted.partitionPoint { $0 < 3 } == 1)
    #expect(sorted.partitionPoint { $0 <= 3 } == 4)
    #expect(sorted.partitionPoint { $0 < 1 } == 0)
    #expect(sorted.partitionPoint { $0 < 9 } == 5)
    #expect([Int]().partitionPoint { $0 < 1 } == 0)
  }

  @Test func agreesWithAWalk() {
    for length in 0..<20 {
      let sorted = (0..<length).map { $0 / 3 }
      for wanted in -1...8 {
        let walked = sorted.firstIndex { $0 >= wanted } ?? length
        #expect(sorted.partitionPoint { $0 < wanted } == walked)
      }
    }
  }
}
