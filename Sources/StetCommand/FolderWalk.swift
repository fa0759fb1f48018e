// Which files of a folder are text that Stet reads.

enum FolderWalk {
  /// Endings of plain text.
  private static let endings = [".txt", ".text"]

  /// The text files under a folder, in order; hidden ones are passed over.
  static func texts(under path: String) throws(SystemError) -> [String] {
    var found: [String] = []
    for entry in try Folder.entries(of: path) where !entry.name.hasPrefix(".") {
      let child = Folder.join(path, entry.name)
      switch entry.kind {
      case .folder: found += try texts(under: child)
      case .file where endings.contains { child.hasSuffix($0) }: found.append(child)
      default: break
      }
    }
    return found
  }
}
