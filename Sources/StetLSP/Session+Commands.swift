// Commands that an editor asks the server to carry out.

internal import StetDesk
internal import StetFormats
internal import StetReports

extension Session {
  mutating func execute(_ id: RequestID, _ parameters: JSONValue) {
    guard parameters["command"]?.string == CodeActions.addToHouseList else {
      return fail(id, .badParameters("there is no such command"))
    }
    let arguments = parameters["arguments"]?.array?.compactMap(\.string) ?? []
    guard arguments.count == 2 else {
      return fail(id, .badParameters("the command takes a document and a name"))
    }
    do throws(Trouble) {
      let path = try addToHouseList(arguments[1], besides: arguments[0])
      respond(id) { $0.null() }
      show("“\(arguments[1])” stands from now on: it is in \(path)", isError: false)
      readSettingsAgain()
    } catch {
      fail(id, .failed(error.line))
      show(error.line, isError: true)
    }
  }

  /// - Returns: the file the name was put into.
  private func addToHouseList(_ name: String, besides uri: String) throws(Trouble) -> String {
    let path = DocumentURI.path(uri)
    let folder = path.map { Folder.parent(of: $0) } ?? client.folders.first ?? "."
    let (file, choices) = try shop.choices(in: folder)
    return try HouseList.add(
      name, to: choices.lexicons.last, settingsFile: file,
      root: client.folder(of: path) ?? folder)
  }
}
