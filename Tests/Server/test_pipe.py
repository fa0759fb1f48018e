"""Faults around `stet pipe`: what was answered is right, nothing hangs, and the cause is said."""
import json
import os
import pty
import resource
import signal
import subprocess
import time

import pytest
from conftest import STET, lines

MANY = b"\n".join(lines(20_000)) + b"\n"


def pipe(*options, **more):
    return subprocess.Popen([STET, "pipe", *options], **{
        "stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more})


def answered(output):
    """The numbers of the whole lines."""
    return [json.loads(line)["id"] for line in output.split(b"\n")[:-1]]


def test_killed_in_mid_stream_it_has_answered_whole_lines_in_order(tmp_path):
    (tmp_path / "in").write_bytes(MANY * 5)
    with (tmp_path / "in").open() as source:
        process = pipe(stdin=source)
        output = process.stdout.read(100_000)
        process.kill()
        output += process.stdout.read()
    numbers = answered(output)
    assert numbers == [number % 20_000 for number in range(len(numbers))]


def test_a_writer_that_dies_leaves_half_a_line_that_passes():
    half = b'{"id": 1, "text": "Two men , bo'
    process = pipe()
    out, err = process.communicate(lines(1)[0] + b"\n" + half)
    assert out.endswith(b"\n" + half)
    assert answered(out) == [0]
    assert process.returncode == 3
    assert b"line 2: no JSON" in err


def test_a_reader_that_dies_ends_it(tmp_path):
    (tmp_path / "in").write_bytes(MANY * 5)
    with (tmp_path / "in").open() as source:
        process = pipe(stdin=source)
        process.stdout.read(1000)
        process.stdout.close()
        assert process.wait(timeout=20) in (141, -signal.SIGPIPE)
    assert process.stderr.read() == b""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_is_an_end_of_the_input(number):
    process = pipe()
    for line in lines(3):
        process.stdin.write(line + b"\n")
        process.stdin.flush()
        assert process.stdout.readline()
    process.send_signal(number)
    assert process.wait(timeout=20) == 0, "though its input is still open"
    assert process.stdout.read() == process.stderr.read() == b""


def test_what_was_read_before_a_signal_is_answered():
    process = pipe()
    process.stdin.write(lines(1)[0] + b"\n")
    process.stdin.flush()
    assert process.stdout.readline()
    written = 0
    while written < 40_000:  # the answer to this fits into the pipe that nobody reads yet
        written += os.write(process.stdin.fileno(), MANY[written:written + 4096])
    time.sleep(0.3)
    process.send_signal(signal.SIGTERM)
    out = process.stdout.read()
    assert process.wait(timeout=20) in (0, 3)
    numbers = answered(out)
    assert numbers == list(range(len(numbers)))
    assert numbers, "what had been read"


def test_a_full_disk_is_said_and_ends_it(tmp_path):
    (tmp_path / "in").write_bytes(MANY)
    with (tmp_path / "in").open() as source, open("/dev/full", "wb") as full:
        process = pipe(stdin=source, stdout=full)
        assert process.wait(timeout=60) == 2
    assert b"no space left on the disk; the output is not complete" in process.stderr.read()

    limit = 1 << 20
    with (tmp_path / "in").open() as source, (tmp_path / "out").open("wb") as small:
        process = pipe(stdin=source, stdout=small, preexec_fn=lambda: (
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))))
        assert process.wait(timeout=60) == 2
    assert b"the output is not complete" in process.stderr.read()
    numbers = answered((tmp_path / "out").read_bytes())
    assert numbers == list(range(len(numbers)))


def test_a_full_disk_for_rejects_is_said_and_ends_it():
    process = pipe("--rejects", "/dev/full")
    out, err = process.communicate(lines(1)[0] + b"\nno json\n" + lines(1)[0] + b"\n")
    assert process.returncode == 2
    assert b"no space left on the disk" in err


def test_a_reader_that_is_slow_gets_everything(tmp_path):
    (tmp_path / "in").write_bytes(MANY)
    with (tmp_path / "in").open() as source:
        process = pipe(stdin=source)
        output = b""
        for _ in range(20):
            output += process.stdout.read1(1000)
            time.sleep(0.05)
        output += process.stdout.read()
        assert process.wait(timeout=20) == 0
    assert answered(output) == list(range(20_000))


def test_a_record_of_256_megabytes_passes():
    rest = b'", "blob": "' + b"a" * (256 << 20) + b'"}\n'
    process = pipe()
    out, err = process.communicate(b'{"text": "Two men , both tall.' + rest)
    assert process.returncode == 0 and err == b""
    assert out == b'{"text": "Two men, both tall.' + rest


def test_progress_is_shown_on_a_terminal_only(tmp_path):
    ours, theirs = pty.openpty()
    (tmp_path / "in").write_bytes(MANY)
    with (tmp_path / "in").open() as source:
        process = pipe(stdin=source, stderr=theirs)
        os.close(theirs)
        output = process.stdout.read()
    assert process.wait(timeout=60) == 0
    said = os.read(ours, 1 << 16)
    os.close(ours)
    assert b"\rstet" not in output and said.startswith(b"\r") and b"stet: " in said
    assert said.endswith(b"\r\x1b[K"), "the line is taken away at the end"
