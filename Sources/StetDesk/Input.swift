// The inputs of a run: files, the files of folders, standard input.

/// One thing to read.
package enum Input: Sendable {
  case standardInput
  case file(String)

  /// As reports name it.
  package var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }

  /// The folder whose settings it is read under.
  package var folder: String {
    switch self {
    case .standardInput: "."
    case .file(let path): Folder.parent(of: path)
    }
  }

  package func bytes() throws(Trouble) -> [UInt8] {
    do throws(SystemError) {
      switch self {
      case .standardInput: return try RawIO.read(RawIO.standardInput)
      case .file(let path): return try RawIO.read(path: path)
      }
    } catch {
      throw Trouble(name, error)
    }
  }

  /// The inputs that paths stand for, and the paths that stand for none.
  package static func all(_ paths: [String]) -> (inputs: [Input], troubles: [Trouble]) {
    var inputs: [Input] = []
    var troubles: [Trouble] = []
    if paths.isEmpty {
      hintAtTerminal()
      return ([.standardInput], [])
    }
    for path in paths {
      if path == "-" {
        inputs.append(.standardInput)
        continue
      }
      do throws(SystemError) {
        guard try Folder.kind(of: path) == .folder else {
          inputs.append(.file(path))
          continue
        }
        let walk = FolderWalk(path)
        inputs += walk.found.map { .file($0) }
        troubles += walk.troubles
        if walk.found.isEmpty, walk.troubles.isEmpty {
          troubles.append(
            Trouble(path, "there is no text in this folder", remedy: "name a file or another one"))
        }
      } catch {
        troubles.append(Trouble(path, error))
      }
    }
    return (inputs, troubles)
  }

  private static func hintAtTerminal() {
    guard RawIO.isTerminal(RawIO.standardInput) else { return }
    Console.complain("reading what you type; end with Ctrl-D, or name a file")
  }
}
