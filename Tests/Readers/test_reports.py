"""Reports for other tools, as readers nobody here wrote see them: SARIF, JUnit, GitLab, reviewdog."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import junitparser
from sarif import loader
from sarif_pydantic import Sarif

STET = os.environ["STET"]
STORIES = {
    "budget.txt": "The minister said 'the \"budget\" is late'  .\nA \U0001f600 said ``yes''.\n",
    "desk/camp.txt": "Boko Haram released twelve prisoners on Friday ,he said.\n",
    "fine.txt": "Nothing is wrong here.\n",
}


class ReportTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name, text in STORIES.items():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def report(self, form):
        """What `stet check` says of all stories, in one format."""
        ran = subprocess.run(
            [STET, "check", "--output-format", form, *STORIES],
            cwd=self.folder, capture_output=True, timeout=120, check=False)
        self.assertEqual(ran.returncode, 1, ran.stderr.decode())
        return ran.stdout.decode("utf-8")

    def findings(self):
        """(path, rule, first line) of every finding, by the report of our own."""
        return sorted(
            (f["file"], f["rule"], f["range"]["start"]["line"])
            for f in findings_of(json.loads(self.report("json"))))

    def passage(self, path, start, end):
        """What stands between two places, each a line and a column of UTF-8 bytes from 1."""
        lines = STORIES[path].encode("utf-8").split(b"\n")
        at = [sum(len(x) + 1 for x in lines[: p["line"] - 1]) + p["column"] - 1 for p in (start, end)]
        return STORIES[path].encode("utf-8")[at[0]:at[1]].decode("utf-8")

    def test_sarif_is_what_the_standard_says(self):
        text = self.report("sarif")
        run = Sarif.model_validate_json(text).runs[0]
        rules = {rule.id for rule in run.tool.driver.rules}
        found = []
        for result in run.results:
            self.assertIn(result.rule_id, rules)
            self.assertTrue(result.fingerprints or result.partial_fingerprints)
            place = result.locations[0].physical_location
            found.append((place.artifact_location.uri, result.rule_id, place.region.start_line))
        self.assertEqual(sorted(found), self.findings())

    def test_sarif_tools_reads_the_fixes_apart(self):
        path = self.folder / "report.sarif"
        path.write_text(self.report("sarif"), encoding="utf-8")
        records = loader.load_sarif_file(str(path)).get_records()
        self.assertEqual(len(records), len(self.findings()))
        fixes = [f for r in json.loads(path.read_text())["runs"][0]["results"] for f in r.get("fixes", [])]
        self.assertTrue(fixes)
        for fix in fixes:
            for change in fix["artifactChanges"]:
                self.assertIn(change["artifactLocation"]["uri"], STORIES)
                self.assertTrue(change["replacements"])

    def test_junit_counts_what_failed(self):
        xml = junitparser.JUnitXml.fromstring(self.report("junit").encode("utf-8"))
        failed = [c for suite in xml for c in suite if c.result]
        self.assertEqual(len(failed), len(self.findings()))
        for suite in xml:
            self.assertEqual(suite.failures, sum(1 for c in suite if c.result))

    def test_gitlab_has_the_fields_of_code_quality(self):
        # docs.gitlab.com, "Code Quality report format": these five are required.
        report = json.loads(self.report("gitlab"))
        self.assertEqual(
            sorted((i["location"]["path"], i["check_name"], i["location"]["lines"]["begin"])
                   for i in report), self.findings())
        self.assertEqual(len({i["fingerprint"] for i in report}), len(report))
        for issue in report:
            self.assertIn(issue["severity"], {"info", "minor", "major", "critical", "blocker"})
            self.assertTrue(issue["description"])

    def test_reviewdog_finds_the_passages(self):
        # rdf.proto of reviewdog: lines and columns from 1, columns in bytes of UTF-8.
        report = json.loads(self.report("rdjson"))
        self.assertEqual(report["source"]["name"], "stet")
        for item in report["diagnostics"]:
            self.assertLessEqual(set(item), {
                "message", "location", "severity", "source", "code", "suggestions",
                "original_output", "related_locations"})
            self.assertIn(item["severity"], {"UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"})
            place = item["location"]
            self.passage(place["path"], place["range"]["start"], place["range"]["end"])
            for one in item.get("suggestions", []):
                self.assertEqual(set(one), {"range", "text"})
        held = [i for i in report["diagnostics"] if i["code"]["value"] == "terms/holder"][0]
        place = held["location"]
        self.assertEqual(
            self.passage(place["path"], place["range"]["start"], place["range"]["end"]), "prisoners")
        self.assertEqual(held["suggestions"][0]["text"], "hostages")

    def test_github_commands_are_lines_of_their_own(self):
        # docs.github.com, "Workflow commands": ::level key=value,…::message
        lines = self.report("github").splitlines()
        form = re.compile(r"::(error|warning|notice) file=[^,:]+,line=\d+(,[a-zA-Z]+=[^,:]*)*::.+")
        commands = [x for x in lines if x.startswith("::")]
        self.assertEqual(len(commands), len(self.findings()))
        for line in commands:
            self.assertRegex(line, form)


def findings_of(value, path=None):
    """All findings of a JSON report, each with the path of its file."""
    if isinstance(value, dict):
        path = value.get("file", value.get("path", path))
        if "rule" in value and "range" in value:
            yield {**value, "file": path}
        else:
            for inner in value.values():
                yield from findings_of(inner, path)
    elif isinstance(value, list):
        for inner in value:
            yield from findings_of(inner, path)


if __name__ == "__main__":
    unittest.main()
