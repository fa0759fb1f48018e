#!/usr/bin/env python3
"""Many stories through `stet pipe` and `stet names --scope corpus`: what do they hold in memory?

    Benchmarks/stream.py [--count N] [--bytes N] [--people N] [--jobs N] pipe|names [STET]

Feeds COUNT stories (a million) of `stories.py`, no two alike, and prints on the way what the
program holds. The pipe's memory should be flat, and each line come back in its place; the names'
memory grows with the names there are, which are counted at the end.
"""
import argparse
import json
import os
import pathlib
import subprocess
import threading
import time

from stories import Newsroom

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Run:
    """A running program that is fed stories, and what it held on the way."""

    def __init__(self, words, count, size, people):
        self.people = people
        self.count, self.size, self.fed, self.bytes = count, size, 0, 0
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.begun = time.monotonic()
        self.start = self.held()
        threading.Thread(target=self.feed).start()

    def held(self):
        """Bytes in memory; of a program that has ended, none."""
        try:
            pages = pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        except OSError:
            return 0
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def feed(self):
        room = Newsroom(size=self.size, people=self.people)
        for number in range(self.count):
            line = json.dumps({"n": number, "text": room.story()}, ensure_ascii=False) + "\n"
            self.process.stdin.write(line.encode())
            self.fed, self.bytes = number + 1, self.bytes + len(line)
            if self.fed % (self.count // 10) == 0:
                self.show()
        self.process.stdin.close()

    def show(self):
        rate = self.fed / (time.monotonic() - self.begun)
        print(f"{self.fed} stories, {self.bytes / 1e6:.0f} MB, {rate:.0f}/s, holds "
              f"{self.held() / 1e6:.1f} MB", flush=True)

    def end(self):
        _, status, used = os.wait4(self.process.pid, 0)
        assert status == 0, status
        print(f"processor time {used.ru_utime + used.ru_stime:.0f} s, at most "
              f"{used.ru_maxrss / 1e3:.1f} MB")
        return used.ru_maxrss * 1024


def pipe(run):
    number = -1
    for number, line in enumerate(run.process.stdout):
        assert line.startswith(b'{"n": %d, ' % number), (number, line)
    assert number + 1 == run.count
    run.end()


def names(run):
    report = json.load(run.process.stdout)
    most = run.end()
    assert report["documents"] == run.count
    entities = len(report["entities"])
    forms = sum(len(entity["variants"]) for entity in report["entities"])
    print(f"{entities} entities in {forms} forms: {(most - run.start) / entities:.0f} bytes for each")


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--count", type=int, default=1_000_000)
    ask.add_argument("--bytes", type=int, default=600)
    ask.add_argument("--people", type=int, default=500_000, help="how many people there are")
    ask.add_argument("--jobs", type=int, default=os.cpu_count())
    ask.add_argument("what", choices=["pipe", "names"])
    ask.add_argument("stet", nargs="?", default=str(ROOT / ".build/release/stet"))
    options = ask.parse_args()
    words = {"pipe": ["pipe"], "names": [
        "names", "--scope", "corpus", "--input-format", "jsonl", "--output-format", "json"]}
    run = Run([options.stet, *words[options.what], "--jobs", str(options.jobs)],
              options.count, options.bytes, options.people)
    {"pipe": pipe, "names": names}[options.what](run)


if __name__ == "__main__":
    main()
