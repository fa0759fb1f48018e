#!/usr/bin/env python3
"""Hours of `stet serve` and `stet pipe` with faults all the while: make soak, or

    Benchmarks/soak.py [--minutes N] [--seed N] [STET]

Well-behaved clients ask without a pause, and every answer is compared with the right one, while
others hang up, crawl, send what is no HTTP, never read, or are killed; settings are read again every
few seconds; pipes are killed, stopped and cut off. Ends with 1 where an answer was wrong or missing,
where the server died or did not end when asked, or where its memory grew after the first fifth.
"""
import argparse
import collections
import contextlib
import http.client
import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Benchmarks"))
sys.path.insert(0, str(ROOT / "Tests" / "Server"))
from stories import Newsroom  # noqa: E402

STORIES = 300


class Soak:
    """What all that runs shares: the server, the stories with their right answers, the counts."""

    def __init__(self, stet, seed, end):
        self.stet, self.seed, self.end = stet, seed, end
        self.counts, self.faults = collections.Counter(), []
        room = Newsroom(seed=seed, size=2000, faults=0.1)
        self.texts = [room.story() for _ in range(STORIES)]
        self.lines = [json.dumps({"n": n, "text": text}, ensure_ascii=False).encode() + b"\n"
                      for n, text in enumerate(self.texts)]
        ran = subprocess.run([stet, "pipe"], input=b"".join(self.lines), capture_output=True, check=True)
        self.right = ran.stdout.splitlines(keepends=True)
        self.right_texts = [json.loads(line)["text"].encode() for line in self.right]

    def is_over(self):
        return time.monotonic() > self.end

    def fault(self, text):
        self.faults.append(text)
        print(f"FAULT: {text}", flush=True)

    def loop(self, work, number):
        """Does `work` again and again till the end."""
        chance = random.Random(f"{self.seed} {work.__name__} {number}")
        while not self.is_over():
            try:
                work(chance)
                self.counts[work.__name__] += 1
            except Exception as error:  # noqa: BLE001: whatever it is, it is a finding
                self.fault(f"{work.__name__}: {type(error).__name__}: {error}")
                time.sleep(1)


