"""ninjs 1, 2 and 3 that `stet fix` wrote, held against what IPTC publishes of their fields.

With STET_NINJS_SCHEMAS, a folder with IPTC's own `ninjs-schema_1.8.json` and so on, every sample is
also validated against those.
"""
import json
import os
import pathlib
import unittest

import jsonschema
from test_readers import NEW, OLD, fix, renamed

TEXT = {"type": "string"}
URI = {"type": "string", "format": "uri"}


def closed(required=(), patterns=None, **fields):
    """An object with these fields and no others."""
    return {"type": "object", "required": list(required), "properties": fields,
            "patternProperties": patterns or {}, "additionalProperties": False}


def several(**fields):
    return {"type": "array", "items": closed(**fields)}


# Fields as the schemas of IPTC name and type them, as far as the samples have them.
SCHEMAS = {
    "1.8": closed(
        ["uri"], {f"^{name}_[a-zA-Z0-9_]+": TEXT for name in ("body", "description", "headline")},
        uri=URI, type={"enum": ["text", "picture", "composite"]}, version=TEXT, versioncreated=TEXT,
        urgency={"type": "number"}, headline=TEXT, byline=TEXT, slugline=TEXT, located=TEXT,
        ednote=TEXT, person=several(name=TEXT, rel=TEXT), usageterms=TEXT,
        standard=closed(name=TEXT, version=TEXT, schema=URI),
        associations={"type": "object"}),
    "2.4": closed(
        ["uri"], uri=URI, type={"enum": ["text", "picture", "composite"]}, version=TEXT,
        versioncreated=TEXT, urgency={"type": "integer"}, ednote=TEXT, by=TEXT, slugline=TEXT,
        headlines=several(required=["value"], role=TEXT, contenttype=TEXT, value=TEXT),
        descriptions=several(required=["value"], role=TEXT, contenttype=TEXT, value=TEXT),
        bodies=several(required=["value"], role=TEXT, contenttype=TEXT,
                       charcount={"type": "integer"}, value=TEXT),
        people=several(name=TEXT, rel=TEXT, uri=URI), altids=several(role=TEXT, value=TEXT),
        standard=closed(name=TEXT, version=TEXT, schema=URI)),
    "3.2": closed(
        ["uri"], uri=URI, type={"enum": ["text", "picture", "composite"]}, version=TEXT,
        versionCreated=TEXT, urgency={"type": "integer"}, edNote=TEXT, by=TEXT, slugline=TEXT,
        headlines=several(required=["value"], role=TEXT, contentType=TEXT, value=TEXT),
        descriptions=several(required=["value"], role=TEXT, contentType=TEXT, value=TEXT),
        bodies=several(required=["value"], role=TEXT, contentType=TEXT,
                       charCount={"type": "integer"}, value=TEXT),
        people=several(name=TEXT, rel=TEXT, uri=URI), altIds=several(role=TEXT, value=TEXT),
        standard=closed(name=TEXT, version=TEXT, schema=URI)),
}


def standard(version):
    return {"name": "ninjs", "version": version,
            "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json"}


SAMPLES = {
    "1.8": {
        "uri": "http://x.test/1", "standard": standard("1.8"), "type": "text", "version": "1",
        "versioncreated": "2026-01-02T03:04:05Z", "urgency": 3, "slugline": OLD,
        "headline": f"{OLD} leaves", "headline_short": f"{OLD} goes", "ednote": f"{OLD} is right.",
        "body_text": f"The envoy met {OLD}.", "description_caption": f"{OLD} in the hall.",
        "body_html": f"<p>The envoy met {OLD} &amp; left.</p>",
        "body_nitf": f"<nitf><body><body.content><p>{OLD} left.</p></body.content></body></nitf>",
        "person": [{"name": OLD, "rel": "about"}],
    },
    "2.4": {
        "uri": "http://x.test/2", "standard": standard("2.4"), "type": "text", "version": "2",
        "versioncreated": "2026-01-02T03:04:05Z", "urgency": 3, "slugline": OLD,
        "headlines": [{"role": "main", "value": f"{OLD} leaves"}], "ednote": f"{OLD} is right.",
        "descriptions": [{"contenttype": "text/plain", "value": f"Where {OLD} went."}],
        "bodies": [{"role": "main", "contenttype": "text/html", "charcount": 42,
                    "value": f"<p>The envoy met {OLD} &amp; left.</p>"}],
        "people": [{"name": OLD, "uri": "http://x.test/p"}],
        "altids": [{"role": "x", "value": OLD}],
    },
    "3.2": {
        "uri": "http://x.test/3", "standard": standard("3.2"), "type": "text", "version": "3",
        "versionCreated": "2026-01-02T03:04:05Z", "urgency": 3, "slugline": OLD,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": f"{OLD} leaves"}],
        "descriptions": [{"value": f"Where {OLD} went."}], "edNote": f"{OLD} is right.",
        "bodies": [{"contentType": "application/nitf+xml",
                    "value": f"<nitf><body><body.content><p>Met {OLD}.</p></body.content></body></nitf>"},
                   {"contentType": "text/plain", "value": f"The envoy met {OLD}."}],
        "people": [{"name": OLD}], "altIds": [{"role": "x", "value": OLD}],
    },
}
# What no reader of the copy sees.
KEPT = {"person", "people", "altids", "altIds", "slugline", "uri", "standard"}


def changed(value, key=""):
    if key in KEPT:
        return value
    if isinstance(value, dict):
        return {name: changed(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [changed(item, key) for item in value]
    return renamed(value) if isinstance(value, str) else value


class Ninjs(unittest.TestCase):
    def validate(self, version, value):
        jsonschema.validate(value, SCHEMAS[version])
        folder = os.environ.get("STET_NINJS_SCHEMAS")
        if folder:
            schema = pathlib.Path(folder, f"ninjs-schema_{version}.json")
            jsonschema.validate(value, json.loads(schema.read_text(encoding="utf8")))

    def test_every_version(self):
        for version, sample in SAMPLES.items():
            with self.subTest(version):
                self.validate(version, sample)
                source = json.dumps(sample, indent=1).encode()
                result = fix("a.json", source)
                after = json.loads(result)
                self.validate(version, after)
                self.assertEqual(changed(sample), after)
                self.assertEqual(list(sample), list(after))
                # Nothing moved: taking the changes back gives the bytes that came.
                self.assertEqual(source, result.replace(NEW.encode(), OLD.encode()))


if __name__ == "__main__":
    unittest.main()
