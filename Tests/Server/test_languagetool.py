"""The HTTP API of LanguageTool, asked by a client that was made for LanguageTool."""
import json

import language_tool_python
import pytest
from conftest import FIXED, STORY


@pytest.fixture(scope="module")
def tool(server):
    with language_tool_python.LanguageTool("en-US", remote_server=server.url) as tool:
        yield tool


def test_a_story_is_corrected(tool):
    assert tool.correct(STORY) == FIXED


def test_matches_say_what_and_why(tool):
    match = tool.check(STORY)[0]
    assert match.rule_id == "quotes/mixed-style"
    assert match.category == "quotes"
    assert match.rule_issue_type == "typographical"
    assert match.matched_text == '"'
    assert match.replacements == ["”"]
    assert match.message


@pytest.mark.parametrize("before", ["😀", "𝔄𝔟 😀👩‍👩‍👧 ", "é", "日本", "\ufeff😀", ""])
def test_offsets_are_right_after_astral_characters(tool, before):
    text = before + "Two men , both tall, stayed 😀 and left ."
    matches = [match for match in tool.check(text) if match.rule_id == "punctuation/spacing"]
    assert [match.error_length for match in matches] == [1, 1]
    assert [match.offset for match in matches] == [text.index(" ,"), text.index(" .")]


def test_offsets_count_utf16_units(client):
    text = "😀 Two men , both tall, stayed."
    match = client.post("/v2/check", data={"language": "en-US", "text": text}).json()["matches"][0]
    units = text.encode("utf-16-le")
    start, end = 2 * match["offset"], 2 * (match["offset"] + match["length"])
    assert units[start:end].decode("utf-16-le") == " "
    context = match["context"]
    start = 2 * context["offset"]
    assert context["text"].encode("utf-16-le")[start:start + 2].decode("utf-16-le") == " "


def test_a_long_context_is_cut_between_characters(client):
    text = "😀" * 100 + " Two men , both tall, stayed " + "😀" * 100 + "."
    match = client.post("/v2/check", data={"language": "en-US", "text": text}).json()["matches"][0]
    context = match["context"]
    assert context["text"].startswith("...😀") and context["text"].endswith("😀...")
    units = context["text"].encode("utf-16-le")
    start, end = 2 * context["offset"], 2 * (context["offset"] + context["length"])
    assert units[start:end].decode("utf-16-le") == " "


def test_markup_is_left_out_and_counted(client):
    data = {"annotation": [
        {"text": "Two "}, {"markup": "<b>"}, {"text": "men , both tall,"}, {"markup": "</b>"},
        {"markup": "<br>", "interpretAs": "\n\n"}, {"text": "and left ."}]}
    whole = "".join(piece.get("text", piece.get("markup")) for piece in data["annotation"])
    answer = client.post("/v2/check", data={"language": "en-US", "data": json.dumps(data)})
    matches = answer.json()["matches"]
    found = [whole[match["offset"]:match["offset"] + match["length"]] for match in matches]
    assert found == [" ", " "]
    assert matches[1]["offset"] == whole.index(" .")


def test_rules_can_be_turned_off(server, client):
    form = {"language": "en-US", "text": STORY, "disabledRules": "punctuation/spacing,UPPER_CASE"}
    found = {match["rule"]["id"] for match in client.post("/v2/check", data=form).json()["matches"]}
    assert found == {"quotes/mixed-style"}
    form = {"language": "en-US", "text": STORY, "enabledRules": "punctuation/spacing",
            "enabledOnly": "true"}
    found = {match["rule"]["id"] for match in client.post("/v2/check", data=form).json()["matches"]}
    assert found == {"punctuation/spacing"}


def test_the_rest_of_the_api(client):
    languages = client.get("/v2/languages").json()
    assert {"name": "English (US)", "code": "en", "longCode": "en-US"} in languages
    asked = client.get("/v2/check", params={"language": "en-US", "text": "Two men , both tall, stayed."})
    assert len(asked.json()["matches"]) == 1
    assert client.post("/v2/check", data={"language": "en-US"}).status_code == 400
    assert client.get("/v2/healthcheck").status_code == 200
    plain = client.post("/v2/check", data={"language": "auto", "text": "a & b + c %41 ä"}).json()
    assert plain["software"]["name"] == "Stet"
    assert plain["matches"] == []
