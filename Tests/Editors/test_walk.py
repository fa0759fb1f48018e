"""`stet fix --interactive` at a terminal: tmux types and reads the screen."""
import os
import pathlib
import shlex
import shutil
import subprocess
import time
import uuid

import pytest

STET = os.environ["STET"]
STORY = (
    "The envoy left  the hall.\n\nShe said nothing,, he noted.\n\nThey met  in Doha.\n\n"
    "He spoke , then left.\n")

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux")


class Terminal:
    """One shell in tmux, of its own server."""

    def __init__(self, folder):
        self.folder = folder
        self.socket = "stet-" + uuid.uuid4().hex
        self.state = folder / "state"
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "50", "-c", folder,
                  f"XDG_STATE_HOME={shlex.quote(str(self.state))} PS1='ready> ' "
                  "exec sh -i")
        self.wait("ready>")

    def tmux(self, *words):
        return subprocess.run(
            ["tmux", "-L", self.socket, *map(str, words)], check=True, capture_output=True,
            text=True).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p", "-J", "-S", "-500")

    def wait(self, text, count=1):
        end = time.monotonic() + 20
        while self.screen().count(text) < count:
            assert time.monotonic() < end, f"no “{text}” on the screen:\n{self.screen()}"
            time.sleep(0.02)

    def type(self, text, enter=True):
        self.tmux("send-keys", "-l", "--", text)
        if enter:
            self.tmux("send-keys", "Enter")

    def run(self, line):
        self.tmux("send-keys", "-R")
        self.tmux("clear-history")
        self.type(line)

    def answer(self, *answers):
        """Types each answer at its question."""
        for count, answer in enumerate(answers, 1):
            self.wait("]? ", count)
            self.type(answer)

    def status(self):
        self.wait("ready>")
        self.run("echo status=$?")
        self.wait("status=", 2)
        return int(self.screen().split("status=")[-1].split()[0])

    def close(self):
        self.tmux("kill-server")


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf8")
    terminal = Terminal(tmp_path)
    yield terminal
    terminal.close()


def story(desk, name="story.txt"):
    return (desk.folder / name).read_text(encoding="utf8")


def walk(desk, *answers, paths="story.txt", options=""):
    desk.run(f"{STET} fix --interactive {options} {paths}")
    desk.answer(*answers)
    desk.wait("fixed")
    desk.wait("ready>")
    return desk.screen()


def test_yes_and_no(desk):
    screen = walk(desk, "y", "n", "y", "n")
    assert "story.txt  1 of 4" in screen and "story.txt: 2 fixed" in screen
    assert story(desk) == STORY.replace("  ", " ")
    assert desk.status() == 0


def test_all_of_this_rule(desk):
    walk(desk, "a", "n")
    assert story(desk) == STORY.replace("  ", " ").replace(" ,", ",")


def test_edit(desk):
    desk.run(f"{STET} fix --interactive story.txt")
    desk.answer("n", "e")
    desk.wait("Put in place of")
    desk.type(":")
    desk.wait("]? ", 3)
    desk.type("q")
    desk.wait("1 fixed, 2 not decided")
    assert story(desk) == STORY.replace(",,", ":")


def test_stand(desk):
    walk(desk, "s", "n", "n", "s")
    assert story(desk) == STORY.replace(
        "The envoy", "// stet:off-line punctuation/spacing\nThe envoy").replace(
        "He spoke", "// stet:off-line punctuation/spacing\nHe spoke")
    found = subprocess.run(
        [STET, "check", "--statistics", "story.txt"], cwd=desk.folder, capture_output=True,
        text=True)
    assert "2" in found.stdout and "4" not in found.stdout


def test_quitting_makes_what_was_decided_and_the_next_walk_goes_on(desk):
    screen = walk(desk, "y", "n", "q")
    assert "1 fixed, 2 not decided" in screen and "Run it again" in screen
    assert story(desk) == STORY.replace("left  the", "left the")
    screen = walk(desk, "y", "y")
    assert "1 decided before" in screen and "2 of 3" in screen
    assert story(desk) == STORY.replace("  ", " ").replace(" ,", ",")
    assert not list(desk.state.glob("stet/walks/*"))
    # The walk is over: the next one asks again what was left.
    assert "1 of 1" in walk(desk, "y")


def test_a_walk_that_was_cut_off_goes_on(desk):
    desk.run(f"{STET} fix --interactive story.txt")
    desk.answer("y", "n")
    desk.wait("]? ", 3)
    desk.tmux("send-keys", "C-c")
    desk.wait("ready>")
    assert story(desk) == STORY
    screen = walk(desk, "n", "y")
    assert "2 decided before" in screen
    assert story(desk) == STORY.replace("left  the", "left the").replace(" ,", ",")


def test_the_end_of_the_keyboard_is_quitting(desk):
    desk.run(f"{STET} fix --interactive story.txt")
    desk.answer("y")
    desk.wait("]? ", 2)
    desk.tmux("send-keys", "C-d")
    desk.wait("1 fixed, 3 not decided")
    assert story(desk) == STORY.replace("left  the", "left the")


def test_help_and_answers_that_are_none(desk):
    screen = walk(desk, "?", "x", "y", "n", "n", "n")
    assert screen.count("y - make this change") == 2
    assert "a - make this change and all others of punctuation/spacing" in screen


def test_several_stories(desk):
    (desk.folder / "other.txt").write_text("They left  town.\n", encoding="utf8")
    walk(desk, "a", "n", paths="story.txt other.txt")
    desk.wait("other.txt: 1 fixed")
    assert story(desk, "other.txt") == "They left town.\n"


def test_what_is_left_counts_for_the_status(desk):
    walk(desk, "y", "n", "n", "n", options="--fail-on warning")
    assert desk.status() == 1


@pytest.mark.parametrize("redirect", ["< /dev/null", "> out.txt", "| cat"])
def test_only_at_a_terminal(desk, redirect):
    desk.run(f"{STET} fix --interactive story.txt {redirect}")
    desk.wait("it asks at a terminal")
    assert story(desk) == STORY


def test_standard_input_is_the_keyboard(desk):
    desk.run(f"{STET} fix -i")
    desk.wait("name the files")


def test_other_formats_and_encodings(desk):
    wide = "The envoy left  the hall.\n".encode("utf-16")
    (desk.folder / "wide.txt").write_bytes(wide)
    (desk.folder / "page.html").write_text(
        "<p>The envoy left , the hall.</p>\n<p>He said so , twice.</p>\n", encoding="utf8")
    walk(desk, "y", paths="wide.txt")
    assert (desk.folder / "wide.txt").read_bytes() == "The envoy left the hall.\n".encode("utf-16")
    walk(desk, "s", "y", paths="page.html")
    assert story(desk, "page.html") == (
        "<p>The envoy left , the hall.</p> <!-- stet:off-line punctuation/spacing -->\n"
        "<p>He said so, twice.</p>\n")
