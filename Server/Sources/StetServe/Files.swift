// The files that the server hands out as they are: its page and its description.

internal import CServerFiles
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

enum Files {
  static let openAPI = response("application/json", file(stet_server_openapi))

  /// What a browser is told about the page: nothing from elsewhere, and in no frame.
  private static let policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    + "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
    + "frame-ancestors 'none'"

  private static let pageBytes = file(stet_server_page)

  static func page(_ request: Request) -> Response {
    var answer = response("text/html; charset=utf-8", pageBytes)
    if let name = HTTPField.Name("content-security-policy") { answer.headers[name] = policy }
    return answer
  }

  private static func response(_ type: String, _ bytes: ByteBuffer) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .xContentTypeOptions: "nosniff"],
      body: .init(byteBuffer: bytes))
  }

  private static func file<Number: BinaryInteger>(_ number: Number) -> ByteBuffer {
    ByteBuffer(
      bytes: UnsafeRawBufferPointer(
        start: stet_server_file(Int32(number)), count: stet_server_file_size(Int32(number))))
  }
}
