"""One story in, one answer out: what the addresses under /v1 do."""
import base64
import io
import json
import subprocess
import zipfile

import pytest
from conftest import FIXED, STET, STORY

TYPES = {
    "text/plain": (STORY, FIXED),
    "text/plain; charset=utf-8": (STORY, FIXED),
    "text/markdown": ("# Talks\n\n" + STORY, "# Talks\n\n" + FIXED),
    "text/html": (f"<p>{STORY}</p>", f"<p>{FIXED}</p>"),
    "application/json": (json.dumps({"body": STORY}), json.dumps({"body": FIXED})),
    "application/x-ndjson": (json.dumps({"body": STORY}) + "\n",
                             json.dumps({"body": FIXED}) + "\n"),
    "application/x-subrip": ("1\n00:00:01,000 --> 00:00:02,000\n" + STORY,
                             "1\n00:00:01,000 --> 00:00:02,000\n" + FIXED),
}


@pytest.mark.parametrize("kind", TYPES)
def test_fix_gives_back_the_type_that_came(client, kind):
    story, fixed = TYPES[kind]
    answer = client.post("/v1/fix", content=story.encode(), headers={"content-type": kind})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == kind
    assert answer.text == fixed
    assert int(answer.headers["stet-fixed"]) > 0


def test_the_charset_that_was_sent_is_the_one_that_comes(client):
    text = "Он сказал: „нет\" . \n"
    kind = "text/plain; charset=windows-1251"
    options = {"headers": {"content-type": kind}, "params": {"language": "ru"}}
    answer = client.post("/v1/fix", content=text.encode("cp1251"), **options)
    assert answer.headers["content-type"] == kind
    assert answer.content.decode("cp1251").startswith("Он сказал")


def test_an_untold_type_is_found_out(client):
    answer = client.post("/v1/fix", content=b"<!doctype html><p>Two men , both tall, stayed.</p>")
    assert answer.headers["content-type"] == "text/html; charset=UTF-8"
    assert answer.text == "<!doctype html><p>Two men, both tall, stayed.</p>"


def test_json_with_the_report_is_there_for_the_asking(client):
    headers = {"content-type": "text/plain", "accept": "application/json"}
    answer = client.post("/v1/fix", content=STORY.encode(), headers=headers).json()
    assert answer["schema"] == "stet.fix/1"
    assert answer["fixed"] == FIXED
    assert answer["report"]["schema"] == "stet.report/1"
    same = client.post("/v1/fix?with-report=true", content=STORY.encode(),
                       headers={"content-type": "text/plain"}).json()
    assert same == answer


def test_bytes_that_are_no_text_come_as_base64(client):
    data = io.BytesIO()
    body = "<w:p><w:r><w:t>Two men , both tall, stayed.</w:t></w:r></w:p>"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    answer = client.post("/v1/fix?with-report", content=data.getvalue()).json()
    fixed = zipfile.ZipFile(io.BytesIO(base64.b64decode(answer["fixedBase64"])))
    assert b"w:del" in fixed.read("word/document.xml")


def test_check_is_what_the_command_reports(client, tmp_path):
    (tmp_path / "story").write_text(STORY, encoding="utf8")
    said = subprocess.run(
        [STET, "check", "--output-format", "json", "--fail-on", "never", "--style", "ap", "story"],
        check=True, cwd=tmp_path, capture_output=True)
    answer = client.post("/v1/check?style=ap", content=STORY.encode(),
                         headers={"content-type": "text/plain"})
    assert answer.json() == json.loads(said.stdout)
    assert answer.headers["content-type"] == "application/json"


def test_settings_are_those_of_the_request(client):
    def rules(**settings):
        answer = client.post("/v1/check", content=STORY.encode(), params=settings)
        return {finding["rule"] for finding in answer.json()["documents"][0]["findings"]}

    assert rules() == {"quotes/mixed-style", "punctuation/spacing"}
    assert rules(skip="quotes") == {"punctuation/spacing"}
    assert rules(only="quotes") == {"quotes/mixed-style"}
    wide = client.post("/v1/check?offset-unit=utf16", content="😀 Two men , both tall, stayed.".encode())
    assert wide.json()["documents"][0]["findings"][0]["range"]["start"]["offset"] == 10


def test_a_story_may_bring_its_original(client):
    kind = {"content-type": "application/vnd.stet.story+json"}
    story = {"text": "Puller left.\nAdam Boehler, the envoy, spoke. Boehler left.",
             "source": "غادر بولر.\nتحدث المبعوث آدم بولر. غادر بولر.", "path": "a.txt"}
    answer = client.post("/v1/fix?source-language=ar", json=story, headers=kind).json()
    assert answer["report"]["documents"][0]["path"] == "a.txt"
    assert "fixed" in answer
    alone = client.post("/v1/check", json={"text": STORY}, headers=kind).json()
    assert len(alone["documents"][0]["findings"]) == 2


def test_names_of_one_story(client):
    text = "Sami Dirani spoke. Dirani left. Samy Dirani came back."
    answer = client.post("/v1/names", content=text.encode()).json()
    assert answer["schema"] == "stet.names/1"
    assert answer["scope"] == "document"
    entities = answer["documents"][0]["entities"]
    assert {"Sami Dirani", "Samy Dirani"} <= {
        variant["text"] for entity in entities for variant in entity["variants"]}


