"""Limits and faults: what a client may cost, and what happens when something breaks."""
import concurrent.futures
import contextlib
import json
import os
import pathlib
import re
import resource
import signal
import socket
import struct
import subprocess
import threading
import time

import httpx
import pytest
from conftest import FIXED, STET, STORY, lines

SLOW_STORY = (STORY * 40 + "\n").encode() * 100
# Seconds of work, at whatever speed: what is left of it must be long beside the pauses of a test.
SLOWEST_STORY = SLOW_STORY * 60


def read_answer(connection):
    """Status and body of an answer, read up to the end of the connection."""
    answer = b""
    while data := connection.recv(1 << 16):
        answer += data
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def head(path, *fields):
    return "\r\n".join([f"POST {path} HTTP/1.1", "Host: x", *fields, "", ""]).encode()


# Size.

def test_a_body_too_large_is_refused(start):
    server = start("--max-body", "1000")
    with server.client() as client:
        assert client.post("/v1/fix", content=b"a" * 1000).status_code == 200
        answer = client.post("/v1/fix", content=b"a" * 1001)
        assert answer.status_code == 413
        assert "--max-body" in answer.json()["remedy"]
        assert client.post("/v1/fix", content=iter([b"a" * 600] * 2)).status_code == 413
        assert client.post("/v1/fix", content=b"a").status_code == 200


@pytest.mark.parametrize("fields, chunk", [
    (["Content-Length: 2147483648"], b"a" * 65536),
    (["Transfer-Encoding: chunked"], b"10000\r\n" + b"a" * 65536 + b"\r\n"),
])
def test_two_gigabytes_are_refused_without_being_read(server, fields, chunk):
    before = server.memory
    sent = 0
    with server.socket() as connection:
        connection.sendall(head("/v1/fix", *fields))
        try:
            while sent < 1 << 31:
                connection.sendall(chunk)
                sent += len(chunk)
        except OSError:
            pass
        assert sent < 100 << 20
    assert server.memory - before < 64 << 20
    assert httpx.get(server.url + "/healthz").status_code == 200


def test_who_asks_first_hears_before_sending(server):
    with server.socket() as connection:
        connection.sendall(
            head("/v1/fix", "Content-Length: 2147483648", "Expect: 100-continue"))
        status, body = read_answer(connection)
        assert status == 413
        assert json.loads(body)["status"] == 413
    with server.socket() as connection:
        connection.sendall(head("/v1/fix", f"Content-Length: {len(STORY.encode())}",
                                "Content-Type: text/plain", "Expect: 100-continue",
                                "Connection: close"))
        assert connection.recv(4096).startswith(b"HTTP/1.1 100 ")
        connection.sendall(STORY.encode())
        assert read_answer(connection) == (200, FIXED.encode())


# Time.

def test_a_body_that_crawls_is_given_up(start):
    server = start("--max-time", "1")
    with server.socket() as connection:
        connection.sendall(head("/v1/fix", "Content-Length: 100") + b"abc")
        begun = time.monotonic()
        status, _ = read_answer(connection)
        assert status == 408
        assert time.monotonic() - begun < 5


def test_an_answer_that_takes_too_long_is_given_up(start):
    server = start("--max-time", "0.05", "--jobs", "1")
    with server.client() as client:
        answer = client.post("/v1/check", content=SLOW_STORY)
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "1"
        deadline = time.monotonic() + 20
        while client.post("/v1/fix", content=b"a").status_code != 200:
            assert time.monotonic() < deadline


