"""Columns cleaned by several executors are what one process makes of them."""
import os
import signal
import sys

import pytest
import stet

pyspark = pytest.importorskip("pyspark")
pytest.importorskip("pandas")

from pyspark.sql import SparkSession  # noqa: E402
from stet.spark import check_column, count_names, fix_column, names_of  # noqa: E402

TEXTS = [f"Envoy Milan Dvorak, {n}، said: “We will stay\". They left.\n" for n in range(500)]
PEOPLE = ["Salman Zarqa", "Salman Zarka", "Nadia Haddad", "Nadia Hadad", "Oleh Bondar"]
TEXTS += [f"{PEOPLE[n % 5]} met {PEOPLE[n // 5 % 5]} in Oslo on day {n}.\n" for n in range(200)]
TEXTS[7] = None
TEXTS[8] = ""


@pytest.fixture(scope="module")
def spark():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("stet")
        .config("spark.ui.enabled", "false")
        .config("spark.task.maxFailures", "4")
        .config("spark.executorEnv.PYTHONPATH", os.environ.get("PYTHONPATH", ""))
        .config("spark.executorEnv.STET_LIBRARY", os.environ.get("STET_LIBRARY", ""))
        .getOrCreate())
    yield session
    session.stop()


@pytest.fixture(scope="module")
def stories(spark):
    rows = [(n, text) for n, text in enumerate(TEXTS)]
    return spark.createDataFrame(rows, "id long, body string").repartition(8)


def test_fixed_column_is_what_one_process_makes(stories):
    fixed = stories.withColumn("body", fix_column("body")).orderBy("id").collect()
    assert [row.id for row in fixed] == list(range(len(TEXTS)))
    assert [row.body for row in fixed] == [t if t is None else stet.fix(t) for t in TEXTS]


def test_checked_column_has_the_findings(stories):
    checked = stories.withColumn("found", check_column("body")).orderBy("id").collect()
    for row, text in zip(checked, TEXTS):
        if text is None:
            assert row.found is None
            continue
        alone = stet.check(text)
        assert [(f.rule, f.start, f.end, f.text) for f in row.found] == [
            (f.rule, f.start, f.end, f.text) for f in alone]


def test_settings_reach_the_workers(stories):
    rows = stories.withColumn("body", fix_column("body", only=["names"])).orderBy("id").collect()
    assert [row.body for row in rows] == TEXTS


def test_names_counted_on_executors_are_those_of_one_process(spark, stories):
    alone = stet.names([text for text in TEXTS if text is not None])
    assert len(alone) > 4 and any(name.inconsistent for name in alone)
    assert names_of(stories, "body") == alone
    assert names_of(stories.limit(0), "body") == ()
    assert names_of(spark.createDataFrame([], "body string"), "body") == ()
    kept = [row.partial for row in count_names(stories, "body").collect()]
    assert stet.Engine().merge_names(reversed(kept)) == alone


def test_a_worker_killed_while_it_counts_costs_no_name_and_doubles_none(stories, tmp_path):
    mark = tmp_path / "killed"

    def die_once(rows):
        rows = list(rows)
        try:
            os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return iter(rows)
        os.kill(os.getppid(), signal.SIGKILL)
        os.kill(os.getpid(), signal.SIGKILL)

    counts = count_names(stories, "body").rdd.mapPartitions(die_once)
    parts = [row.partial for row in counts.collect()]
    assert mark.exists()
    assert stet.Engine().merge_names(parts) == stet.names([t for t in TEXTS if t is not None])


def test_a_killed_worker_costs_no_row_and_doubles_none(spark, stories, tmp_path):
    mark = tmp_path / "killed"

    def die_once(rows):
        try:
            os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            yield from rows
            return
        os.kill(os.getppid(), signal.SIGKILL)
        os.kill(os.getpid(), signal.SIGKILL)

    fixed = stories.withColumn("body", fix_column("body"))
    rows = fixed.rdd.mapPartitions(die_once).collect()
    assert mark.exists()
    assert sorted(row.id for row in rows) == list(range(len(TEXTS)))
    by_id = {row.id: row.body for row in rows}
    assert all(by_id[n] == (t if t is None else stet.fix(t)) for n, t in enumerate(TEXTS))
