// Which files of a folder are read.

import Foundation
import Testing

@testable import StetDesk

@Suite struct FolderWalkTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  private func found(_ folder: String = "") -> [String] {
    let root = desk.folder.path
    let start = folder.isEmpty ? root : root + "/" + folder
    return FolderWalk(start).found.map { String($0.dropFirst(root.count + 1)) }
  }

  @Test func textsInOrderAndNothingElse() throws {
    for name in ["b.txt", "a.txt", "a/c.text", "picture.png", ".hidden.txt", ".git/x.txt"] {
      try desk.write(name, "Text.\n".utf8)
    }
    try desk.write("binary.txt", [0x7F, 0x45, 0, 0, 1, 2, 0, 4])
    try desk.write("wide.txt", [0xFF, 0xFE, 0x41, 0, 0x42, 0])
    #expect(found() == ["a/c.text", "a.txt", "b.txt", "wide.txt"])
  }

  @Test func ignoredFilesAreLeftOut() throws {
    try desk.write(".gitignore", "drafts/\n*.old.txt\n!keep.old.txt\n/top.txt\n# note\n".utf8)
    for name in [
      "drafts/a.txt", "a.old.txt", "keep.old.txt", "top.txt", "in/top.txt", "in/drafts/b.txt",
    ] {
      try desk.write(name, "Text.\n".utf8)
    }
    #expect(found() == ["in/top.txt", "keep.old.txt"])
  }

  @Test func deeperIgnoreFilesDecideFirst() throws {
    try desk.write(".gitignore", "*.txt\n".utf8)
    try desk.write("in/.gitignore", "!b.txt\n".utf8)
    for name in ["a.txt", "in/b.txt", "in/c.txt"] { try desk.write(name, "Text.\n".utf8) }
    #expect(found() == ["in/b.txt"])
  }

  @Test func ignoreFilesAboveCountInsideARepository() throws {
    try desk.write(".git/HEAD", "x".utf8)
    try desk.write(".gitignore", "in/skip.txt\n".utf8)
    for name in ["in/skip.txt", "in/b.txt"] { try desk.write(name, "Text.\n".utf8) }
    #expect(found("in") == ["in/b.txt"])
  }

  @Test func namesThatAreNoTextAreSaid() throws {
    _ = try Command.shell("printf x >\"$(printf 'caf\\351').txt\"", in: desk.folder)
    let walk = FolderWalk(desk.folder.path)
    #expect(walk.found.isEmpty)
    #expect(walk.troubles.map(\.message) == ["its name is not UTF-8"])
  }

  @Test func linksAreNotFollowed() throws {
    try desk.write("a/b.txt", "Text.\n".utf8)
    try FileManager.default.createSymbolicLink(
      atPath: desk["a/loop"].path, withDestinationPath: "..")
    #expect(found() == ["a/b.txt"])
  }

  @Test(arguments: [
    ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z", true), ("**/z", "a/z", true),
    ("a/**", "a/b", true), ("a/**", "a", false), ("[a-c]x?", "bxy", true),
    ("[!a-c]x", "bx", false), ("\\*x", "*x", true), ("\\*x", "ax", false), ("*.t*t", "a.txt", true),
    ("a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false), ("a/b", "x/a/b", false),
    ("b", "x/b", true),
  ]) func globs(_ pattern: String, _ path: String, _ isIgnored: Bool) {
    let ignore = GitIgnore(Array(pattern.utf8), in: [])
    let parts = path.split(separator: "/").map { Array($0.utf8) }
    #expect((ignore.decides(on: parts, isFolder: false) ?? false) == isIgnored)
  }
}
