"""What the tests of the server share: a server of its own for each test that needs one."""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time

import httpx
import pytest

STET = os.environ["STET"]
STORY = 'The minister said “no" and left . Two men stayed.\n'
FIXED = "The minister said “no” and left. Two men stayed.\n"


class Server:
    """A running `stet serve` on a free port."""

    def __init__(self, folder, *options, **environment):
        self.log_path = pathlib.Path(folder) / "server.log"
        self.log_file = self.log_path.open("wb")
        self.process = subprocess.Popen(
            [STET, "serve", "--port", "0", *options], cwd=folder, stderr=self.log_file,
            env={**os.environ, **environment})
        self.port = self._port()
        self.url = f"http://127.0.0.1:{self.port}"

    def _port(self):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            found = re.search(r"port=(\d+).*listening", self.log)
            if found:
                return int(found[1])
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(self.log)

    @property
    def log(self):
        return self.log_path.read_text(encoding="utf8")

    def wait_for_log(self, text, seconds=10):
        deadline = time.monotonic() + seconds
        while text not in self.log:
            assert time.monotonic() < deadline, f"“{text}” is not in:\n{self.log}"
            time.sleep(0.02)

    def client(self, **options):
        return httpx.Client(base_url=self.url, timeout=60, **options)

    def socket(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=30)

    def metric(self, name):
        for line in httpx.get(self.url + "/metrics", timeout=30).text.splitlines():
            if line.startswith(name + " "):
                return float(line.split()[-1])
        return None

    @property
    def memory(self):
        """Bytes that the process holds in memory."""
        pages = pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise
            finally:
                self.log_file.close()
        return self.process.returncode


@pytest.fixture
def start(tmp_path):
    servers = []

    def start_server(*options, **environment):
        servers.append(Server(tmp_path, *options, **environment))
        return servers[-1]

    yield start_server
    for server in servers:
        server.end(signal.SIGKILL)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """One server for all tests that ask nothing special of it."""
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    assert server.process.poll() is None, "the server has died:\n" + server.log
    assert server.end() == 0, server.log


@pytest.fixture(scope="session")
def client(server):
    with server.client() as client:
        yield client


def lines(count, text=STORY):
    return [json.dumps({"id": number, "text": text}).encode() for number in range(count)]
