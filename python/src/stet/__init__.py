"""Stet cleans translated wire copy and says why.

    >>> import stet
    >>> stet.fix("He said: “We will stay\\". They left.")
    'He said: “We will stay”. They left.'

`fix`, `check` and `names` take the settings of a stet.toml as keywords, with `_` for `-`:
`stet.fix(text, style="ap", source_language="ar")`. An engine is made once per set of settings and
kept; `Engine` holds one of your own. All may be called from many threads at once.
"""
from __future__ import annotations

import dataclasses
import functools
import json
from typing import Any, Iterable, Sequence

from ._library import Handle, Trouble, version

__all__ = ["Engine", "Entity", "Finding", "Fix", "Review", "Trouble", "check", "fix", "names"]
__version__ = version()


@dataclasses.dataclass(frozen=True)
class Fix:
    """What may stand in place of a finding's text: `safe`, `suggested` or `manual`."""

    replacement: str
    applicability: str


@dataclasses.dataclass(frozen=True)
class Finding:
    """One thing found; `text == story[start:end]`."""

    rule: str
    severity: str
    confidence: float
    message: str
    start: int
    end: int
    text: str
    fixes: tuple[Fix, ...]
    evidence: tuple[dict[str, Any], ...]
    entity: str | None = None
    sense: str | None = None


@dataclasses.dataclass(frozen=True)
class Entity:
    """Someone or something named, with the ways it is written as the names report gives them."""

    kind: str
    canonical: str
    variants: tuple[dict[str, Any], ...]
    inconsistent: bool
    fields: dict[str, Any]


@dataclasses.dataclass(frozen=True)
class Review:
    """A story with the safe fixes made, and what was found in it as it came."""

    text: str
    findings: tuple[Finding, ...]
    entities: tuple[Entity, ...]


class Engine:
    """Rules, style and lexicons under fixed settings."""

    def __init__(self, **settings: Any) -> None:
        """Raises `Trouble` where a setting is not known or has a value it can't take."""
        # Python counts text in code points and hands over text, not files of a format.
        defaults = {"offset_unit": "scalar", "input_format": "text", "encoding": "utf-8"}
        self._handle = Handle(_lines({**defaults, **settings}))

    def fix(self, text: str) -> str:
        """The text with the safe fixes made."""
        return self._handle.review(_bytes(text), cleaned=True, report=False)[0].decode("utf-8")

    def check(self, text: str) -> tuple[Finding, ...]:
        """What is found in the text."""
        report = json.loads(self.report(text))
        return _findings(report["documents"][0])

    def review(self, text: str) -> Review:
        """The fixed text and the findings, for the cost of one."""
        cleaned, report = self._handle.review(_bytes(text), cleaned=True, report=True)
        document = json.loads(report)["documents"][0]
        return Review(
            cleaned.decode("utf-8"), _findings(document), _entities(document["entities"]))

    def report(self, text: str) -> str:
        """The report as JSON, schema `stet.report/1`."""
        return self._handle.review(_bytes(text), cleaned=False, report=True)[1].decode("utf-8")

    def names(self, texts: Iterable[str]) -> tuple[Entity, ...]:
        """Everyone and everything that the texts name, together."""
        report = json.loads(self._handle.names([_bytes(text) for text in texts]))
        return _entities(report["entities"])

    def count_names(self, texts: Iterable[str]) -> str:
        """The names of some of the texts there are, counted so that `merge_counts` and
        `merge_names` can add them up: a `stet.names.partial/1`."""
        return self._handle.names([_bytes(text) for text in texts], as_partial=True).decode("utf-8")

    def merge_counts(self, counts: Iterable[str]) -> str:
        """One count of several, in any order."""
        return self._handle.names(
            [_bytes(count) for count in counts], of_partials=True, as_partial=True).decode("utf-8")

    def merge_names(self, counts: Iterable[str]) -> tuple[Entity, ...]:
        """What `names` says of all texts, from counts of parts of them."""
        report = self._handle.names([_bytes(count) for count in counts], of_partials=True)
        return _entities(json.loads(report)["entities"])


def fix(text: str, **settings: Any) -> str:
    """The text with the safe fixes made."""
    return _engine(settings).fix(text)


def check(text: str, **settings: Any) -> tuple[Finding, ...]:
    """What is found in the text."""
    return _engine(settings).check(text)


def names(texts: Iterable[str], **settings: Any) -> tuple[Entity, ...]:
    """Everyone and everything that the texts name, together."""
    return _engine(settings).names(texts)


def _engine(settings: dict[str, Any]) -> Engine:
    frozen = ((k, tuple(v) if isinstance(v, list) else v) for k, v in settings.items())
    return _kept(tuple(sorted(frozen)))


@functools.lru_cache(maxsize=16)
def _kept(settings: tuple[tuple[str, Any], ...]) -> Engine:
    return Engine(**dict(settings))


def _bytes(text: str) -> bytes:
    if not isinstance(text, str):
        raise TypeError(f"a story is a str, not {type(text).__name__}; decode it first")
    return text.encode("utf-8")


def _lines(settings: dict[str, Any]) -> str:
    """The settings as lines of a stet.toml."""
    return "".join(
        f"{key.replace('_', '-')} = {_value(key, value)}\n"
        for key, value in settings.items() if value is not None)


def _value(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
    if isinstance(value, Sequence):
        return "[" + ", ".join(_value(key, str(item)) for item in value) + "]"
    raise TypeError(f"the setting {key} can't be a {type(value).__name__}")


def _findings(document: dict[str, Any]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            rule=found["rule"], severity=found["severity"], confidence=found["confidence"],
            message=found["message"], start=found["range"]["start"]["offset"],
            end=found["range"]["end"]["offset"], text=found["text"],
            fixes=tuple(Fix(f["replacement"], f["applicability"]) for f in found["fixes"]),
            evidence=tuple(found["evidence"]), entity=found.get("entity"),
            sense=found.get("sense"))
        for found in document["findings"])


def _entities(entities: list[dict[str, Any]]) -> tuple[Entity, ...]:
    return tuple(
        Entity(
            kind=entity["kind"], canonical=entity["canonical"],
            variants=tuple(entity["variants"]), inconsistent=entity.get("inconsistent", False),
            fields=entity)
        for entity in entities)
