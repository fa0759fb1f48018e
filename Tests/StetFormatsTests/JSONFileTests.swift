// Files after the classes of JSONTestSuite: what the standard accepts, rejects and leaves open.

import Foundation
import Testing

@testable import StetFormats
@testable import StetText

private struct File: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  /// The files of one folder beside this test.
  static func all(_ folder: String) -> [File] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("JSON").appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: url.appendingPathComponent(name))).map {
        File(name: name, bytes: Array($0))
      }
    }
  }
}

@Suite struct JSONFileTests {
  private let reader = DocumentReader(format: .json)

  @Test(arguments: File.all("accept") + File.all("either"))
  private func isReadAndStands(_ file: File) throws {
    let document = try reader.document(from: file.bytes)
    #expect(document.applying(Patch([])) == file.bytes)
    // A change to a letter of the copy leaves numbers, doubled keys and halves of pairs as they are.
    let text = document.prose.utf8
    guard let at = text.lastIndex(where: { (0x61...0x7A).contains($0) }) else { return }
    let splice = try document.splice(TextRange(at, at + 1), with: Array("Q".utf8))
    let result = document.applying(Patch([Edit(splice.range, splice.bytes, reason: "test/test")]))
    #expect(result.count == file.bytes.count)
    #expect(zip(result, file.bytes).filter { $0 != $1 }.count == 1)
    #expect(try reader.document(from: result).prose.utf8.count == text.count)
  }

  @Test(arguments: File.all("reject"))
  private func isRefused(_ file: File) {
    let error = #expect(throws: ReadingError.self) { try reader.document(from: file.bytes) }
    #expect(error?.code == .malformed)
    // In JSON Lines such a line stands, and the next one is read.
    guard !file.bytes.contains(0x0A), !file.bytes.contains(0) else { return }
    let lines = file.bytes + Array("\n{\"text\":\"next\"}\n".utf8)
    let document = try? DocumentReader(format: .jsonl).document(from: lines)
    #expect(document.map(runs) == ["next"])
    #expect(document?.applying(Patch([])) == lines)
  }

  @Test func thereAreFilesOfEveryClass() {
    #expect(File.all("accept").count > 40)
    #expect(File.all("either").count > 10)
    #expect(File.all("reject").count > 80)
  }
}
