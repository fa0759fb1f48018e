"""Runs commands in turn and measures what each costs the processor and the memory."""
import dataclasses
import os
import statistics
import subprocess
import threading
import time


@dataclasses.dataclass
class Cost:
    """What one run of a program took, with all its children."""

    cpu: float
    wall: float
    memory: int
    status: int


class TooLong(Exception):
    """A run that was ended because it took longer than it may."""


def run(words, source=None, limit=1800.0):
    """The cost of a command whose output goes nowhere.

    source: a file for standard input.
    """
    with open(source or os.devnull, "rb") as file, open(os.devnull, "wb") as nowhere:
        begun = time.monotonic()
        process = subprocess.Popen(words, stdin=file, stdout=nowhere, stderr=nowhere)
        ended = threading.Event()

        def end():
            ended.set()
            process.kill()

        alarm = threading.Timer(limit, end)
        alarm.start()
        _, status, used = os.wait4(process.pid, 0)
        alarm.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if ended.is_set():
        raise TooLong
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - begun, used.ru_maxrss * 1024,
                process.returncode)


def rounds(commands, count, limit=1800.0):
    """Every command in turn, `count` times: what the machine does besides, it does to all.

    commands: by name, (words, file for standard input).
    Returns costs by name; a command that takes too long has none.
    """
    costs = {name: [] for name in commands}
    for _ in range(count):
        for name, (words, source) in commands.items():
            if costs[name] is None:
                continue
            try:
                costs[name].append(run(words, source, limit))
            except TooLong:
                costs[name] = None
    return {name: found for name, found in costs.items() if found}


class Spread:
    """The middle of some figures, and their ends."""

    def __init__(self, figures):
        self.middle = statistics.median(figures)
        self.low, self.high = min(figures), max(figures)

    def show(self, places=2):
        return f"{self.middle:.{places}f} ({self.low:.{places}f}–{self.high:.{places}f})"


def ratios(costs, name, other, what="cpu"):
    """How much more `name` costs than `other`, round by round."""
    return Spread([getattr(a, what) / max(1e-9, getattr(b, what))
                   for a, b in zip(costs[name], costs[other])])
