// Why a request can't be answered, in words for the person whose program sent it.

package import StetDesk
internal import StetReports

/// What is wrong with a request, and what to do. It never repeats the text of a story.
public struct Problem: Error, Sendable, Equatable {
  public enum Kind: Sendable {
    /// The request can't be understood, or a setting in it.
    case badRequest
    /// No such address.
    case notFound
    case badMethod
    case notAuthorised
    /// The body came too slowly.
    case tooSlow
    case tooLarge
    /// The media type is none that Stet reads.
    case unsupportedType
    /// The body is not what its media type says.
    case unreadable
    /// More at once than the service takes on.
    case tooMany
    /// It can't be done now, or not in the time there is.
    case unavailable
    case fault
  }

  public let kind: Kind
  public let detail: String
  public let remedy: String

  public init(_ kind: Kind, _ detail: String, remedy: String) {
    self.kind = kind
    self.detail = detail
    self.remedy = remedy
  }

  /// Nobody waits for the answer any more.
  static let unwanted = Problem(
    .unavailable, "there was no answer within the time", remedy: "send less at once")

  package init(_ trouble: Trouble, _ kind: Kind) {
    self.init(kind, "\(trouble.place): \(trouble.message)", remedy: trouble.remedy)
  }

  /// As HTTP numbers it.
  public var status: Int {
    switch kind {
    case .badRequest: 400
    case .notAuthorised: 401
    case .notFound: 404
    case .badMethod: 405
    case .tooSlow: 408
    case .tooLarge: 413
    case .unsupportedType: 415
    case .unreadable: 422
    case .tooMany: 429
    case .fault: 500
    case .unavailable: 503
    }
  }

  public var title: String {
    switch kind {
    case .badRequest: "The request can't be understood"
    case .notAuthorised: "A token is needed"
    case .notFound: "Nothing is here"
    case .badMethod: "The method does not fit"
    case .tooSlow: "The request took too long to arrive"
    case .tooLarge: "The request is too large"
    case .unsupportedType: "The format can't be read"
    case .unreadable: "The body is not what its type says"
    case .tooMany: "Too many requests at once"
    case .fault: "A fault of the service"
    case .unavailable: "Not available now"
    }
  }

  public static let contentType = "application/problem+json"

  /// As RFC 9457 writes it.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("type", "about:blank")
      json.field("title", title)
      json.field("status", status)
      json.field("detail", detail)
      json.field("remedy", remedy)
    }
    return json.bytes + [0x0A]
  }
}