def test_work_nobody_waits_for_any_more_ends(start):
    """Also after its 503, work keeps its place until it has ended; that is soon."""
    body = SLOWEST_STORY
    slow = start("--jobs", "1", "--max-time", "300")
    begun = time.monotonic()
    assert httpx.post(slow.url + "/v1/check", content=body, timeout=300).status_code == 200
    whole = time.monotonic() - begun
    with slow.socket() as gone:
        gone.sendall(head("/v1/check", f"Content-Length: {len(body)}") + body)
        time.sleep(0.3)
        # A connection that is reset. Who closes only one side may well wait.
        gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    begun = time.monotonic()
    assert httpx.post(slow.url + "/v1/fix", content=b"a", timeout=300).status_code == 200
    assert time.monotonic() - begun < whole * 0.8, "the work for a client that has gone"

    quick = start("--jobs", "1", "--max-time", "0.2", "--max-requests", "1")
    begun = time.monotonic()
    assert httpx.post(quick.url + "/v1/check", content=body, timeout=300).status_code == 503
    while httpx.post(quick.url + "/v1/fix", content=b"a").status_code != 200:
        assert time.monotonic() - begun < whole * 0.8, "the work that came too late"


def test_a_connection_that_says_nothing_is_ended(start):
    server = start("--max-idle", "1")
    with server.socket() as silent, server.socket() as half:
        half.sendall(b"POST /v1/fix HT")
        begun = time.monotonic()
        assert silent.recv(1) == b""
        # What came is no request: it may be told so, and it is hung up on.
        while answer := half.recv(4096):
            assert answer.startswith(b"HTTP/1.1 4")
        assert time.monotonic() - begun < 8


def test_who_waits_for_the_server_is_not_idle(start):
    server = start("--max-idle", "1", "--jobs", "1")
    body = SLOWEST_STORY
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(httpx.post, server.url + "/v1/fix", content=body, timeout=300)
                 for _ in range(3)]
        line = json.dumps({"text": body.decode()}).encode() + b"\n"
        asked.append(pool.submit(httpx.post, server.url + "/v1/batch", content=line, timeout=300))
        begun = time.monotonic()
        assert [one.result().status_code for one in asked] == [200] * 4
        assert time.monotonic() - begun > 2, "nobody had to wait for long"


def test_who_never_reads_is_ended(start):
    server = start("--max-idle", "1")
    line = b'{"text": "' + b"a" * 100_000 + b'"}\n'
    with server.socket() as connection:
        connection.settimeout(20)
        connection.sendall(head("/v1/batch", "Transfer-Encoding: chunked"))
        with pytest.raises(OSError) as ended:
            for _ in range(10_000):
                connection.sendall(b"%x\r\n%s\r\n" % (len(line), line))
        assert not isinstance(ended.value, TimeoutError)


def test_who_closes_one_side_still_gets_an_answer(server):
    with server.socket() as connection:
        body = STORY.encode()
        connection.sendall(head("/v1/fix", f"Content-Length: {len(body)}",
                                "Content-Type: text/plain") + body)
        connection.shutdown(socket.SHUT_WR)
        assert read_answer(connection) == (200, FIXED.encode())


def test_half_a_request_is_no_request(server):
    for part in [b"POST", head("/v1/fix", "Content-Length: 10") + b"abc", b"\x16\x03\x01\x02\x00",
                 b"GET / HTTP/9.9\r\n\r\n", b"POST /v1/fix HTTP/1.1\r\nContent-Length: x\r\n\r\n"]:
        with server.socket() as connection:
            connection.sendall(part)
            connection.shutdown(socket.SHUT_WR)
            answer = connection.recv(4096)
            assert not answer.startswith(b"HTTP/1.1 2")
    assert httpx.get(server.url + "/healthz").status_code == 200


# Number.

def test_more_at_once_than_it_takes_on_is_refused(start):
    server = start("--max-requests", "2")
    waiting = [server.socket() for _ in range(2)]
    for connection in waiting:
        connection.sendall(head("/v1/fix", "Content-Length: 3", "Connection: close") + b"a")
    deadline = time.monotonic() + 10
    while (answer := httpx.post(server.url + "/v1/fix", content=b"a")).status_code != 429:
        assert time.monotonic() < deadline
    assert answer.headers["retry-after"] == "1"
    assert httpx.get(server.url + "/healthz").status_code == 200
    for connection in waiting:
        connection.sendall(b"bc")
        assert read_answer(connection) == (200, b"abc")
    assert httpx.post(server.url + "/v1/fix", content=b"a").status_code == 200


# Who may ask.

