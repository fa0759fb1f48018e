// One request, one answer: what holds whatever carries them.

import Foundation
import StetFormats
import Testing

@testable import StetService

@Suite struct ServiceTests {
  private func ask(
    _ task: Job.Task, _ body: String, _ type: String? = nil, _ parameters: Parameter...
  ) throws -> Answer {
    try Service(HouseSetup()).answer(
      Job(task, body: Array(body.utf8), contentType: type, parameters: parameters))
  }

  private func text(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

  @Test func aStoryIsPutRight() throws {
    let answer = try ask(.fix, "He left , she stayed.", "text/plain")
    #expect(text(answer) == "He left, she stayed.")
    #expect(answer.contentType == "text/plain")
    #expect(answer.counts?.fixed == 1)
  }

  @Test func settingsMakeTheirOwnDesk() throws {
    let service = try Service(HouseSetup(settings: [Parameter("only", "quotes")]))
    let body = Array("He left , she stayed.".utf8)
    #expect(try service.answer(Job(.fix, body: body)).body == body)
    let other = Job(.fix, body: body, parameters: [Parameter("only", "punctuation")])
    #expect(try service.answer(other).body != body)
    #expect(try service.answer(Job(.fix, body: body)).body == body)
  }

  @Test func settingsThatReadFilesAreTheOwnersOnly() {
    for name in ["lexicons", "source", "baseline", "config", "jobs"] {
      #expect(throws: Problem.self) { try ask(.check, "x", nil, Parameter(name, "/etc/passwd")) }
    }
    #expect(throws: Problem.self) { try ask(.check, "x", nil, Parameter("style", "a/b.lex")) }
    #expect(throws: Problem.self) { try Service(HouseSetup(settings: [Parameter("style", "no")])) }
    #expect(throws: Problem.self) {
      try Service(HouseSetup(settings: [Parameter("source", "a.txt")]))
    }
  }

  @Test func problemsDoNotRepeatTheStory() {
    let secret = "Xanthippe"
    let bodies = ["{\"\(secret)\": 1}", "{\"text\": \"\(secret)", "{\"text\": \(secret)}"]
    for body in bodies {
      #expect {
        try ask(.check, body, "application/vnd.stet.story+json")
      } throws: { error in
        guard let problem = error as? Problem else { return false }
        return problem.status == 422 && !(problem.detail + problem.remedy).contains(secret)
      }
    }
  }

  @Test func linesAreFilteredOneByOne() throws {
    let filter = try Service(HouseSetup()).lineFilter([Parameter("text-field", "a")])
    let fixed = filter.filter(Array(#"{"a":"He left , she stayed."}"#.utf8))
    #expect(fixed?.bytes == Array(#"{"a":"He left, she stayed."}"#.utf8))
    #expect(fixed?.fault == nil)
    #expect(filter.filter(Array("{".utf8))?.fault != nil)
    #expect(filter.filter(Array(" \r".utf8)) == nil)
  }
}

@Suite struct RequestTests {
  @Test func mediaTypesAreTakenApart() {
    let type = MediaType("Text/HTML ; charset=\"windows-1251\"; q=1")
    #expect(type.name == "text/html")
    #expect(type.charset == "windows-1251")
    #expect(type.format == .html)
    #expect(MediaType("").format == .auto)
    #expect(MediaType("application/vnd.desk+xml").format == .auto)
    #expect(MediaType("application/ld+json").format == .json)
    #expect(MediaType("image/png").format == nil)
    #expect(MediaType.prefersJSON("application/json;q=0.9, text/plain"))
    #expect(!MediaType.prefersJSON("*/*"))
  }

  @Test func formsAreDecoded() {
    let fields = FormFields.parse(Array("a=1+2&b=%c3%A9%zz%4&c&d=x=y&&=z".utf8))
    #expect(
      fields == [
        Parameter("a", "1 2"), Parameter("b", "é%zz%4"), Parameter("c", ""),
        Parameter("d", "x=y"), Parameter("", "z"),
      ])
  }

  @Test func fieldsAreTextsOrNothing() throws {
    let fields = try RequestFields(
      Array(#"{"a": "x\ud83d\ude00", "b": null}"#.utf8), known: ["a", "b"])
    #expect(fields.string("a") == "x😀")
    #expect(fields.text("b") == nil)
    for bad in ["", "[]", "{\"a\":1}", "{\"a\":{}}", "{\"z\":\"\"}", "{\"a\":\"\"} x", "\"a\""] {
      #expect(throws: Problem.self) { try RequestFields(Array(bad.utf8), known: ["a"]) }
    }
  }

  @Test func base64IsThatOfOthers() {
    for count in 0..<50 {
      let bytes = (0..<count).map { UInt8($0 * 37 & 255) }
      #expect(Base64.encode(bytes) == Data(bytes).base64EncodedString())
    }
  }
}
