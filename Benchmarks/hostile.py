#!/usr/bin/env python3
"""What hostile text costs a byte, beside an ordinary story in the same run.

  Benchmarks/hostile.py [--megabytes N] [--only RULES] [STET]

Every row is one thing over and over, in one paragraph: nothing but commas, dashes, spaces, joiners,
quotation marks, one word. The story is Examples/story.txt again and again. Times are processor time
of `stet fix`, start-up taken off; exit 1 when a row of `BOUND` costs more than three times what the
story does. Rows of which every few bytes are a finding cost what their findings cost; they are
shown, and not bound.
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


def seconds(stet, only, data):
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        file.seek(0)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [stet, "fix", "--only", only, "-"], stdin=file, stdout=subprocess.DEVNULL, check=True)
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
    return 1 if worst > 3 else 0


if __name__ == "__main__":
    sys.exit(main())