def test_a_token_is_asked_for(start, tmp_path):
    (tmp_path / "token").write_text("open sesame\n")
    for server in [start("--token-file", "token"), start(STET_TOKEN="open sesame")]:
        with server.client() as client:
            for address in ["/v1/rules", "/metrics", "/v2/languages"]:
                answer = client.get(address)
                assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
            for wrong in ["Bearer open", "Bearer open sesamf", "open sesame", "Basic b3Blbg=="]:
                fields = {"authorization": wrong}
                assert client.get("/v1/rules", headers=fields).status_code == 401
            fields = {"authorization": "Bearer open sesame"}
            assert client.get("/v1/rules", headers=fields).status_code == 200
            for address in ["/healthz", "/readyz", "/openapi.json", "/"]:
                assert client.get(address).status_code == 200


def test_only_this_machine_is_answered(server):
    own = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=False)
    for address in own.stdout.split():
        if ":" not in address:
            with pytest.raises(OSError):
                socket.create_connection((address, server.port), timeout=2)


def test_browsers_of_others_are_told_nothing(server, start):
    assert "access-control-allow-origin" not in httpx.get(server.url + "/v1/rules").headers
    assert httpx.options(server.url + "/v1/fix").status_code == 405
    allowed = start("--allow-origin", "https://desk.example")
    answer = httpx.options(allowed.url + "/v1/fix")
    assert answer.headers["access-control-allow-origin"] == "https://desk.example"
    assert answer.headers["access-control-allow-methods"] == "POST"


def test_no_text_goes_into_the_log(start):
    server = start("--log-level", "debug")
    secret = "Xanthippe"
    with server.client() as client:
        client.post(f"/v1/check?path={secret}", content=f"{secret} said  so .".encode())
        client.post(f"/v1/{secret}", content=secret.encode())
        client.post(f"/v1/check?{secret}=1", content=secret.encode())
        client.post("/v1/batch", content=secret.encode())
        client.post("/v1/names/compare", content=f'{{"{secret}": 1}}'.encode())
        client.post("/v2/check", data={"text": secret, "language": secret * 9})
    server.wait_for_log("/v2/check")
    assert server.log.count("[StetServe] request") == 6
    assert secret not in server.log


# The end, and a new beginning.

def test_what_was_begun_is_answered_before_the_end(start):
    server = start("--jobs", "1")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        begun = [pool.submit(httpx.post, server.url + "/v1/fix", content=SLOW_STORY, timeout=60)
                 for _ in range(4)]
        deadline = time.monotonic() + 10
        while (server.metric("stet_body_bytes_total") or 0) < 1 and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.2)
        assert server.end() == 0
        for answer in begun:
            assert answer.result().status_code == 200
            assert "said “no” and".encode() in answer.result().content
    assert "ended" in server.log
    with pytest.raises(OSError):
        server.socket()


def test_a_client_that_never_ends_does_not_hold_up_the_end(start):
    server = start("--grace", "1")
    with server.socket() as connection:
        connection.sendall(head("/v1/batch", "Transfer-Encoding: chunked"))
        time.sleep(0.2)
        begun = time.monotonic()
        server.end()
        assert time.monotonic() - begun < 10


def test_settings_are_read_again_without_a_dropped_request(start, tmp_path):
    (tmp_path / "stet.toml").write_text('only = "quotes"\n')
    server = start()
    stop = threading.Event()
    statuses = []

    def ask():
        with server.client() as client:
            while not stop.is_set():
                statuses.append(client.post("/v1/fix", content=STORY.encode()).status_code)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(10):
        only = "punctuation" if number % 2 == 0 else "quotes"
        (tmp_path / "stet.toml").write_text(f'only = "{only}"\n')
        count = server.log.count("read settings")
        server.process.send_signal(signal.SIGHUP)
        while server.log.count("read settings") == count:
            time.sleep(0.01)
        fixed = httpx.post(server.url + "/v1/fix", content=STORY.encode()).text
        assert ("left." in fixed) == (only == "punctuation")
    stop.set()
    for thread in threads:
        thread.join()
    assert len(statuses) > 20 and set(statuses) == {200}


