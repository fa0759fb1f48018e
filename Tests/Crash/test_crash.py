"""A program that is killed at any of its calls that write leaves each file old or new, and whole."""
import contextlib
import os
import pathlib
import pty
import signal
import subprocess

import pytest

STET = os.environ["STET"]
HERE = pathlib.Path(__file__).parent
# Larger than one write of a buffer would be.
OLD = ("The minister said “no\" and left . Two men stayed , both tall.\n\n" * 900).encode()
MOST = 200


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    path = tmp_path_factory.mktemp("shim") / "kill_at.so"
    subprocess.run(
        [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-Wall", "-o", path, HERE / "kill_at.c",
         "-ldl"], check=True)
    return path


def run(words, folder, shim=None, at=0, when="after", typed=b""):
    """How a command ends that is killed at its `at`th call."""
    killed = {"LD_PRELOAD": str(shim), "KILL_AT": str(at), "KILL_WHEN": when} if shim else {}
    here = {**os.environ, **killed, "XDG_STATE_HOME": str(folder / "state")}
    words = [STET, *words]
    if not typed:
        nothing = subprocess.DEVNULL
        return subprocess.run(
            words, cwd=folder, env=here, stdin=nothing, stdout=nothing, stderr=nothing,
            timeout=120, check=False).returncode
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        words, cwd=folder, env=here, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, typed)
    # A terminal nobody reads from any more holds up who writes to it.
    with contextlib.suppress(OSError):
        while os.read(ours, 1 << 16):
            pass
    os.close(ours)
    return process.wait(timeout=120)


def files(folder):
    """What the files hold that are no rests of a kill, and their rights."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mode & 0o7777)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".stet-") and "state" not in path.parts}


COMMANDS = {
    "fix": (["fix", "a.txt", "b.txt"], b""),
    "interactive": (["fix", "--interactive", "--only", "punctuation", "b.txt"], b"a\n" * 20),
    "proposals": (["names", "--update-authority", "lists/names.lex", "names.txt"], b""),
}


def lay(folder):
    folder.mkdir()
    (folder / "a.txt").write_bytes(OLD)
    (folder / "b.txt").write_bytes(OLD[:300])
    (folder / "names.txt").write_text(
        "Salman Zarqa met Nadia Haddad in Oslo.\n\nNadia Hadad left; Hadad and Haddad are one.\n")
    (folder / "a.txt").chmod(0o640)
    return folder


@pytest.mark.parametrize("when", ["before", "half", "after"])
@pytest.mark.parametrize("name", COMMANDS)
def test_each_file_is_old_or_new(name, when, shim, tmp_path):
    words, typed = COMMANDS[name]
    whole = lay(tmp_path / "whole")
    old = files(whole)
    assert run(words, whole, typed=typed) in (0, 1)
    new = files(whole)
    assert new != old, "the command writes nothing"
    kills = 0
    for at in range(1, MOST):
        folder = lay(tmp_path / f"{at}")
        status = run(words, folder, shim, at, when, typed)
        found = files(folder)
        for path in old.keys() | new.keys():
            assert found.get(path) in (old.get(path), new.get(path)), (path, at)
        assert found.keys() <= new.keys()
        if status != -signal.SIGKILL:
            break
        kills += 1
        # Who runs it again has what a run without a kill makes.
        assert run(words, folder, typed=typed) in (0, 1)
        assert files(folder) == new
    assert 5 <= kills < MOST - 1, "the kills did not reach the calls"
