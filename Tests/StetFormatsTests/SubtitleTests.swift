// Subtitles: timings stand, sentences run over cues.

import Testing

@testable import StetFormats
@testable import StetText

@Suite struct SubtitleTests {
  private let subRip = """
    1
    00:00:01,000 --> 00:00:03,000
    The <i>envoy</i> said that
    talks

    2
    00:00:03,100 --> 00:00:05,000 X1:1
    {\\an8}would go on.

    3
    00:00:05,100 --> 00:00:06,000
    - "Really?"
    - Yes

    4
    00:01:00,000 --> 00:01:01,000
    after a pause
    """

  @Test func sentencesRunOverCues() throws {
    for end in ["\n", "\r\n"] {
      let source = subRip.replacing("\n", with: end)
      let document = try read(source)
      #expect(document.format == "srt")
      #expect(
        runs(document) == [
          "The envoy said that talks would go on.", "- \"Really?\"", "- Yes", "after a pause",
        ])
      try checkMapping(document)
      #expect(
        try replacing("envoy", by: "envoys", in: document)
          == source.replacing("envoy", with: "envoys"))
      #expect(
        try replacing("talks would", by: "talk would", in: document)
          == source.replacing("talks", with: "talk"))
      #expect(throws: Document.Obstacle.crossesMarkup) {
        try replacing("talks would", by: "they may", in: document)
      }
    }
  }

  @Test func webVTT() throws {
    let source = """
      WEBVTT - "title"

      NOTE "not prose"

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:02.000 align:start
      <v Ana Paz>It&lrm;'s &amp; <c.loud>on</c> <00:01.500>now

      00:02.000 --> 00:03.000
      then <b>off</b>.
      """
    let document = try read(source)
    #expect(document.format == "vtt")
    #expect(runs(document) == ["It\u{200E}'s & on now then off."])
    #expect(
      try replacing("on", by: "<on> & —", in: document).contains("<c.loud>&lt;on&gt; &amp; —</c>"))
  }

  @Test(arguments: [
    ("1\n00:00:01,000 --> 00:00:02,000\nx", "srt"), ("1\n2\n3", "text"), ("WEBVTT", "vtt"),
    ("WEBVTTX", "text"), ("1", "text"), ("12 people\n00:01", "text"),
  ])
  func formatsAreKnownByTheirContent(_ source: String, _ format: String) throws {
    #expect(try read(source).format == format)
  }
}
