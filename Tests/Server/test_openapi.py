"""The description at /openapi.json: true of the server, whatever is sent."""
import os
import pathlib
import subprocess
import sys

import httpx

EXAMPLES = os.environ.get("STET_EXAMPLES", "20")


def test_every_address_is_described(client):
    document = client.get("/openapi.json").json()
    for path, item in document["paths"].items():
        for method, operation in item.items():
            assert operation["operationId"] and operation["summary"], (method, path)
            if method == "get":
                assert client.get(path, params={"text": "x"} if "check" in path else {}).is_success


def test_the_server_does_what_is_described(server, tmp_path):
    """Schemathesis sends what fits the description and what does not, and judges the answers."""
    program = pathlib.Path(sys.executable).with_name("schemathesis")
    ran = subprocess.run(
        [program, "run", server.url + "/openapi.json", "--checks", "all",
         # Any text is a story, so there is nothing to refuse in it; and a description can't list the
         # styles, encodings and rules that there are, so that some of what fits it is refused.
         "--exclude-checks", "negative_data_rejection,positive_data_acceptance",
         "--phases", "examples,coverage,fuzzing",
         "--max-examples", EXAMPLES, "--seed", "7", "--generation-database", "none",
         "--suppress-health-check", "all"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=600,
        env={**os.environ, "SCHEMATHESIS_HOOKS": "serializers",
             "PYTHONPATH": str(pathlib.Path(__file__).parent)})
    assert ran.returncode == 0, ran.stdout[-20000:] + ran.stderr
    assert 'status="500"' not in httpx.get(server.url + "/metrics").text, server.log
