// A file is replaced whole or not at all, and keeps what it was besides its text.

import Foundation
import Testing

@testable import StetDesk

@Suite struct AtomicFileTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  @Test func replacesAndLeavesNothingBehind() throws {
    let path = try desk.write("story.txt", "old")
    try AtomicFile.replace(path, with: Array("new".utf8))
    #expect(try desk.bytes("story.txt") == Data("new".utf8))
    #expect(try desk.names() == ["story.txt"])
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o755, 0o2644])
  func permissionsStay(_ mode: Int) throws {
    let path = try desk.write("story.txt", "old")
    #expect(chmod(path, mode_t(mode)) == 0)
    try AtomicFile.replace(path, with: Array("new".utf8))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(Int(status.st_mode & 0o7777) == mode)
  }

  @Test(.enabled(if: getuid() == 0)) func ownershipStays() throws {
    let path = try desk.write("story.txt", "old")
    #expect(chown(path, 1234, 2345) == 0)
    try AtomicFile.replace(path, with: Array("new".utf8))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 1234 && status.st_gid == 2345)
  }

  @Test func linksStayLinks() throws {
    try desk.write("archive/story.txt", "old".utf8)
    try FileManager.default.createSymbolicLink(
      atPath: desk["today.txt"].path, withDestinationPath: "archive/story.txt")
    try AtomicFile.replace(desk["today.txt"].path, with: Array("new".utf8))
    #expect(try desk.bytes("archive/story.txt") == Data("new".utf8))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: desk["today.txt"].path)
    #expect(target == "archive/story.txt")
  }

  @Test func readOnlyFileStays() throws {
    let path = try desk.write("story.txt", "old")
    #expect(chmod(path, 0o444) == 0)
    let error = #expect(throws: Trouble.self) {
      try AtomicFile.replace(path, with: Array("new".utf8))
    }
    #expect(error?.line.contains("permission denied; it was left as it was") == true)
    #expect(try desk.bytes("story.txt") == Data("old".utf8))
    #expect(try desk.names() == ["story.txt"])
  }

  @Test func whatWasSavedMeanwhileStays() throws {
    let path = try desk.write("story.txt", "newer")
    let error = #expect(throws: Trouble.self) {
      try AtomicFile.replace(path, with: Array("new".utf8), ifStill: Array("old".utf8))
    }
    #expect(error?.line.contains("changed while it was read; it was left as it was") == true)
    #expect(try desk.bytes("story.txt") == Data("newer".utf8))
    try AtomicFile.replace(path, with: Array("new".utf8), ifStill: Array("newer".utf8))
    #expect(try desk.bytes("story.txt") == Data("new".utf8))
  }

  @Test func whatIsNoFileIsRefused() throws {
    let path = desk["channel"].path
    #expect(mkfifo(path, 0o644) == 0)
    #expect(throws: Trouble.self) { try AtomicFile.replace(path, with: [0x41]) }
  }

  /// Needs the right to mount a small disk.
  @Test(.enabled(if: getuid() == 0)) func fullDiskLeavesTheFile() throws {
    let disk = desk["disk"]
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    let isMounted = try Command.shell("mount -t tmpfs -o size=64k tmpfs \(disk.path)").status == 0
    guard isMounted else { return }
    defer { _ = try? Command.shell("umount \(disk.path)") }
    let old = Data(repeating: 0x61, count: 40_000)
    try desk.write("disk/story.txt", old)
    let error = #expect(throws: Trouble.self) {
      try AtomicFile.replace(
        disk.appendingPathComponent("story.txt").path, with: Array(repeating: 0x62, count: 40_001))
    }
    #expect(error?.message == "no space left on the disk; it was left as it was")
    #expect(try desk.bytes("disk/story.txt") == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["story.txt"])
  }

  @Test func aNewFileIsMadeWholeWithTheUsualRights() throws {
    let path = desk["lists/new.lex"].path
    try AtomicFile.put(Array("new".utf8), to: path, ifStill: nil)
    #expect(try desk.bytes("lists/new.lex") == Data("new".utf8))
    let plain = try desk.write("plain.txt", "x")
    var (made, usual) = (stat(), stat())
    #expect(stat(path, &made) == 0 && stat(plain, &usual) == 0)
    #expect(made.st_mode == usual.st_mode)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk["lists"].path) == ["new.lex"])
  }

  @Test func whoMadeTheFileMeanwhileKeepsIt() throws {
    let path = try desk.write("list.lex", "theirs")
    #expect(throws: Trouble.self) {
      try AtomicFile.put(Array("ours".utf8), to: path, ifStill: nil)
    }
    #expect(try desk.bytes("list.lex") == Data("theirs".utf8))
    #expect(try desk.names() == ["list.lex"])
  }
}