def test_names_over_many_stories(client):
    stories = [{"text": "Sami Dirani spoke."}, {"text": "Sami Dirani left."}, {"body": "x"}]
    body = "\n".join(map(json.dumps, stories)).encode() + b"\nno json\n\n"
    kind = {"content-type": "application/x-ndjson"}
    answer = client.post("/v1/names", content=body, headers=kind).json()
    assert (answer["scope"], answer["documents"]) == ("corpus", 2)
    assert answer["entities"][0]["documents"] == 2
    assert [error["path"] for error in answer["errors"]] == ["4"]
    each = client.post("/v1/names?scope=document", content=body, headers=kind).json()
    assert [document["path"] for document in each["documents"]] == ["1", "2"]


def test_comparing_is_what_the_command_says(client):
    pair = {"a": "Puller", "b": "Boehler", "sourceLanguage": "ar"}
    said = subprocess.run(
        [STET, "names", "compare", "Puller", "Boehler", "--source-language", "ar",
         "--output-format", "json"], check=True, capture_output=True)
    assert client.post("/v1/names/compare", json=pair).json() == json.loads(said.stdout)


def test_rules_are_those_of_the_command(client):
    listed = subprocess.run([STET, "rules"], check=True, capture_output=True, text=True).stdout
    rules = client.get("/v1/rules").json()["rules"]
    assert rules
    for rule in rules:
        assert rule["id"] in listed
        assert rule["fault"] and rule["why"]


@pytest.mark.parametrize("path, body, kind, status", [
    ("/v1/check?nonsense=1", b"x", None, 400),
    ("/v1/check?style=nobody", b"x", None, 400),
    ("/v1/check?style=../../etc/passwd", b"x", None, 400),
    ("/v1/check?config=/etc/passwd", b"x", None, 400),
    ("/v1/check?lexicons=/etc", b"x", None, 400),
    ("/v1/check?only=no/rule", b"x", None, 400),
    ("/v1/check?min-confidence=7", b"x", None, 400),
    ("/v1/check?encoding=klingon", b"x", None, 400),
    ("/v1/fix?with-report=perhaps", b"x", None, 400),
    ("/v1/names?scope=galaxy", b"x", None, 400),
    ("/v1/check", b"x", "image/png", 415),
    ("/v1/check", b"{", "application/json", 422),
    ("/v1/check", b"<a>", "application/xliff+xml", 422),
    ("/v1/check", b"{}", "application/vnd.stet.story+json", 422),
    ("/v1/check", b'{"text": 7}', "application/vnd.stet.story+json", 422),
    ("/v1/check", b'{"text": "\xff"}', "application/vnd.stet.story+json", 422),
    ("/v1/names/compare", b'{"a": "x"}', None, 422),
    ("/v1/names/compare", b'{"a": "x", "b": "y", "sourceForm": "z"}', None, 422),
    ("/v1/names/compare", b"", None, 422),
    ("/v1/batch?check=true", b"x", None, 400),
    ("/v1/batch?text-field=a..b", b"x", None, 400),
    ("/v1/nothing", b"x", None, 404),
    ("/v1/rules", b"x", None, 405),
])
def test_what_is_wrong_is_said(client, path, body, kind, status):
    answer = client.post(path, content=body, headers={"content-type": kind} if kind else {})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert problem["detail"] and problem["remedy"]
    if status == 405:
        assert answer.headers["allow"] == "GET, HEAD"


def test_any_bytes_are_answered(client):
    for body in [b"", b"\xff\xfe\x00", b"\x00" * 100, b"\xef\xbb\xbf", bytes(range(256)) * 4]:
        for path in ["/v1/check", "/v1/fix", "/v1/names"]:
            assert client.post(path, content=body).status_code == 200
    assert client.post("/v1/fix", content=b"\xff\xfe\x00a").content == b"\xff\xfe\x00a"


def test_requests_bear_ids(client):
    answer = client.get("/healthz", headers={"x-request-id": "desk-7.a_B"})
    assert answer.headers["x-request-id"] == "desk-7.a_B"
    odd = client.get("/healthz", headers={"x-request-id": "a b\tc"})
    assert odd.headers["x-request-id"] not in ("a b\tc", "")
    assert len({client.get("/healthz").headers["x-request-id"] for _ in range(20)}) == 20


def test_the_small_addresses(client):
    assert client.get("/healthz").text == "OK\n"
    assert client.get("/readyz").text == "ready\n"
    head = client.head("/v1/rules")
    assert (head.status_code, head.content) == (200, b"")
    page = client.get("/")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_metrics_are_in_the_text_format_of_prometheus(client):
    import re
    client.post("/v1/check", content=STORY.encode())
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    sample = re.compile(r'^[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+$')
    for line in answer.text.splitlines():
        assert line.startswith("# TYPE ") or sample.match(line), line
    assert 'stet_requests_total{route="/v1/check",status="200"}' in answer.text
    assert "stet_request_seconds_count" in answer.text
    assert "process_resident_memory_bytes" in answer.text
