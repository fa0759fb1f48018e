"""JSON Lines both ways: what `stet pipe` does, over HTTP."""
import json
import socket
import subprocess
import threading
import time

import httpx
from conftest import STET, STORY, lines


def chunks(connection):
    """The chunks of a response that is still being written."""
    reader = connection.makefile("rb")
    assert reader.readline().startswith(b"HTTP/1.1 200")
    while reader.readline() != b"\r\n":
        pass
    while size := int(reader.readline(), 16):
        yield reader.read(size)
        reader.readline()


def test_a_batch_is_what_the_pipe_writes(client):
    body = b"\n".join([*lines(50), b"no json", b"", b'{"body":1}', *lines(5)]) + b"\n\n"
    piped = subprocess.run(
        [STET, "pipe", "--report-field", "stet"], input=body, capture_output=True, check=False)
    answer = client.post("/v1/batch?report-field=stet", content=body)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.content == piped.stdout
    assert client.post("/v1/batch", content=b"").content == b""
    assert client.post("/v1/batch", content=lines(1)[0]).content.count(b"\n") == 0


def test_what_could_not_be_worked_on_is_told_at_the_end(server):
    body = b"\n".join([*lines(2), b"no json", b"", b'{"body":1}'])
    with server.socket() as connection:
        connection.sendall(
            b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
            % len(body) + body)
        answer = b""
        while data := connection.recv(1 << 16):
            answer += data
    assert b"stet-records: 5\r\n" in answer.lower()
    assert b"stet-rejected: 3; line 3: no json" in answer.lower()


def test_one_line_in_gives_one_line_back_at_once(server):
    with server.socket() as connection:
        connection.sendall(
            b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        answers = chunks(connection)
        for line in lines(5):
            line += b"\n"
            connection.sendall(b"%x\r\n%s\r\n" % (len(line), line))
            assert b"left. Two men stayed" in next(answers)
        connection.sendall(b"0\r\n\r\n")
        assert list(answers) == []


def test_who_does_not_read_is_not_read_from(server):
    """Back-pressure: a client that only writes is stopped, and memory stays what it was."""
    line = json.dumps({"text": STORY * 80}).encode() + b"\n"
    server.client().post("/v1/batch", content=line * 200)
    before = server.memory
    sent = 0
    with server.socket() as connection:
        connection.settimeout(2)
        connection.sendall(
            b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        chunk = b"%x\r\n%s\r\n" % (len(line), line)
        try:
            while sent < 1 << 28:
                connection.sendall(chunk)
                sent += len(line)
        except TimeoutError:
            pass
        assert sent < 1 << 26, "all was read, though nobody reads the answer"
        assert server.memory - before < 1 << 26


def test_many_batches_keep_apart(server):
    def run(number, results):
        body = [json.dumps({"n": number, "i": i, "text": STORY}).encode() for i in range(200)]
        answer = httpx.post(server.url + "/v1/batch", content=b"\n".join(body), timeout=60)
        results[number] = [json.loads(line) for line in answer.content.split(b"\n")]

    results = {}
    threads = [threading.Thread(target=run, args=(n, results)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(8):
        assert [(one["n"], one["i"]) for one in results[number]] == [
            (number, i) for i in range(200)]
        assert "Two men stayed" in results[number][-1]["text"]


def test_a_line_too_long_ends_the_batch_without_an_end(start):
    server = start("--max-body", "10000")
    body = lines(3) + [json.dumps({"text": "a" * 20000}).encode()]
    try:
        answer = httpx.post(server.url + "/v1/batch", content=b"\n".join(body), timeout=20)
        raise AssertionError(answer)
    except httpx.RemoteProtocolError:
        pass
    assert httpx.get(server.url + "/healthz").status_code == 200


def test_a_silent_batch_is_ended(start):
    server = start("--max-idle", "1")
    with server.socket() as connection:
        connection.sendall(
            b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        begun = time.monotonic()
        while connection.recv(4096):
            pass
        assert time.monotonic() - begun < 8


def test_the_lines_of_those_who_have_gone_hold_up_nobody(start):
    server = start("--jobs", "1")
    body = b"\n".join(lines(100, STORY * 40))
    begun = time.monotonic()
    assert httpx.post(server.url + "/v1/batch", content=body, timeout=300).status_code == 200
    whole = time.monotonic() - begun
    for how in [b"\1\0\0\0\0\0\0\0", b"\0\0\0\0\0\0\0\0"]:  # without a farewell, and with one
        for _ in range(60):
            with server.socket() as gone:
                gone.sendall(b"POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n"
                             + body + b"\n")
                gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, how)
        begun = time.monotonic()
        answer = httpx.post(server.url + "/v1/batch", content=lines(1)[0], timeout=300)
        assert answer.status_code == 200
        assert time.monotonic() - begun < whole * 4, "sixty batches that nobody waits for"
