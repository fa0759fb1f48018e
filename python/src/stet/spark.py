"""Stet on Apache Spark: columns of text, cleaned and checked where the data is.

    from stet.spark import check_column, fix_column

    stories.withColumn("body", fix_column("body", style="ap", source_language="ar"))
    stories.withColumn("found", check_column("body"))

Each Python worker makes one engine per set of settings and keeps it. A null stays null. The result
is a function of the text and the settings alone, so a task that is tried again gives the same.
"""
from __future__ import annotations

from typing import Any, Callable, Iterator

import pandas
from pyspark.sql import Column
from pyspark.sql.functions import pandas_udf
from pyspark.sql.types import (
    ArrayType, DoubleType, IntegerType, StringType, StructField, StructType)

from . import Finding, _engine

__all__ = ["FINDINGS", "check_column", "fix_column"]

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
