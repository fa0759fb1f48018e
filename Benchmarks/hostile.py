#!/usr/bin/env python3
"""What hostile text costs a byte, beside an ordinary story in the same run.

  Benchmarks/hostile.py [--megabytes N] [--only RULES] [STET]

Every row is one thing over and over, in one paragraph: nothing but commas, dashes, spaces, joiners,
quotation marks, one word. The story is Examples/story.txt again and again. Times are processor time
of `stet fix`, start-up taken off; exit 1 when a row of `BOUND` costs more than three times what the
story does. Rows of which every few bytes are a finding cost what their findings cost; they are
shown, and not bound. `FORMATS` is markup over and over, with no copy in it or hardly any: what
stands before it, the piece, what stands behind it; XML that is refused costs what it took to tell.
A paragraph every four bytes may cost six times a byte of the story, and no row more.
"""
import argparse
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BOUND = {
    "commas": ",", "stops": ".", "hyphens": "-", "em dashes": "—", "spaces": " ", "joiners": "\u200d",
    "digits": "7", "one letter": "a", "one word": "harbour ", "the the": "the ", "ellipses": "…",
    "questions": "?!", "semicolons": ";", "brackets": "(", "ampersands": "&", "tatweel": "ـ",
    "combining": "\u0301", "Han": "国", "Arabic": "ا", "emoji": "👩\u200d🚀", "new lines": "\n",
    "addresses": "www.", "at signs": "a@", "spaced stops": ". ", "spaced dashes": "word — ",
    "garbled": "Ã©", "although": "although; ", "double marks": "\"", "single marks": "'",
    "open marks": "“", "open quotations": "“a ",
}
FREE = {
    "direction": "\u202e", "glued words": "came,but ", "glued stops": "end.The ",
    "references": "&quot;", "zeros": "000, ", "full width": "，a",
}
FORMATS = {
    "html": [
        ("", piece, "") for piece in (
            "<", "<b>", "</b>", "<p>a", "<td>", "<div>", "<!--", "<!-->", "<a b=\"", "<a b=c d=e>",
            "&", "&#", "&#6", "&amp", "&nosuchname", "&notin;", "<script>", "<title>", "<span translate=",
            "<code>", "</p", "<br>", "<b>x</b>")],
    "xml": [
        ("<a>", piece, "</a>") for piece in (
            "<b>", "<b/>", "<b>x</b>", "&amp;", "&x;", "<![CDATA[x]]>", "<!---->", "<?x?>", "<p>a</p>")],
    "nitf": [("<nitf>", "<p>a</p>", "</nitf>"), ("<nitf>", "<hl1/>", "</nitf>")],
    "rss": [
        ("<rss><channel>", "<item><title>a</title></item>", "</channel></rss>"),
        ("<rss><channel><description>", "&lt;p&gt;a", "</description></channel></rss>")],
    "xliff": [("<xliff>", "<trans-unit><source>b</source><target>a</target></trans-unit>", "</xliff>")],
    "markdown": [
        ("", piece, "") for piece in (
            "*", "_a", "*a _b ", "[", "![", "](", "[a](", "[a](b)", "[a][", "`", "``a` ", "<", "<a ",
            "<a b=\"", "&", "\\", "|", "a|", "> ", "- ", "1. ", "#", "\n> ", "\n- ", "\n- a\n", "~~", "~a~~",
            "[a]: b\n", "|a|\n|-|\n", "```\n", "http://", "<!--", "<?", "[^a]", "[^a]: ")],
    "json": [
        ("[", "[", ""), ("[", "1,", "1]"), ("[", '"a",', "1]"), ("[", '{"text":"a"},', "1]"),
        ('{"text":"', "\\u0041", '"}'), ('{"text":"', "<p>a", '"}'), ('{"text":"', '\\"', '"}')],
    "jsonl": [("", "{\n", ""), ("", '{"text":"a"}\n', ""), ("", "[\n", "")],
    "csv": [("text\n", piece, "") for piece in ('"', ",", "a,", '"a"\n', "\n", 'a,"')],
    "srt": [("", piece, "") for piece in ("1\n00:00:01,000 --> 00:00:02,000\na\n\n", "<i>", "{\\", "\n")],
    "vtt": [("WEBVTT\n\n", piece, "") for piece in ("00:01.000 --> 00:02.000\na\n\n", "<v ", "&", "NOTE\n\n")],
    "iptc7901": [("\x01", piece, "") for piece in ("\x02", "\x02a\r\n", "\x01\x02a\x03", "\x0e", "\r\n")],
    "text": [("", piece, "") for piece in ("A-B\n", "-30-\n", "By A B\n", "(AP) — ", "LISBON — A.\n")],
}


def seconds(stet, only, data, form="text"):
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        file.seek(0)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [stet, "fix", "--only", only, "--input-format", form, "-"], stdin=file,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=form == "text")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def filled(piece, size):
    piece = piece.encode()
    return piece * (size // len(piece))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--megabytes", type=float, default=2)
    ask.add_argument("--only", default="punctuation")
    ask.add_argument("stet", nargs="?", default=str(ROOT / ".build/release/stet"))
    options = ask.parse_args()
    size = int(options.megabytes * 1_000_000)
    start = seconds(options.stet, options.only, b"")
    story = (ROOT / "Examples/story.txt").read_text(encoding="utf8") + "\n"

    def per_byte(piece):
        data = filled(piece, size)
        return max(0, seconds(options.stet, options.only, data) - start) / len(data)

    base = per_byte(story)
    print("%-16s %6.1f MB/s" % ("the story", 1e-6 / base))
    worst = 0
    for rows, bound in ((BOUND, True), (FREE, False)):
        for name, piece in rows.items():
            ratio = per_byte(piece) / base
            if bound:
                worst = max(worst, ratio)
            print("%-16s %6.1f times the story%s" % (name, ratio, "" if bound else "  (not bound)"),
                  flush=True)
    for form, rows in FORMATS.items():
        for head, piece, tail in rows:
            data = head.encode() + filled(piece, size) + tail.encode()
            spent = seconds(options.stet, options.only, data, form)
            ratio = max(0, spent - start) / len(data) / base
            worst = max(worst, ratio / 2)
            print("%-9s %-22s %6.1f times the story" % (form, repr(piece)[1:-1][:22], ratio), flush=True)
    return 1 if worst > 3 else 0


if __name__ == "__main__":
    sys.exit(main())
