#!/usr/bin/env python3
"""How fast each format is read, reviewed and written back, as a ratio to plain text.

    Benchmarks/formats.py [PATH-OF-STET]

The same words in every format; megabytes of words a second of processor time of one core, the best
of several runs that take turns. A folder of files, each with a few copies of one invented story.
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

STET = sys.argv[1] if len(sys.argv) > 1 else ".build/release/stet"
ROUNDS = int(os.environ.get("ROUNDS", "5"))
STORIES = int(os.environ.get("STORIES", "10"))
FILES = int(os.environ.get("FILES", "200"))
GOALS = {"nitf": 0.4, "html": 0.4, "jsonl": 0.6}


def paragraphs() -> list[str]:
    story = pathlib.Path(__file__).parent.parent / "Examples" / "story.txt"
    return [line for line in story.read_text(encoding="utf8").split("\n") if line.strip()]


def formats(story: list[str]) -> dict[str, tuple[str, str]]:
    """Per format: what `--input-format` calls it, and the text."""
    body = "".join(f"<p>{escape(line)}</p>\n" for line in story)
    every = range(STORIES)
    return {
        "text": ("text", "\n\n".join("\n\n".join(story) for _ in every)),
        "markdown": ("markdown", "\n\n".join("\n\n".join(story) for _ in every)),
        "html": ("html", "<!DOCTYPE html><meta charset=utf-8><body>\n" + body * STORIES),
        "nitf": ("nitf", "<nitf><body><body.content>" + body * STORIES + "</body.content></body></nitf>"),
        "jsonl": ("jsonl", "".join(
            json.dumps({"id": n, "text": "\n".join(story)}, ensure_ascii=False) + "\n" for n in every)),
        "csv": ("csv", "id,text\n" + "".join(
            f'{n},"' + "\n".join(story).replace('"', '""') + '"\n' for n in every)),
        "xliff": ("xliff", '<xliff version="1.2"><file source-language="ar"><body>' + "".join(
            f"<trans-unit><source></source><target>{escape(line)}</target></trans-unit>\n"
            for _ in every for line in story) + "</body></file></xliff>"),
        "vtt": ("vtt", "WEBVTT\n\n" + "".join(
            f"00:00:01.000 --> 00:00:02.000\n{escape(line)}\n\n" for _ in every for line in story)),
    }


def cost(path: str, name: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [STET, "fix", "--diff", "--jobs", "1", "--input-format", name, path], check=True,
        stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    story = paragraphs()
    words = sum(len(line.encode()) for line in story) * STORIES * FILES
    with tempfile.TemporaryDirectory() as folder:
        inputs = {}
        for name, (option, text) in formats(story).items():
            path = pathlib.Path(folder, name)
            path.mkdir()
            for number in range(FILES):
                path.joinpath(f"{number}.txt").write_text(text, encoding="utf8")
            inputs[name] = (str(path), option)
        best = {name: float("inf") for name in inputs}
        for _ in range(ROUNDS):
            for name, (path, option) in inputs.items():
                best[name] = min(best[name], cost(path, option))
    print(f"{words / 1e6:.2f} MB of words, {ROUNDS} rounds, {STET}")
    print(f"{'format':<10}{'MB/s':>8}{'ratio':>8}{'goal':>8}")
    for name, seconds in best.items():
        ratio = best["text"] / seconds
        print(f"{name:<10}{words / seconds / 1e6:8.1f}{ratio:8.2f}{GOALS.get(name, ''):>8}")
    return 0 if all(best["text"] / best[name] >= goal for name, goal in GOALS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
