"""Stet on Apache Spark: columns of text, cleaned and checked where the data is.

    from stet.spark import check_column, fix_column

    stories.withColumn("body", fix_column("body", style="ap", source_language="ar"))
    stories.withColumn("found", check_column("body"))
    names = names_of(stories, "body", source_language="ar")

Each Python worker makes one engine per set of settings and keeps it. A null stays null. The result
is a function of the text and the settings alone, so a task that is tried again gives the same.
"""
from __future__ import annotations

from typing import Any, Callable, Iterator

import pandas
from pyspark.sql import Column, DataFrame
from pyspark.sql.functions import pandas_udf
from pyspark.sql.types import (
    ArrayType, DoubleType, IntegerType, StringType, StructField, StructType)

from . import Entity, Finding, _engine

__all__ = ["FINDINGS", "check_column", "count_names", "fix_column", "names_of"]

#: What `check_column` gives for each text: offsets count code points, as in Python.
FINDINGS = ArrayType(StructType([
    StructField("rule", StringType()),
    StructField("severity", StringType()),
    StructField("confidence", DoubleType()),
    StructField("message", StringType()),
    StructField("start", IntegerType()),
    StructField("end", IntegerType()),
    StructField("text", StringType()),
    StructField("replacement", StringType()),
    StructField("applicability", StringType()),
]))


def fix_column(column: Column | str, **settings: Any) -> Column:
    """The texts of a column with the safe fixes made."""

    @pandas_udf(StringType())
    def fix(batches: Iterator[pandas.Series]) -> Iterator[pandas.Series]:
        engine = _engine(settings)
        for texts in batches:
            yield _mapped(texts, engine.fix)

    return fix(column)


def check_column(column: Column | str, **settings: Any) -> Column:
    """What is found in the texts of a column, as `FINDINGS`."""

    @pandas_udf(FINDINGS)
    def check(batches: Iterator[pandas.Series]) -> Iterator[pandas.Series]:
        engine = _engine(settings)
        for texts in batches:
            yield _mapped(texts, lambda text: [_row(finding) for finding in engine.check(text)])

    return check(column)


def count_names(frame: DataFrame, column: str, **settings: Any) -> DataFrame:
    """The names in the texts of a column, counted in parts: one column `partial` of as many rows
    as the work was cut into. They can be kept and merged later, with those of other days."""

    def count(batches: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        engine = _engine(settings)
        for batch in batches:
            texts = batch[column].dropna()
            yield pandas.DataFrame({"partial": [engine.count_names(texts)]})

    return frame.select(column).mapInPandas(count, "partial string")


def names_of(frame: DataFrame, column: str, **settings: Any) -> tuple[Entity, ...]:
    """Everyone and everything named in the texts of a column: what `stet.names` says of all of
    them. Counted on the executors, added up there in a tree, and reported on here."""

    def merge(rows: Iterator[Any]) -> Iterator[str]:
        yield _engine(settings).merge_counts(row.partial for row in rows)

    counts = count_names(frame, column, **settings).rdd.mapPartitions(merge)
    if counts.getNumPartitions() == 0:
        return ()
    whole = counts.treeReduce(lambda a, b: _engine(settings).merge_counts([a, b]))
    return _engine(settings).merge_names([whole])


def _mapped(texts: pandas.Series, work: Callable[[str], Any]) -> pandas.Series:
    """What `work` makes of each text. A null stays None: NaN is no value of a list column."""
    results = [None if pandas.isna(text) else work(text) for text in texts]
    return pandas.Series(results, index=texts.index, dtype=object)


def _row(finding: Finding) -> dict[str, Any]:
    first = finding.fixes[0] if finding.fixes else None
    return {
        "rule": finding.rule, "severity": finding.severity, "confidence": finding.confidence,
        "message": finding.message, "start": finding.start, "end": finding.end,
        "text": finding.text, "replacement": first.replacement if first else None,
        "applicability": first.applicability if first else None}
