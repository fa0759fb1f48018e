"""The recipes of Examples/recipes, each against the real tool where that can be had."""
import http.server
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

STET = os.environ["STET"]
FOLDER = pathlib.Path(__file__).parents[2] / "Examples" / "recipes"
BODY = "Two men , both tall, stayed.\n\nThey saw é 😀 on C:\\temp\tthere."
CLEAN = BODY.replace(" ,", ",")
COUNT = 200


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"nothing listens on {port}")


def needs(program):
    return pytest.mark.skipif(not shutil.which(program), reason=f"{program} is not installed")


def recipe(name, *arguments, **more):
    return subprocess.Popen(
        [sys.executable, FOLDER / name, *arguments],
        env={**os.environ, "STET": STET, **more})


@needs("redis-server")
def test_redis_streams(tmp_path):
    redis = pytest.importorskip("redis")
    port = free_port()
    server = subprocess.Popen(
        ["redis-server", "--port", str(port), "--save", "", "--dir", tmp_path],
        stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        store = redis.Redis(port=port)
        for number in range(COUNT * 10):
            store.xadd("wire", {"id": number, "body": BODY})
        at = {"REDIS_URL": f"redis://localhost:{port}", "IDLE_MS": "200"}
        killed = recipe("redis_streams.py", "wire", "clean", **at)
        while store.xlen("clean") < 50:
            time.sleep(0.005)
        killed.send_signal(signal.SIGKILL)
        killed.wait()
        assert store.xlen("clean") < COUNT * 10
        time.sleep(0.3)
        assert recipe("redis_streams.py", "wire", "clean", "--once", **at).wait(120) == 0
        clean = [fields for _, fields in store.xrange("clean")]
        assert sorted(int(fields[b"id"]) for fields in clean) == list(range(COUNT * 10))
        assert {fields[b"body"].decode() for fields in clean} == {CLEAN}
        assert store.xpending("wire", "stet")["pending"] == 0
    finally:
        server.kill()
        server.wait()


@needs("nats-server")
def test_nats(tmp_path):
    import asyncio
    nats = pytest.importorskip("nats")
    port = free_port()
    server = subprocess.Popen(
        ["nats-server", "-js", "-sd", tmp_path, "-a", "127.0.0.1", "-p", str(port)],
        stderr=subprocess.DEVNULL)
    at = {"NATS_URL": f"nats://127.0.0.1:{port}"}

    async def run():
        connection = await nats.connect(at["NATS_URL"])
        stream = connection.jetstream()
        await stream.add_stream(name="wire", subjects=["wire.>"])
        for number in range(COUNT):
            await stream.publish("wire.raw", json.dumps({"id": number, "body": BODY}).encode())
        worker = recipe("nats_stream.py", "wire.raw", "wire.clean", "--once", **at)
        assert await asyncio.to_thread(worker.wait, 120) == 0
        clean = await stream.pull_subscribe("wire.clean", durable="reader")
        got = []
        while len(got) < COUNT:
            got += await clean.fetch(64, timeout=5)
        await connection.close()
        return [json.loads(message.data) for message in got]

    try:
        wait_for(port)
        assert asyncio.run(run()) == [{"id": n, "body": CLEAN} for n in range(COUNT)]
    finally:
        server.kill()
        server.wait()


POSTGRES = next(iter(sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))), None)


@pytest.mark.skipif(not POSTGRES, reason="PostgreSQL is not installed")
def test_postgresql(tmp_path):
    port = str(free_port())
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    home = pathlib.Path(f"/tmp/stet-postgresql-{port}")
    home.mkdir(mode=0o777)
    if user:
        shutil.chown(home, "postgres")
    here = {"cwd": home, "check": True, "stdout": subprocess.DEVNULL}
    control = [*user, POSTGRES / "pg_ctl", "-D", home / "data"]
    # The server's user may not see the folder that this program was built in.
    shutil.copy(STET, home / "stet")
    try:
        subprocess.run([*control, "init", "-o", "-A trust -E UTF8 --no-locale"], **here)
        subprocess.run(
            [*control, "-w", "-l", home / "log", "-o", f"-p {port} -k {home}", "start"], **here)

        def psql(*words):
            return subprocess.run(
                [*user, "psql", "-h", home, "-p", port, "-U", "postgres" if user else
                 os.environ["USER"], "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-At", *words],
                cwd=home, capture_output=True, text=True, check=False)

        table = "CREATE TABLE story (id int PRIMARY KEY, body text, is_clean bool DEFAULT false)"
        assert psql("-c", table).returncode == 0
        body = BODY.replace("'", "''")
        assert psql("-c", f"INSERT INTO story SELECT n, '{body}' || n FROM generate_series(1, "
                    f"{COUNT}) n").returncode == 0
        (home / "recipe.sql").write_bytes((FOLDER / "postgresql.sql").read_bytes())
        ran = psql("-v", f"stet={home}/stet", "-v", f"file={home}/clean.jsonl", "-f", "recipe.sql")
        assert ran.returncode == 0, ran.stderr
        got = json.loads(psql("-c", "SELECT json_agg(story ORDER BY id) FROM story").stdout)
        assert [row["body"] for row in got] == [CLEAN + str(n + 1) for n in range(COUNT)]
        assert all(row["is_clean"] for row in got)
        assert psql("-c", "INSERT INTO story VALUES (999, null)").returncode == 0
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], cwd=home, check=False,
                       stdout=subprocess.DEVNULL)
        shutil.rmtree(home, ignore_errors=True)


