"""Measures Stet and the programs beside it: `make bench`, or

    python3 Benchmarks/bench [--stet PATH] [--megabytes N] [--corpus DIR] [--rounds N] [--only SECTIONS]

Every program runs in turn, round after round, so that a machine with other work to do is as unfair
to one as to the other; figures are medians with the least and the most. With --record, tables and
charts are written to Benchmarks/Records under the day's date.
"""
import argparse
import datetime
import os
import pathlib
import subprocess
import sys

from corpus import Corpus
from sections import Bench

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECTIONS = {
    "beside": "Beside other programs", "families": "Family by family", "cores": "Two cores",
    "sizes": "By the size of a document", "start": "Start-up", "hostile": "Hostile text"}


def options():
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--stet", default=str(ROOT / ".build/release/stet"))
    ask.add_argument("--megabytes", type=float, default=4, help="size of the corpus that is made")
    ask.add_argument("--corpus", type=pathlib.Path, help="a folder of .txt to use instead")
    ask.add_argument("--rounds", type=int, default=5)
    ask.add_argument("--largest", type=float, default=10, help="largest document, in megabytes")
    ask.add_argument("--limit", type=float, default=600, help="seconds that one run may take")
    ask.add_argument("--only", default=",".join(SECTIONS), help="sections, with commas between them")
    ask.add_argument("--record", action="store_true", help="write to Benchmarks/Records")
    return ask.parse_args()


def heading(ask, corpus):
    version = subprocess.run([ask.stet, "--version"], capture_output=True, text=True, check=True)
    what = "given texts" if ask.corpus else "generated stories of about 3 KB"
    return (
        f"{corpus.bytes / 1e6:.1f} MB of {what} in {len(corpus.texts)} files; {ask.rounds} rounds in "
        f"turn; medians (least–most); stet {version.stdout.strip()}; {os.cpu_count()} processors, "
        f"load {os.getloadavg()[0]:.1f} at the start\n")


def main():
    ask = options()
    wanted = ask.only.split(",")
    if unknown := set(wanted) - set(SECTIONS):
        sys.exit(f"no section is called {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    corpus = Corpus(ROOT / ".build-bench", ask.megabytes, ask.corpus)
    bench = Bench(ask.stet, corpus, ask.rounds, ask.limit)
    day = datetime.date.today().isoformat()
    folder = ROOT / "Benchmarks" / "Records"
    parts = [f"# {day}\n", heading(ask, corpus)]
    print(parts[-1])
    for name in wanted:
        measure = getattr(bench, name)
        text, picture = measure(int(ask.largest * 1e6)) if name == "sizes" else measure()
        parts.append(f"## {SECTIONS[name]}\n")
        print(f"{parts[-1]}\n{text}", flush=True)
        parts.append(text)
        if picture:
            place = folder if ask.record else corpus.home
            path = place / f"{day}-{name}.svg"
            path.write_text(picture, encoding="utf8")
            print(f"chart: {os.path.relpath(path)}\n")
            parts.append(f"![{SECTIONS[name]}]({path.name})\n")
    if ask.record:
        parts.append(f"Load {os.getloadavg()[0]:.1f} at the end.\n")
        (folder / f"{day}.md").write_text("\n".join(parts), encoding="utf8")


if __name__ == "__main__":
    main()
