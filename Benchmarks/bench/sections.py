"""What is measured: each section runs, and gives its table and perhaps a chart."""
import peers
from measure import Spread, ratios, rounds
from report import chart, table

FAMILIES = ["quotes", "punctuation", "names", "terms", "entities", "encoding"]
#: One thing over and over, with all rules on: what stands before, the piece, the format.
HOSTILE = {
    "one line": ("", None, "text"), "quotation marks": ("", "“", "text"),
    "straight marks": ("", '"', "text"), "capitals": ("", "HARBOUR ", "text"),
    "one name": ("", "Adil Benari ", "text"), "combining marks": ("", "\u0301", "text"),
    "deep markup": ("", "<b>", "html"), "deep JSON": ("", "[", "json"),
    "one word": ("", "harbour ", "text"), "commas": ("", ",", "text"),
    "new lines": ("", "\n", "text"),
}


class Bench:
    """A run over one corpus with one program."""

    def __init__(self, stet, corpus, count, limit):
        self.stet, self.corpus, self.count, self.limit = stet, corpus, count, limit
        self.quiet = ["--fail-on", "never", "-q"]

    def check(self, *words, jobs=1):
        return [self.stet, "check", *self.quiet, "--jobs", str(jobs), *map(str, words)]

    def speed(self, costs, name, size):
        return Spread([size / 1e6 / max(1e-9, cost.cpu) for cost in costs[name]])

    def beside(self):
        """Stet and the others over the same files, a process each."""
        commands, absent = peers.commands(self.corpus.folder)
        folder = self.corpus.folder
        commands["stet check"] = (self.check(folder), None)
        commands["stet check --only quotes,punctuation"] = (
            self.check("--only", "quotes,punctuation", folder), None)
        commands["stet pipe"] = ([self.stet, "pipe", "--jobs", "1"], self.corpus.lines)
        costs = rounds(commands, self.count, self.limit)
        size, rows, bars = self.corpus.bytes, [], []
        for name in sorted(costs, key=lambda name: -self.speed(costs, name, size).middle):
            speed = self.speed(costs, name, size)
            rows.append([
                name, speed.show(), ratios(costs, "stet check", name).show(),
                f"{max(cost.memory for cost in costs[name]) / 1e6:.0f}"])
            bars.append((name, speed, name.startswith("stet")))
        lost = sorted(set(commands) - set(costs))
        notes = [f"Absent: {', '.join(absent)}."] if absent else []
        notes += [f"Not done within {self.limit:g} s: {', '.join(lost)}."] if lost else []
        files = Spread([len(self.corpus.texts) / cost.cpu for cost in costs["stet check"]])
        notes.append("Memory below that of the measuring program (18 MB) can't be seen.")
        notes.append(f"stet check reads {files.show(0)} files a second of processor time.")
        text = table(["program", "MB/s of CPU", "times the CPU of it that stet check takes",
                      "MB at most"], rows)
        return text + "\n" + "\n".join(notes) + "\n", chart(
            "News text through each program, one core", "MB/s of CPU", bars)

    def families(self):
        """What each family of rules costs by itself, with the analysis it needs."""
        folder = self.corpus.folder
        commands = {name: (self.check("--only", name, folder), None) for name in FAMILIES}
        commands["all"] = (self.check(folder), None)
        commands["names of stories"] = (
            [self.stet, "names", "--scope", "corpus", "--jobs", "1", str(folder)], None)
        costs = rounds(commands, self.count, self.limit)
        size = self.corpus.bytes
        rows = [[name, self.speed(costs, name, size).show(), ratios(costs, name, "all").show()]
                for name in commands if name in costs]
        bars = [(name, self.speed(costs, name, size), True) for name in commands if name in costs]
        return table(["rules", "MB/s of CPU", "share of all"], rows), chart(
            "Each family alone, with the analysis it needs", "MB/s of CPU", bars)

    def cores(self):
        """How much sooner two cores are done than one."""
        one = self.corpus.one_text(min(self.corpus.bytes, 4_000_000))
        rows = []
        for name, path in {"many documents": self.corpus.folder, "one document": one}.items():
            costs = rounds({str(jobs): (self.check(path, jobs=jobs), None) for jobs in (1, 2)},
                           self.count, self.limit)
            if len(costs) == 2:
                rows.append([name, ratios(costs, "1", "2", "wall").show(),
                             ratios(costs, "2", "1").show()])
        return table(["", "times as fast on two", "CPU, two to one"], rows), None

    def sizes(self, largest):
        """Cost a byte by the size of a document."""
        rows, bars, size = [], [], 1000
        while size <= largest:
            path = self.corpus.one_text(size)
            # Small documents are named often, so that start-up does not count.
            often = max(1, min(2000, 1_000_000 // size))
            costs = rounds({"it": (self.check(*[path] * often), None)}, min(self.count, 5), self.limit)
            if not costs:
                rows.append([f"{size / 1e3:g} KB", f"more than {self.limit:g} s", ""])
                break
            speed = self.speed(costs, "it", size * often)
            rows.append([f"{size / 1e3:g} KB", speed.show(),
                         f"{max(cost.memory for cost in costs['it']) / 1e6:.0f}"])
            bars.append((f"{size / 1e3:g} KB", speed, True))
            size *= 10
        return table(["one document of", "MB/s of CPU", "MB at most"], rows), chart(
            "Speed by the size of a document", "MB/s of CPU", bars)

    def start(self):
        """The least that a run takes."""
        story = self.corpus.one_text(5000)
        commands = {"stet --version": ([self.stet, "--version"], None),
                    "stet check, 5 KB": (self.check(story), None),
                    "stet fix, 5 KB": ([self.stet, "fix"], story),
                    "cat": (["cat", str(story)], None)}
        typos = peers.program("typos")
        if typos:
            commands["typos, 5 KB"] = ([typos, str(story)], None)
        costs = rounds(commands, max(20, self.count), self.limit)
        rows = [[name, Spread([cost.cpu * 1e3 for cost in costs[name]]).show(1),
                 Spread([cost.wall * 1e3 for cost in costs[name]]).show(1),
                 f"{max(cost.memory for cost in costs[name]) / 1e6:.0f}"] for name in costs]
        return table(["", "ms of CPU", "ms", "MB at most"], rows), None

    def hostile(self, size=300_000):
        """What hostile text costs a byte beside news."""
        def fix(form, path):
            return [self.stet, "fix", "--input-format", form, str(path), "--diff"]

        news = self.corpus.one_text(size)
        rows = []
        for name, (before, piece, form) in HOSTILE.items():
            path = self.corpus.home / f"hostile-{size}.{form}"
            if piece is None:
                data = news.read_bytes().replace(b"\n", b" ")
            else:
                data = (before + piece * (size // len(piece.encode()))).encode()
            path.write_bytes(data)
            costs = rounds({"news": (fix("text", news), None), "it": (fix(form, path), None)},
                           min(self.count, 5), self.limit)
            rows.append([name, ratios(costs, "it", "news").show() if len(costs) == 2
                         else f"more than {self.limit:g} s"])
        return table(["nothing but", "times the cost of news"], rows), None
