#!/usr/bin/env python3
"""Many stories through `stet pipe`: is memory flat, is nothing lost?

    Benchmarks/stream.py .build/release/stet [COUNT]

Makes COUNT stories (a million) of a few hundred bytes, no two alike, while the pipe works; checks
that each line comes back in its place; prints what the pipe held in memory on the way.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import threading
import time

PEOPLE = "Sami Dirani|Layla Haddad|Omar Nassar|Oleh Bondarenko|Mina Rahimi|Yosef Landau".split("|")
DEEDS = ("said the talks had “moved\" on", "left the hall , visibly tired", "told reporters \"no\"",
         "met the envoy twice", "would not comment", "called for calm", "asked for two more weeks")


def story(chance, number):
    parts = [f"{chance.choice(PEOPLE)} {chance.choice(DEEDS)} on day {chance.randrange(999)}."
             for _ in range(5)]
    return f"Story {number}\n\n" + " ".join(parts)


def main():
    stet = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    pipe = subprocess.Popen([stet, "pipe"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        chance = random.Random(7)
        for number in range(count):
            line = json.dumps({"n": number, "text": story(chance, number)}, ensure_ascii=False)
            pipe.stdin.write(line.encode() + b"\n")
        pipe.stdin.close()

    threading.Thread(target=write).start()
    begun = time.monotonic()
    size = 0
    for number, line in enumerate(pipe.stdout):
        size += len(line)
        assert line.startswith(b'{"n": %d, ' % number), (number, line)
        if (number + 1) % (count // 10) == 0:
            pages = pathlib.Path(f"/proc/{pipe.pid}/statm").read_text().split()[1]
            memory = int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6
            rate = (number + 1) / (time.monotonic() - begun)
            print(f"{number + 1} stories, {size / 1e6:.0f} MB, {rate:.0f}/s, memory {memory:.1f} MB",
                  flush=True)
    assert number + 1 == count
    assert pipe.wait() == 0


if __name__ == "__main__":
    main()
