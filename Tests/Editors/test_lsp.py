"""`stet lsp` as clients see it that others wrote: pytest-lsp (pygls), and below it plain bytes.

    make test-lsp        installs pytest-lsp from PyPI; Neovim is the system's

STET names the program.
"""
import asyncio
import json
import os
import pathlib
import subprocess
import time

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

STET = os.environ["STET"]
STORY = "The envoy left  the hall.\n\nShe said nothing,, he noted.\n"
NAMES = "Hamas freed the soldier Aidan Alexander near Gaza. Alexander is well.\n"


def capabilities(encodings=("utf-16",), **more):
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[
            types.PositionEncodingKind(name) for name in encodings]),
        text_document=types.TextDocumentClientCapabilities(
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(
                related_information=True),
            code_action=types.CodeActionClientCapabilities(
                code_action_literal_support=types.ClientCodeActionLiteralOptions(
                    code_action_kind=types.ClientCodeActionKindOptions(
                        value_set=[types.CodeActionKind.QuickFix,
                                   types.CodeActionKind.SourceFixAll])))),
        window=types.WindowClientCapabilities(work_done_progress=True), **more)


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[STET, "lsp"]))
async def client(lsp_client: LanguageClient):
    await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities()))
    yield
    await lsp_client.shutdown_session()


def opened(client, uri, text, language="plaintext"):
    client.text_document_did_open(types.DidOpenTextDocumentParams(
        text_document=types.TextDocumentItem(
            uri=uri, language_id=language, version=1, text=text)))


def changed(client, uri, version, *changes):
    client.text_document_did_change(types.DidChangeTextDocumentParams(
        text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=version),
        content_changes=list(changes)))


def span(line, start, end):
    return types.Range(
        start=types.Position(line=line, character=start),
        end=types.Position(line=line, character=end))


async def published(client):
    await asyncio.wait_for(
        client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 10)


async def until(isTrue):
    end = time.monotonic() + 10
    while not isTrue():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


@pytest.mark.asyncio
async def test_findings_come_as_one_types(client):
    uri = "file:///t/story.txt"
    opened(client, uri, STORY)
    await published(client)
    found = client.diagnostics[uri]
    assert [(d.code, d.source, d.range.start.line) for d in found] == [
        ("punctuation/spacing", "stet", 0), ("punctuation/doubled", "stet", 2)]
    changed(client, uri, 2, types.TextDocumentContentChangePartial(
        text=" ", range=span(0, 14, 16)))
    await published(client)
    assert [d.code for d in client.diagnostics[uri]] == ["punctuation/doubled"]


@pytest.mark.asyncio
async def test_actions_and_hover(client):
    uri = "file:///t/actions.txt"
    opened(client, uri, STORY)
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=uri), range=span(0, 15, 15),
        context=types.CodeActionContext(diagnostics=[])))
    titles = [action.title for action in actions]
    assert any(title.startswith("Make all 2 safe fixes") for title in titles)
    assert any(title.startswith("Let “") for title in titles)
    fix = next(action for action in actions if action.is_preferred)
    edit, = fix.edit.changes[uri]
    assert edit.range.start.line == 0
    hover = await client.text_document_hover_async(types.HoverParams(
        text_document=types.TextDocumentIdentifier(uri=uri),
        position=types.Position(line=0, character=15)))
    assert "punctuation/spacing" in hover.contents.value


@pytest.mark.asyncio
async def test_evidence_is_linked(client):
    uri = "file:///t/names.txt"
    opened(client, uri, "Sami Dirani spoke.\n\n“Nobody,” said Sami Dirani. Samy Dirani left.\n")
    await published(client)
    linked = [d for d in client.diagnostics[uri] if d.related_information]
    assert linked and linked[0].related_information[0].location.uri == uri


@pytest.mark.asyncio
@pytest.mark.parametrize("encoding, start", [("utf-8", 17), ("utf-16", 11), ("utf-32", 10)])
async def test_every_position_encoding(encoding, start):
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(STET, "lsp")
    result = await client.initialize_session(types.InitializeParams(
        capabilities=capabilities([encoding])))
    assert result.capabilities.position_encoding == encoding
    uri = "file:///t/wide.txt"
    opened(client, uri, "“😀” ran he  so.\n")
    await published(client)
    doubled = next(d for d in client.diagnostics[uri] if d.code == "punctuation/spacing")
    assert doubled.range.start.character == start
    await client.shutdown_session()
    await client.stop()


