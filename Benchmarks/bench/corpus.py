"""The texts that are measured with: made once, kept in .build-bench, the same for the same size."""
import json
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from stories import Newsroom  # noqa: E402


class Corpus:
    """Stories as files in a folder, as JSON Lines, and as single texts of any size."""

    def __init__(self, home, megabytes, given=None):
        self.home = home / f"{megabytes:g}MB" if not given else home / "given"
        self.folder = self.home / "stories"
        self.lines = self.home / "stories.jsonl"
        mark = self.home / "whole"
        if given or not mark.exists():
            shutil.rmtree(self.home, ignore_errors=True)
            texts = self.given(given) if given else self.made(int(megabytes * 1e6))
            self.write(texts)
            mark.touch()
        self.texts = [path for path in sorted(self.folder.rglob("*.txt"))]
        self.bytes = sum(path.stat().st_size for path in self.texts)

    @staticmethod
    def made(size):
        room = Newsroom(seed=9)
        while size > 0:
            text = room.story()
            size -= len(text.encode())
            yield text

    @staticmethod
    def given(folder):
        for path in sorted(pathlib.Path(folder).rglob("*.txt")):
            yield path.read_text(encoding="utf8", errors="replace")

    def write(self, texts):
        self.folder.mkdir(parents=True)
        with self.lines.open("wb") as lines:
            for number, text in enumerate(texts):
                folder = self.folder / f"{number // 1000:04}"
                folder.mkdir(exist_ok=True)
                (folder / f"{number:07}.txt").write_text(text, encoding="utf8")
                record = json.dumps({"id": number, "text": text}, ensure_ascii=False)
                lines.write(record.encode() + b"\n")

    def one_text(self, size):
        """The stories as one document of so many bytes."""
        path = self.home / f"{size}.txt"
        if not path.exists():
            with path.open("wb") as file:
                while file.tell() < size:
                    for text in self.texts:
                        file.write(text.read_bytes() + b"\n")
                        if file.tell() >= size:
                            break
                file.truncate(size)
        return path
