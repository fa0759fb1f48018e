#!/usr/bin/env python3
"""Fit and calibrate the weights of Lexicons/terms/held-weights.lex on labelled sentences.

  Scripts/fit-holders.py [ROWS ...] [--stet BINARY] [--pull N] [--rounds N] [--folds N] [--write]

ROWS   files of labelled text; without any, Scripts/holders.txt, sentences of our own.
         *.txt    a story a line, every word for people held marked with its sense:
                  Pirates freed the [h|hostages]; two [p|prisoners] fled.
                  h hostage, p prisoner, w prisoner of war, o other, u unclear (not learnt from)
         *.jsonl  one object a line: "text", "span" [start, end] in code points, and "sense":
                  hostage | prisoner | pow | other; rows of another sense are passed over
       Only rows whose licence allows weights to be learnt from them; name them in the lexicon.
--pull how hard weights are held to the ones that stand; without it, the best of several by
       cross-validation
--calibrate  leaves the weights as they stand and calibrates their probabilities
--write puts weights and calibration into the lexicon; weights only if they are better

The model is the engine's: a softmax over sums of weights. Each marked text is read twice, with
“prisoners” and with “hostages” in every place, as a translation would have it. Folds keep a story
together. For each fold the log loss of the held-out stories is counted, and how many of their
mentions may be changed (holder and held told, .98 or more) and are wrong. Then the probabilities are calibrated: slope and shift of
their log odds are fitted for mentions whose holder and held are told, and for all others
(`calibration-told`, `calibration-untold`). Standard library only.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

SENSES = ["hostage", "prisoner", "pow", "other"]
MARKS = {"h": "hostage", "p": "prisoner", "w": "pow", "o": "other", "u": "unclear"}
HERE = pathlib.Path(__file__).resolve().parent
LEXICON = HERE.parent / "Lexicons/terms/held-weights.lex"
ENTRY = re.compile(r"([a-z-]+) \| (.*)")
MARKED = re.compile(r"\[([hpwou])\|([^\]]*)\]")


def read_weights(path=LEXICON):
    weights = {}
    for line in path.read_text(encoding="utf8").splitlines():
        match = ENTRY.match(line)
        if match:
            fields = dict(x.strip().split("=", 1) for x in match[2].split(";"))
            weights[match[1]] = [float(fields.get(s, 0)) for s in SENSES]
    return weights


def write_weights(weights, calibration=None, path=LEXICON):
    lines = []
    for line in path.read_text(encoding="utf8").splitlines():
        match = ENTRY.match(line)
        name = match[1].removeprefix("calibration-") if match else None
        if match and name in (calibration or {}):
            rest = [x.strip() for x in match[2].split(";")]
            rest = [x for x in rest if x.split("=")[0] not in ("slope", "shift")]
            numbers = ["slope=%.2f" % calibration[name][0], "shift=%.2f" % calibration[name][1]]
            line = "%s | %s" % (match[1], "; ".join(numbers + rest))
        elif match and not match[1].startswith("calibration-"):
            numbers = [
                "%s=%g" % (s, round(w, 2))
                for s, w in zip(SENSES, weights[match[1]]) if abs(w) >= 0.005]
            rest = [x.strip() for x in match[2].split(";") if x.strip().split("=")[0] not in SENSES]
            line = "%s | %s" % (match[1], "; ".join(numbers + rest))
        lines.append(line)
    path.write_text("\n".join(lines) + "\n", encoding="utf8")


def marked(line, word):
    """The text with `word` in every marked place, and where the places are, in bytes."""
    text, places, end = "", [], 0
    for match in MARKED.finditer(line):
        text += line[end : match.start()]
        form = word + ("s" if match[2].endswith("s") else "")
        places.append((len(text.encode("utf8")), MARKS[match[1]]))
        text += form.capitalize() if match[2][0].isupper() else form
        end = match.end()
    return text + line[end:], places


def stories(paths):
    """(number of the story, text, [(byte, sense)]) for every reading of every row."""
    found, number = [], 0
    for path in paths:
        for line in open(path, encoding="utf8"):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            number += 1
            if path.endswith(".jsonl"):
                row = json.loads(line)
                start = len(row["text"][: row["span"][0]].encode("utf8"))
                found.append((number, row["text"], [(start, row["sense"])]))
            else:
                for word in ("prisoner", "hostage"):
                    found.append((number, *marked(line, word)))
    return found


def examples(rows, stet):
    """(story, cues, index of the sense, told) for every labelled mention that the engine finds."""
    data = "".join(json.dumps({"text": t}, ensure_ascii=False) + "\n" for _, t, _ in rows)
    out = subprocess.run(
        [stet, "lexicon", "cues"], input=data.encode("utf8"), stdout=subprocess.PIPE, check=True)
    found = []
    for (story, _, places), line in zip(rows, out.stdout.decode("utf8").splitlines()):
        wanted = dict(places)
        for held in json.loads(line)["held"]:
            sense = wanted.get(held["start"])
            if sense in SENSES and not held["name"] and not held["both"]:
                told = held["holder"] and held["held"] and not held["predicate"] and not held["quoted"]
                found.append((story, ["base"] + held["cues"], SENSES.index(sense), told))
    return found


def chances(cues, weights):
    sums = [sum(weights[c][k] for c in cues if c in weights) for k in range(4)]
    top = max(sums)
    odds = [math.exp(s - top) for s in sums]
    return [o / sum(odds) for o in odds]


def loss(data, weights):
    return sum(-math.log(max(1e-9, chances(c, weights)[k])) for _, c, k, _ in data)


def fit(data, prior, pull, rounds):
    """Weights of least loss, held to the prior ones. Each cue has a step of its own (AdaGrad)."""
    weights = {c: list(w) for c, w in prior.items()}
    seen = {c: [1e-6] * 4 for c in prior}
    for _ in range(rounds):
        slope = {c: [pull * (w - p) for w, p in zip(weights[c], prior[c])] for c in weights}
        for _, cues, sense, _ in data:
            for k, p in enumerate(chances(cues, weights)):
                for cue in cues:
                    if cue in slope:
                        slope[cue][k] += p - (k == sense)
        for cue, w in weights.items():
            for k in range(4):
                seen[cue][k] += slope[cue][k] ** 2
                w[k] -= 0.3 * slope[cue][k] / math.sqrt(seen[cue][k])
    return weights


def best(cues, weights):
    """Probability and index of the likeliest sense; prisoners of states and of war are one word."""
    p = chances(cues, weights)
    return max((p[0], 0), (p[1] + p[2], 1), (p[3], 3))


def is_right(guess, sense):
    return guess == sense or {guess, sense} == {1, 2}


def sure(data, weights, line):
    """How many may be changed: told, and of .98 or more when calibrated; how many are wrong."""
    wrong = []
    for _, cues, sense, is_told in data:
        p, guess = best(cues, weights)
        p = min(max(p, 1e-9), 1 - 1e-9)
        if is_told and line[0] * math.log(p / (1 - p)) + line[1] >= math.log(0.98 / 0.02):
            wrong.append(not is_right(guess, sense))
    return len(wrong), sum(wrong)


def calibrate(data, weights, told):
    """Slope and shift of log odds under which the probabilities are right, held a little to
    1 and 0."""
    points = []
    for _, cues, sense, is_told in data:
        if is_told == told:
            p, guess = best(cues, weights)
            p = min(max(p, 1e-9), 1 - 1e-9)
            points.append((math.log(p / (1 - p)), is_right(guess, sense)))

    def cost(slope, shift):
        total = (slope - 1) ** 2 + shift ** 2
        for x, right in points:
            y = slope * x + shift
            total += math.log1p(math.exp(-y if right else y))
        return total

    steps = [(cost(a / 20, b / 10), a / 20, b / 10) for a in range(1, 41) for b in range(-30, 31)]
    return min(steps)[1:]


def folds(data, count):
    for fold in range(count):
        yield ([x for x in data if x[0] % count != fold], [x for x in data if x[0] % count == fold])


def validate(data, prior, pull, options):
    """Over the folds: log loss, mentions that may be changed, wrong ones among them."""
    total, count, wrong = 0.0, 0, 0
    for train, test in folds(data, options.folds):
        weights = fit(train, prior, pull, options.rounds) if pull is not None else prior
        total += loss(test, weights)
        n, bad = sure(test, weights, calibrate(train, weights, True))
        count, wrong = count + n, wrong + bad
    return total / len(data), count, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", default=[str(HERE / "holders.txt")])
    parser.add_argument("--stet", default=".build/debug/stet")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--calibrate", action="store_true")
    parser.add_argument("--pull", type=float)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    data = examples(stories(options.rows), options.stet)
    if not data:
        sys.exit("no row has a word for people held where it is marked")
    prior = read_weights()
    print("%d readings of mentions in %d stories" % (len(data), len({x[0] for x in data})))
    print("pull      log loss   to change  wrong")
    standing = validate(data, prior, None, options)
    print("standing  %.4f    %6d       %3d" % standing)
    tried = []
    for pull in [options.pull] if options.pull is not None else [0.3, 1.0, 3.0, 10.0, 30.0]:
        result = validate(data, prior, pull, options)
        print("%-8g  %.4f    %6d       %3d" % (pull, *result))
        tried.append((result[0], pull))
    least, pull = min(tried)
    if least >= standing[0]:
        print("the weights that stand are better")
    weights = prior
    if least < standing[0] and not options.calibrate:
        weights = fit(data, prior, pull, options.rounds)
    lines = {n: calibrate(data, weights, n == "told") for n in ("told", "untold")}
    for name, line in lines.items():
        print("calibration-%-7s slope=%.2f; shift=%.2f" % (name, *line))
    if options.write:
        write_weights(weights, lines)
        print("wrote %s; name the rows in its head, then `make sync`" % LEXICON)


if __name__ == "__main__":
    main()