def test_settings_at_fault_leave_the_old_ones(start, tmp_path):
    (tmp_path / "stet.toml").write_text('only = "quotes"\n')
    server = start()
    (tmp_path / "stet.toml").write_text('only = "nothing"\n')
    server.process.send_signal(signal.SIGHUP)
    server.wait_for_log("the old settings stay")
    assert "left ." in httpx.post(server.url + "/v1/fix", content=STORY.encode()).text


def test_a_signal_before_it_listens_is_heeded_when_it_does(start, tmp_path):
    settings = tmp_path / "settings"
    os.mkfifo(settings)  # reading it waits until somebody writes
    server = {}

    def write(text):
        with settings.open("w") as file:
            file.write(text)

    def catches(process):
        status = pathlib.Path(f"/proc/{process}/status").read_text()
        masks = re.findall(r"SigCgt:\s*(\w+)", status)
        return any(int(mask, 16) & 1 for mask in masks)

    def run():
        server["it"] = start("--config", "settings")

    starter = threading.Thread(target=run)
    starter.start()
    try:
        deadline = time.monotonic() + 20
        children = pathlib.Path(f"/proc/{os.getpid()}/task")
        process = None
        while not (process and catches(process)):
            assert time.monotonic() < deadline
            found = [pid for task in children.iterdir()
                     for pid in (task / "children").read_text().split()]
            process = next((pid for pid in found if "--config" in pathlib.Path(
                f"/proc/{pid}/cmdline").read_text()), None)
            time.sleep(0.01)
        os.kill(int(process), signal.SIGHUP)
    finally:
        write('only = "quotes"\n')
    starter.join()
    write('only = "punctuation"\n')
    server["it"].wait_for_log("read settings and lexicons again")
    assert "left." in httpx.post(server["it"].url + "/v1/fix", content=STORY.encode()).text


def test_lexicons_are_read_again(start, tmp_path):
    folder = tmp_path / "lexicons" / "styles"
    folder.mkdir(parents=True)
    head_lines = "lexicon styles/desk\nkind style\nsource the desk\n\n"
    (folder / "desk.lex").write_text(head_lines + "quotes | marks=curly\n", encoding="utf8")
    server = start("--lexicons", "lexicons")
    ask = {"params": {"style": "desk"}, "content": b"x"}
    assert httpx.post(server.url + "/v1/check", **ask).status_code == 200
    (folder / "desk.lex").rename(folder / "night.lex")
    (folder / "night.lex").write_text(
        head_lines.replace("desk\nkind", "night\nkind"), encoding="utf8")
    server.process.send_signal(signal.SIGHUP)
    server.wait_for_log("read settings and lexicons again")
    assert httpx.post(server.url + "/v1/check", **ask).status_code == 400


def test_what_is_wrong_at_the_start_is_said(tmp_path, server):
    def said(*options, **environment):
        ran = subprocess.run(
            [STET, "serve", "--port", "0", *options], cwd=tmp_path, capture_output=True, text=True,
            check=False, timeout=20, env={**os.environ, **environment})
        assert ran.returncode == 2, ran.stderr
        assert ran.stdout == ""
        return ran.stderr

    assert "there is no style of this name" in said("--style", "nobody")
    assert "no such file" in said("--config", "gone.toml")
    assert "token" in said(STET_TOKEN=" ")
    assert "can't be read" in said("--token-file", "gone")
    assert str(server.port) in said("--port", str(server.port))
    (tmp_path / "stet.toml").write_text("nonsense = 1\n")
    assert "nonsense" in said()


# What breaks.