@pytest.mark.asyncio
async def test_the_house_list_is_written(tmp_path):
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(STET, "lsp")
    await client.initialize_session(types.InitializeParams(
        capabilities=capabilities(), root_uri=tmp_path.as_uri()))
    uri = (tmp_path / "story.txt").as_uri()
    opened(client, uri, NAMES)
    await published(client)
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=uri), range=span(0, 25, 25),
        context=types.CodeActionContext(diagnostics=[])))
    assert any(a.title.startswith("Add “Aidan Alexander”") for a in actions)
    # lsprotocol takes an action with a command for a bare command and loses its arguments.
    await client.workspace_execute_command_async(types.ExecuteCommandParams(
        command="stet.addToHouseList", arguments=[uri, "Aidan Alexander"]))
    await until(lambda: not client.diagnostics.get(uri))
    ran = subprocess.run([STET, "check", "story.txt"], cwd=tmp_path, capture_output=True)
    assert ran.returncode == 2  # there is no such file yet
    (tmp_path / "story.txt").write_text(NAMES, encoding="utf8")
    assert subprocess.run([STET, "check", "-q", "story.txt"], cwd=tmp_path).returncode == 0
    assert subprocess.run([STET, "lexicon", "check", "house"], cwd=tmp_path).returncode == 0
    await client.shutdown_session()
    await client.stop()


# What no well-behaved client sends.

class Wire:
    def __init__(self):
        self.process = subprocess.Popen(
            [STET, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, message):
        body = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def hear(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def begin(self, **capabilities):
        self.send({"jsonrpc": "2.0", "id": 0, "method": "initialize",
                   "params": {"capabilities": capabilities}})
        assert "result" in self.hear()
        self.send({"jsonrpc": "2.0", "method": "initialized", "params": {}})


@pytest.fixture
def wire():
    wire = Wire()
    yield wire
    wire.process.stdin.close()
    wire.process.wait(10)
    wire.process.stdout.close()


def test_malformed_frames_get_errors_and_no_more(wire):
    wire.begin()
    for bad in [b"Hello\r\n\r\n", b"Content-Length: x\r\n\r\n{}", b"Content-Length: 3\r\n\r\n{]}"]:
        wire.raw(bad)
        wire.send({"jsonrpc": "2.0", "id": 1, "method": "no/such"})
        assert wire.hear()["error"]["code"] == -32700
        assert wire.hear()["error"]["code"] == -32601
    wire.send({"jsonrpc": "2.0", "id": 2, "method": "shutdown"})
    assert wire.hear() == {"jsonrpc": "2.0", "id": 2, "result": None}
    wire.send({"jsonrpc": "2.0", "method": "exit"})
    assert wire.process.wait(10) == 0


def test_a_client_that_vanishes_ends_the_server(wire):
    wire.begin()
    wire.process.stdin.close()
    assert wire.process.wait(10) == 1


def test_a_burst_of_changes_is_reviewed_once_it_rests(wire):
    wire.begin()
    text = STORY * 4000
    document = {"uri": "file:///t/big.txt", "version": 1}
    wire.send({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {
        "textDocument": {**document, "languageId": "plaintext", "text": text}}})
    for version in range(2, 200):
        wire.send({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": {**document, "version": version},
            "contentChanges": [{"text": "x", "range": {
                "start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}}]}})
    versions = []
    while not versions or versions[-1] < 199:
        heard = wire.hear()
        if heard.get("method") == "textDocument/publishDiagnostics":
            versions.append(heard["params"]["version"])
    assert len(versions) < 100


def test_diagnostics_follow_a_key_in_under_50_ms(wire):
    wire.begin()
    story = (pathlib.Path(__file__).parents[2] / "Examples" / "story.txt").read_text("utf8")
    text = story
    while len(text.encode()) < 20_000:
        text += "\n" + story
    document = {"uri": "file:///t/twenty.txt", "version": 0}
    wire.send({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {
        "textDocument": {**document, "languageId": "plaintext", "text": text}}})
    wire.hear()
    times = []
    for version in range(1, 61):
        start = time.perf_counter()
        wire.send({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
            "textDocument": {**document, "version": version},
            "contentChanges": [{"text": "e", "range": {
                "start": {"line": 2, "character": 40}, "end": {"line": 2, "character": 40}}}]}})
        heard = wire.hear()
        times.append((time.perf_counter() - start) * 1000)
        assert heard["params"]["version"] == version
    times.sort()
    print(f"{len(text.encode())} bytes, {len(heard['params']['diagnostics'])} findings: "
          f"median {times[30]:.1f} ms, 95 % {times[57]:.1f} ms, longest {times[-1]:.1f} ms")
    # The median: other work on the machine is not the server's. A debug build has all checks on.
    assert times[30] < (50 if "/release/" in os.path.realpath(STET) else 2000)
