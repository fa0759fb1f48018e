"""Records that go through the program on the executors: `RDD.pipe`, for those without the wheel."""
import json
import os
import subprocess
import sys

import pytest

pyspark = pytest.importorskip("pyspark")

from pyspark.sql import SparkSession  # noqa: E402

STET = os.environ.get("STET")
pytestmark = pytest.mark.skipif(not STET, reason="needs STET: the path of the program")
LINES = [json.dumps({"id": n, "body": f"Envoy Milan Dvorak, {n}، said: “We will stay\". They left."})
         for n in range(500)]


@pytest.fixture(scope="module")
def records():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("stet pipe")
        .config("spark.ui.enabled", "false").config("spark.task.maxFailures", "4").getOrCreate())
    yield session.sparkContext.parallelize(LINES, 8)
    session.stop()


@pytest.fixture(scope="module")
def alone():
    ran = subprocess.run([STET, "pipe", "--text-field", "body"], input="\n".join(LINES), text=True,
                         capture_output=True, check=True)
    assert "\\u201d" in ran.stdout
    return ran.stdout.split("\n")


def test_records_are_what_one_process_makes(records, alone):
    assert records.pipe(f"{STET} pipe --text-field body", checkCode=True).collect() == alone


def test_a_killed_program_costs_no_record_and_doubles_none(records, alone, tmp_path):
    mark = tmp_path / "killed"
    script = tmp_path / "once.sh"
    script.write_text(
        f'if mkdir "{mark}" 2>/dev/null; then {STET} pipe --text-field body | head -n 20; '
        f'kill -9 $$; fi\nexec {STET} pipe --text-field body\n')
    assert records.pipe(f"sh {script}", checkCode=True).collect() == alone
    assert mark.exists()


def test_a_record_that_cant_be_worked_on_fails_the_job(records):
    odd = records.map(lambda line: line.replace('"body": "Envoy Milan Dvorak, 7', '"bdy": "'))
    with pytest.raises(Exception, match="Pipe function"):
        odd.pipe(f"{STET} pipe --text-field body", checkCode=True).collect()