def test_a_server_that_dies_acknowledges_nothing_it_did_not_do(start):
    """A batch is cut off, and the client can tell: what was answered is whole and in order."""
    server = start()
    connection = server.socket()
    connection.sendall(head("/v1/batch", "Transfer-Encoding: chunked"))

    def write():
        with contextlib.suppress(OSError):
            for line in lines(100_000):
                connection.sendall(b"%x\r\n%s\n\r\n" % (len(line) + 1, line))

    writer = threading.Thread(target=write)
    writer.start()
    got = b""
    with contextlib.suppress(OSError):
        while data := connection.recv(1 << 16):
            got += data
            if len(got) > 100_000:
                server.end(signal.SIGKILL)
    writer.join()
    assert not got.endswith(b"0\r\n\r\n"), "it looks like a whole answer"
    answered = [json.loads(line) for line in got.split(b"\n") if re.fullmatch(rb"{.*}", line)]
    assert [line["id"] for line in answered] == list(range(len(answered)))
    assert 100 < len(answered) < 100_000


@pytest.mark.parametrize("part", ["reader", "writer"])
def test_a_client_that_dies_leaves_the_server_well(start, part):
    server = start()
    code = (
        "import http.client,sys\n"
        f"c=http.client.HTTPConnection('127.0.0.1',{server.port})\n"
        "line=b'{\"text\":\"Two men , both tall, stayed.\"}\\n'\n"
        + ("c.request('POST','/v1/batch',body=(line*100 for _ in iter(int,1)),"
           "headers={'Transfer-Encoding':'chunked'},encode_chunked=True)\n" if part == "writer" else
           "c.request('POST','/v1/batch',body=line*1000000)\n"
           "c.getresponse().read(100);print('x',flush=True);import time;time.sleep(60)\n"))
    client = subprocess.Popen(["python3", "-c", code], stdout=subprocess.PIPE)
    time.sleep(1)
    client.kill()
    client.wait()
    deadline = time.monotonic() + 10
    while server.metric("stet_requests_in_work") not in (0, None):
        assert time.monotonic() < deadline, "the dead client's place is still taken"
        httpx.post(server.url + "/v1/fix", content=b"a")
    assert httpx.post(server.url + "/v1/fix", content=STORY.encode()).status_code == 200


def test_a_full_disk_for_the_log_stops_nobody(tmp_path):
    """The log can't be written any more; requests are answered all the same."""
    log = tmp_path / "log"
    with log.open("wb") as file:
        server = subprocess.Popen(
            [STET, "serve", "--port", "0", "--log-level", "info"], stderr=file,
            preexec_fn=lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
                                resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))))
    try:
        deadline = time.monotonic() + 20
        while "listening" not in log.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.02)
        port = log.read_text().split("port=")[1].split()[0]
        for _ in range(50):
            answer = httpx.post(f"http://127.0.0.1:{port}/v1/fix", content=STORY.encode())
            assert answer.status_code == 200
        assert log.stat().st_size == 2000
    finally:
        server.kill()
        server.wait()


@pytest.mark.parametrize("path, whole", [
    ("/v1/names/compare", b'{"a": "Sami \\u00e9", "b": "Samy", "sourceLanguage": null}'),
    ("/v1/check", b'{"text": "Two men.", "source": "x", "path": "a"}'),
])
def test_json_broken_at_any_place_is_refused(client, path, whole):
    kind = {"content-type": "application/vnd.stet.story+json"}
    assert client.post(path, content=whole, headers=kind).status_code == 200
    for place in range(len(whole)):
        cut = client.post(path, content=whole[:place], headers=kind)
        assert cut.status_code == 422, whole[:place]
        for odd in [b"\x00", b"}", b"\xff", b'"', b"["]:
            broken = whole[:place] + odd + whole[place + 1:]
            answer = client.post(path, content=broken, headers=kind)
            assert answer.status_code in (200, 422), broken
            if answer.status_code == 422:
                assert answer.json()["detail"]


def test_lines_broken_at_any_place_pass_through(client):
    whole = b'{"a": [1, true], "text": "Two men , both tall, stayed.", "z": {"y": null}}'
    broken = [whole[:place] + odd + whole[place + 1:]
              for place in range(len(whole)) for odd in [b"\x00", b"}", b"\xff", b'"', b"\\"]]
    answer = client.post("/v1/batch", content=b"\n".join(broken))
    assert answer.content.count(b"\n") == len(broken) - 1
    for before, after in zip(broken, answer.content.split(b"\n")):
        assert after in (before, before.replace(b"men ,", b"men,"))
