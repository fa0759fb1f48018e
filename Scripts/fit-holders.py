#!/usr/bin/env python3
"""Fit the weights of Lexicons/terms/held-weights.lex to labelled sentences, and calibrate them.

  Scripts/fit-holders.py ROWS.jsonl [--stet BINARY] [--write] [--pull 1.0] [--rounds 300]

ROWS  one JSON object a line: "text", "span" [start, end] in code points of the word for people
      held, and "sense": hostage | prisoner | pow | other. Rows of another sense are passed over.
      Use only rows whose licence allows weights to be learnt from them, and name them in the
      head of the lexicon.

The model is the one of the engine: a softmax over sums of weights. Weights are pulled to the ones
that stand (--pull), so that few rows change little. Every tenth row is held out; for it the log
loss before and after is printed, with a table of how often a probability was right. Without
--write nothing is changed. Standard library only.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

SENSES = ["hostage", "prisoner", "pow", "other"]
LEXICON = pathlib.Path(__file__).resolve().parent.parent / "Lexicons/terms/held-weights.lex"


def read_weights():
    weights = {}
    for line in LEXICON.read_text(encoding="utf8").splitlines():
        match = re.match(r"([a-z-]+) \| (.*)", line)
        if match:
            fields = dict(x.strip().split("=", 1) for x in match[2].split(";"))
            weights[match[1]] = [float(fields.get(s, 0)) for s in SENSES]
    return weights


def write_weights(weights):
    lines = []
    for line in LEXICON.read_text(encoding="utf8").splitlines():
        match = re.match(r"([a-z-]+) \| (.*)", line)
        if match:
            numbers = [
                "%s=%g" % (s, round(w, 2))
                for s, w in zip(SENSES, weights[match[1]]) if abs(w) >= 0.005]
            rest = [x.strip() for x in match[2].split(";") if x.strip().split("=")[0] not in SENSES]
            line = "%s | %s" % (match[1], "; ".join(numbers + rest))
        lines.append(line)
    LEXICON.write_text("\n".join(lines) + "\n", encoding="utf8")


def examples(path, stet):
    rows = [json.loads(x) for x in open(path, encoding="utf8") if x.strip()]
    rows = [r for r in rows if r["sense"] in SENSES]
    data = "".join(json.dumps({"text": r["text"]}, ensure_ascii=False) + "\n" for r in rows)
    out = subprocess.run(
        [stet, "lexicon", "cues"], input=data.encode("utf8"), stdout=subprocess.PIPE, check=True)
    found = []
    for row, line in zip(rows, out.stdout.decode("utf8").splitlines()):
        start = len(row["text"][: row["span"][0]].encode("utf8"))
        for held in json.loads(line)["held"]:
            if held["start"] == start:
                found.append((["base"] + held["cues"], SENSES.index(row["sense"])))
    return found


def chances(cues, weights):
    sums = [sum(weights[c][k] for c in cues if c in weights) for k in range(4)]
    top = max(sums)
    odds = [math.exp(s - top) for s in sums]
    return [o / sum(odds) for o in odds]


def loss(data, weights):
    return sum(-math.log(max(1e-9, chances(c, weights)[k])) for c, k in data) / max(1, len(data))


def fit(data, prior, pull, rounds):
    weights = {c: list(w) for c, w in prior.items()}
    step = 4.0 / max(1, len(data))
    for _ in range(rounds):
        slope = {c: [pull * (w - p) for w, p in zip(weights[c], prior[c])] for c in weights}
        for cues, sense in data:
            for k, p in enumerate(chances(cues, weights)):
                for cue in cues:
                    if cue in slope:
                        slope[cue][k] += p - (k == sense)
        for cue in weights:
            weights[cue] = [w - step * s for w, s in zip(weights[cue], slope[cue])]
    return weights


def calibration(data, weights):
    bins = {}
    for cues, sense in data:
        p = chances(cues, weights)
        best = max(range(4), key=p.__getitem__)
        low = max(x for x in (0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98) if x <= p[best])
        right, count = bins.get(low, (0, 0))
        bins[low] = (right + (best == sense), count + 1)
    for low, (right, count) in sorted(bins.items()):
        print("  from %.2f: right %d of %d (%.3f)" % (low, right, count, right / count))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows")
    parser.add_argument("--stet", default=".build/debug/stet")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--pull", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    data = examples(options.rows, options.stet)
    if not data:
        sys.exit("no row has a word for people held where its span says")
    held_out = data[::10]
    train = [x for i, x in enumerate(data) if i % 10] or data
    prior = read_weights()
    weights = fit(train, prior, options.pull, options.rounds)
    print("%d mentions, %d held out" % (len(data), len(held_out)))
    print("log loss, held out: %.4f before, %.4f after" % (loss(held_out, prior), loss(held_out, weights)))
    print("before:")
    calibration(held_out, prior)
    print("after:")
    calibration(held_out, weights)
    if options.write:
        write_weights(weights)
        print("wrote %s; name the rows in its head, then `make sync`" % LEXICON)


if __name__ == "__main__":
    main()
