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


def test_names_are_counted_and_merged_by_the_program(records, tmp_path):
    (tmp_path / "all.jsonl").write_text("\n".join(LINES))
    names = f"{STET} names --text-field body --input-format jsonl"
    alone = subprocess.run(
        [*names.split(), "--scope", "corpus", "--output-format", "json", tmp_path / "all.jsonl"],
        capture_output=True, text=True, check=True).stdout
    counts = records.pipe(f"{names} --emit-partials", checkCode=True)
    merged = counts.coalesce(1).pipe(f"{STET} names --merge --output-format json", checkCode=True)
    assert "\n".join(merged.collect()) + "\n" == alone
    assert json.loads(alone)["documents"] == len(LINES)
    assert "Milan Dvorak" in alone


def test_a_record_that_cant_be_worked_on_fails_the_job(records):
    odd = records.map(lambda line: line.replace('"body": "Envoy Milan Dvorak, 7', '"bdy": "'))
    with pytest.raises(Exception, match="Pipe function"):
        odd.pipe(f"{STET} pipe --text-field body", checkCode=True).collect()