class Clients(Soak):
    """Those who ask the server."""

    server = None

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)

    def is_refused(self, answer):
        """Whether the server has too much to do. It may say so, and it is counted."""
        if answer.status in (429, 503):
            self.counts[f"refused with {answer.status}"] += 1
            time.sleep(0.1)
        return answer.status in (429, 503)

    def fix(self, chance):
        connection = self.connection()
        for _ in range(20):
            number = chance.randrange(STORIES)
            connection.request("POST", "/v1/fix", self.texts[number].encode(),
                               {"Content-Type": "text/plain; charset=utf-8"})
            answer = connection.getresponse()
            body = answer.read()
            if self.is_refused(answer):
                return
            assert answer.status == 200, answer.status
            assert body == self.right_texts[number], f"the answer to story {number} is another one"
        connection.close()

    def batch(self, chance):
        first = chance.randrange(STORIES - 20)
        count = chance.randrange(1, STORIES - first)
        connection = self.connection()
        connection.request("POST", "/v1/batch", b"".join(self.lines[first:first + count]))
        answer = connection.getresponse()
        if self.is_refused(answer):
            return
        body = answer.read()
        assert body == b"".join(self.right[first:first + count]), "a batch is another one"
        connection.close()

    def hang_up(self, chance):
        """Goes in the middle of its request, of its answer, or without a word."""
        with self.server.socket() as link, contextlib.suppress(OSError):
            head = b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n"
            data = head + b"".join(self.lines)
            link.sendall(data[:chance.randrange(len(data))])
            if chance.random() < 0.5:
                link.recv(chance.randrange(1, 5000))
            if chance.random() < 0.5:  # an end without the usual farewell
                link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        time.sleep(chance.random() * 0.2)

    def crawl(self, chance):
        """Sends a byte now and then."""
        with self.server.socket() as link, contextlib.suppress(OSError):
            link.sendall(b"POST /v1/fix HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n")
            until = time.monotonic() + 8
            while time.monotonic() < until and not self.is_over():
                link.sendall(b"a")
                time.sleep(chance.random())

    def never_read(self, chance):
        """Writes till nobody takes any more of it."""
        with self.server.socket() as link, contextlib.suppress(OSError):
            link.settimeout(chance.random() * 4)
            link.sendall(b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            while not self.is_over():
                line = chance.choice(self.lines)
                link.sendall(b"%x\r\n%s\r\n" % (len(line), line))

    def nonsense(self, chance):
        """What is no HTTP, or none that is allowed."""
        kinds = [
            lambda: chance.randbytes(chance.randrange(1, 3000)),
            lambda: b"POST /v1/fix HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
            lambda: b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            lambda: b"POST /v1/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"]
        with self.server.socket() as link, contextlib.suppress(OSError):
            link.sendall(chance.choice(kinds)())
            link.settimeout(2)
            answer = link.recv(100)
            assert not answer.startswith(b"HTTP/1.1 5"), answer
        time.sleep(chance.random())

    def odd_json(self, chance):
        """A record with a byte of it changed, asked for its names and to be fixed."""
        line = bytearray(chance.choice(self.lines))
        line[chance.randrange(len(line) - 1)] = chance.randrange(256)
        connection = self.connection()
        path = chance.choice(["/v1/batch", "/v1/names", "/v1/check", "/v1/names/compare"])
        connection.request("POST", path, bytes(line), {"Content-Type": "application/x-ndjson"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status < 500 or answer.status == 503, f"{path} says {answer.status}"
        connection.close()

    def read_again(self, chance):
        self.server.process.send_signal(signal.SIGHUP)
        time.sleep(2 + chance.random() * 5)


class Pipes(Soak):
    """Those who use the pipe, and break it off."""

    def whole_pipe(self, chance):
        ran = subprocess.run([self.stet, "pipe", "--jobs", str(chance.randrange(1, 4))],
                             input=b"".join(self.lines), capture_output=True, check=False)
        assert ran.returncode == 0 and ran.stdout.splitlines(keepends=True) == self.right
        assert ran.stderr == b""

    def broken_pipe(self, chance):
        """Whatever ends it, what it has answered is a beginning of the right answer."""
        process = subprocess.Popen([self.stet, "pipe"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)

        def write():
            with contextlib.suppress(OSError):
                for _ in range(3):
                    process.stdin.write(b"".join(self.lines))
                process.stdin.close()

        writer = threading.Thread(target=write)
        writer.start()
        got = process.stdout.read(chance.randrange(1, 400_000))
        process.send_signal(chance.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT]))
        got += process.stdout.read()
        process.wait(timeout=60)
        writer.join(timeout=60)
        right = b"".join(self.right * 3)
        whole = got[:got.rfind(b"\n") + 1]
        assert right.startswith(whole), "what was answered before the end is another one"


class Everybody(Clients, Pipes):
    pass


def watch(soak):
    """The server's memory, every few seconds."""
    held = []
    begun = time.monotonic()
    while not soak.is_over():
        time.sleep(min(5, max(0.1, soak.end - time.monotonic())))
        if soak.server.process.poll() is not None:
            soak.fault("the server has died")
            break
        held.append((time.monotonic() - begun, soak.server.memory))
    return held


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--minutes", type=float, default=60)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("stet", nargs="?", default=str(ROOT / ".build/release/stet"))
    options = ask.parse_args()
    os.environ["STET"] = options.stet
    from conftest import Server
    with tempfile.TemporaryDirectory() as folder:
        soak = Everybody(options.stet, options.seed, time.monotonic() + options.minutes * 60)
        soak.server = Server(folder, "--max-time", "10", "--max-idle", "10")
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        try:
            status = endure(soak)
        finally:
            soak.server.end(signal.SIGKILL)
        sys.exit(status)


def endure(soak):
    work = [soak.fix] * 3 + [soak.batch] * 2 + [
        soak.hang_up, soak.hang_up, soak.crawl, soak.never_read, soak.nonsense, soak.odd_json,
        soak.read_again, soak.whole_pipe, soak.broken_pipe]
    threads = [threading.Thread(target=soak.loop, args=(one, number), daemon=True)
               for number, one in enumerate(work)]
    for thread in threads:
        thread.start()
    held = watch(soak)
    for thread in threads:
        thread.join(timeout=180)
    if any(thread.is_alive() for thread in threads):
        soak.fault("somebody still waits for an answer")
    if soak.server.end() != 0:
        soak.fault("the server did not end well")
    return tell(soak, held)


def tell(soak, held):
    print(", ".join(f"{name} {count}" for name, count in sorted(soak.counts.items())))
    answered = soak.counts["fix"] * 20 + soak.counts["batch"]
    refused = sum(count for name, count in soak.counts.items() if name.startswith("refused"))
    if refused > answered / 10:
        soak.fault(f"{refused} refused beside {answered} answered: others take all there is")
    warm = [memory for at, memory in held if at < held[-1][0] / 5] or [held[0][1]]
    late = [memory for at, memory in held if at > held[-1][0] * 4 / 5]
    print(f"memory: at most {max(warm) / 1e6:.0f} MB in the first fifth, "
          f"{max(late) / 1e6:.0f} MB in the last")
    if max(late) > max(warm) * 1.1 + 16e6:
        soak.fault("memory has grown")
    print(f"{len(soak.faults)} faults")
    return 1 if soak.faults else 0


if __name__ == "__main__":
    main()
