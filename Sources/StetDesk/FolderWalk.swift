// Which files of a folder are stories: known endings, not hidden, not ignored, not binary.

internal import StetFormats

package struct FolderWalk {
  /// Bytes that are looked at to tell text from other things.
  private static let headSize = 8192

  package private(set) var found: [String] = []
  /// What could not be looked into.
  package private(set) var troubles: [Trouble] = []
  private var ignores: [GitIgnore] = []

  /// The texts under a folder, in order.
  package init(_ folder: String) {
    let parts = Folder.parts(ofReal: folder)
    readIgnores(above: parts)
    walk(folder, parts)
  }

  private mutating func walk(_ folder: String, _ parts: [[UInt8]]) {
    let entries: [(name: String, kind: Folder.Kind)]
    do throws(SystemError) {
      entries = try Folder.entries(of: folder)
    } catch {
      return troubles.append(Trouble(folder, error))
    }
    let hasIgnore = entries.contains { $0.name == ".gitignore" }
    if hasIgnore { readIgnore(in: parts) }
    defer { if hasIgnore { ignores.removeLast() } }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = Folder.join(folder, entry.name)
      let inner = parts + [Array(entry.name.utf8)]
      if isIgnored(inner, isFolder: entry.kind == .folder) { continue }
      switch entry.kind {
      case .folder: walk(path, inner)
      case .file where isText(path): found.append(path)
      case .misnamed where Format.byName(entry.name) != nil:
        troubles.append(
          Trouble(path, "its name is not UTF-8", remedy: "rename it, or pipe it through"))
      default: break
      }
    }
  }

  private func isText(_ path: String) -> Bool {
    guard let format = Format.byName(path) else { return false }
    if format == .docx { return true }
    // What can't be read is kept: reading it will say why.
    guard let head = try? RawIO.head(ofPath: path, atMost: Self.headSize) else { return true }
    return !head.contains(0) || Self.looksWide(head)
  }

  /// Text of two or four bytes a unit has NUL bytes too: by its byte order mark, or because they
  /// stand in one half only.
  private static func looksWide(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    return min(even, odd) == 0 && max(even, odd) * 3 > head.count
  }

  // MARK: Ignore files

  private func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool {
    for ignore in ignores.reversed() {
      if let decision = ignore.decides(on: path, isFolder: isFolder) { return decision }
    }
    return false
  }

  private mutating func readIgnore(in folder: [[UInt8]]) {
    let bytes = (try? RawIO.read(path: Folder.path(of: folder) + "/.gitignore")) ?? []
    ignores.append(GitIgnore(bytes, in: folder))
  }

  /// The ignore files between the root of the repository and the folder.
  private mutating func readIgnores(above folder: [[UInt8]]) {
    guard
      let root = (0...folder.count).last(where: { depth in
        (try? Folder.kind(of: Folder.path(of: Array(folder[..<depth])) + "/.git")) != nil
      })
    else { return }
    for depth in root..<max(root, folder.count) { readIgnore(in: Array(folder[..<depth])) }
  }
}
