#!/usr/bin/env python3
"""How much `stet serve` takes, beside what `stet pipe` does with the same stories.

    make server && Benchmarks/serve.py .build/release/stet [SECONDS]

Needs wrk (Debian: apt install wrk). Stories of 4 KB are drawn from Examples/; the pipe and the
server take turns, so that a machine with other work to do is as unfair to one as to the other.
Prints requests a second, the ratio, the times, and the memory before and after.
"""
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

SIZE = 4096
STORIES = 400
ROUNDS = 3
LUA = """
local bodies = {}
for line in io.lines("%s") do
  bodies[#bodies + 1] = wrk.format("POST", "/v1/fix", {["Content-Type"] = "text/plain"},
    (line:gsub("\\\\n", "\\n")))
end
local next = math.random(#bodies)
function request() next = next %% #bodies + 1; return bodies[next] end
local faults = 0
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %%d %%d %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.timeout, e.status, latency:percentile(50),
    latency:percentile(99), latency.max))
end
"""


def stories():
    """Stories of about 4 KB, each put together differently from the paragraphs of the examples."""
    folder = pathlib.Path(__file__).parents[1] / "Examples"
    parts = [part for path in sorted(folder.glob("*.txt"))
             for part in path.read_text(encoding="utf8").split("\n\n") if len(part) > 60]
    chance = random.Random(7)
    for number in range(STORIES):
        text = f"Story {number}\n"
        while len(text.encode()) < SIZE:
            text += "\n" + chance.choice(parts).strip() + "\n"
        yield text.encode()[:SIZE].decode(errors="ignore")


def pipe(stet, lines, seconds):
    """Stories a second through `stet pipe`."""
    rounds = 1
    while True:
        begun = time.monotonic()
        subprocess.run([stet, "pipe"], input=lines * rounds, stdout=subprocess.DEVNULL, check=True)
        took = time.monotonic() - begun
        if took > seconds / 2:
            return STORIES * rounds / took
        rounds = max(rounds * 2, int(rounds * seconds / took))


def load(port, script, seconds):
    ran = subprocess.run(
        ["wrk", "-t1", "-c16", f"-d{seconds}", "--timeout", "30", "-s", script,
         f"http://127.0.0.1:{port}/v1/fix"], capture_output=True, text=True, check=True)
    requests, duration, broken, refused, median, p99, longest = map(
        int, re.search(r"RESULT (.*)", ran.stdout)[1].split())
    return {"rate": requests / duration * 1e6, "requests": requests, "faults": broken + refused,
            "median": median / 1e3, "p99": p99 / 1e3, "max": longest / 1e3}


def memory(process):
    pages = pathlib.Path(f"/proc/{process.pid}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def main():
    stet = sys.argv[1]
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with tempfile.TemporaryDirectory() as folder:
        texts = list(stories())
        lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
        bodies = pathlib.Path(folder) / "bodies"
        bodies.write_text("".join(text.replace("\n", "\\n") + "\n" for text in texts), "utf8")
        script = pathlib.Path(folder) / "load.lua"
        script.write_text(LUA % bodies)
        log = pathlib.Path(folder) / "log"
        with log.open("wb") as file:
            server = subprocess.Popen([stet, "serve", "--port", "0"], stderr=file)
        while not (found := re.search(r"port=(\d+).*listening", log.read_text())):
            time.sleep(0.02)
        try:
            load(found[1], script, 5)
            warm = memory(server)
            ratios = []
            for number in range(ROUNDS):
                piped = pipe(stet, lines.encode(), seconds / ROUNDS)
                served = load(found[1], script, max(1, seconds // ROUNDS))
                ratios.append(served["rate"] / piped)
                print(f"{number + 1}: pipe {piped:.0f}/s, serve {served['rate']:.0f}/s, ratio "
                      f"{ratios[-1]:.2f}; {served['requests']} requests, {served['faults']} faults; "
                      f"median {served['median']:.1f} ms, p99 {served['p99']:.1f} ms, "
                      f"max {served['max']:.1f} ms; memory {memory(server):.0f} MB")
            print(f"ratio {sorted(ratios)[len(ratios) // 2]:.2f} (median); memory "
                  f"{warm:.0f} MB warm, {memory(server):.0f} MB at the end")
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()


if __name__ == "__main__":
    main()