class Bulk(http.server.BaseHTTPRequestHandler):
    """Takes a bulk request as Elasticsearch does: an action, a document, an action …"""
    stored, fails = {}, False

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        assert self.path == "/_bulk" and body.endswith(b"\n")
        rows = [json.loads(line) for line in body.splitlines()]
        for action, document in zip(rows[::2], rows[1::2]):
            self.stored[action["index"]["_index"], action["index"]["_id"]] = document
        error = {"errors": True, "items": [{"index": {"_id": "7", "error": {"type": "full"}}}]}
        answer = json.dumps(error if self.fails else {"errors": False, "items": []}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


@needs("jq")
@pytest.mark.parametrize("fails", [False, True])
def test_bulk(fails):
    Bulk.fails = fails
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Bulk) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        wire = "".join(json.dumps({"id": n, "body": BODY}) + "\n" for n in range(COUNT))
        ran = subprocess.run(
            [FOLDER / "bulk.sh", f"http://127.0.0.1:{server.server_port}", "stories"], input=wire,
            text=True, check=False, env={**os.environ, "STET": STET}, capture_output=True)
        server.shutdown()
    assert (ran.returncode == 0) != fails, ran.stderr
    assert set(Bulk.stored) == {("stories", str(n)) for n in range(COUNT)}
    story = Bulk.stored["stories", "3"]
    assert story["body"] == CLEAN
    assert story["stet"]["findings"][0]["rule"] == "punctuation/spacing"


AIRFLOW = shutil.which(os.environ.get("AIRFLOW", "airflow"))


@pytest.mark.skipif(not AIRFLOW, reason="Airflow is not installed")
@pytest.mark.parametrize("whole", [True, False])
def test_airflow(tmp_path, whole):
    for name in ["wire", "clean", "bin", "dags"]:
        (tmp_path / name).mkdir()
    (tmp_path / "bin" / "stet").symlink_to(STET)
    shutil.copy(FOLDER / "airflow_dag.py", tmp_path / "dags")
    lines = [json.dumps({"id": n, "body": BODY}) for n in range(COUNT)]
    wire = lines if whole else ["no json"]
    (tmp_path / "wire" / "2026-01-02.jsonl").write_text("\n".join(wire) + "\n")
    here = {**os.environ, "AIRFLOW_HOME": str(tmp_path), "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "AIRFLOW__CORE__DAGS_FOLDER": str(tmp_path / "dags"),
            "PATH": f"{tmp_path}/bin:{os.environ['PATH']}"}

    def airflow(*words):
        return subprocess.run([AIRFLOW, *words], env=here, capture_output=True, text=True,
                              check=False, timeout=300)

    assert airflow("db", "migrate").returncode == 0
    paths = json.dumps({name: str(tmp_path / name) for name in ["wire", "clean"]})
    ran = airflow("dags", "test", "clean_wire", "2026-01-02", "--conf", paths)
    clean = tmp_path / "clean" / "2026-01-02.jsonl"
    said = ran.stdout + ran.stderr
    assert f"state={'success' if whole else 'failed'}" in said, said[-2000:]
    assert clean.exists() == whole, "what is not whole does not get its name"
    if whole:
        assert [json.loads(line)["body"] for line in clean.open()] == [CLEAN] * COUNT


def test_descriptions_are_well_formed():
    yaml = pytest.importorskip("yaml")
    assert yaml.safe_load((FOLDER / "redpanda_connect.yaml").read_text())["pipeline"]


@pytest.mark.skipif("STET_LIBRARY" not in os.environ, reason="needs libstet.so: make test-library")
def test_superdesk_macro(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    monkeypatch.syspath_prepend(str(FOLDER.parents[1] / "python" / "src"))
    import superdesk_macro
    item = {"body_html": "<p>Two men , both tall, stayed.</p>", "headline": "Men stay , tall"}
    assert superdesk_macro.callback(item) == {
        "body_html": "<p>Two men, both tall, stayed.</p>", "headline": "Men stay, tall"}
