#!/usr/bin/env python3
"""Stories like those of a wire, as many as are wanted; the same seed gives the same stories.

    Benchmarks/stories.py [--count N] [--bytes N] [--people N] [--faults F] [--seed N] [--form FORM]

Forms: `jsonl` (the default: `{"id": …, "text": …}`), `text` (one after another), or `files` with
`--folder DIR`. A few people are written of every day and most only once, as it is in papers; a
share of the sentences (`--faults`, 0.02) has a fault that a translation leaves: a quotation mark of
the wrong kind, a space before a comma, a name in two spellings.
"""
import argparse
import json
import pathlib
import random
import sys

FIRST = (
    "Adil Amina Andriy Anja Bashir Celia Dalia Daoud Elif Emil Farid Galina Hana Hamid Ilya Ines "
    "Jamal Jonas Karim Katya Layla Leon Maha Marek Mina Nabil Nadia Olena Omar Petra Rami Rosa "
    "Salma Samir Tariq Tomas Vera Viktor Yara Yusuf Zahra Ziad").split()
HEAD = "Ab Al Bar Ben Cor Dar Dov El Far Gal Had Ib Jab Kar Khal Lev Mar Mos Nas Or Pav Qas Rah Sal \
Shar Tar Um Vas Yaz Zah".split()
BODY = "a ai ar e el en i id in o ol u ur".split()
TAIL = "bi chuk dan di fi ghar han ji ki lin man mi nov qi ri ro sky tani ti vich wi yan zi".split()
PLACES = (
    "Aleppo Amman Baku Basra Beirut Belgrade Cairo Damascus Doha Geneva Haifa Irbil Izmir Kharkiv Kyiv "
    "Lviv Mosul Muscat Niamey Odesa Oslo Riga Sarajevo Tbilisi Tripoli Tunis Vienna Warsaw").split()
BODIES = (
    "Red Cross|World Food Programme|Foreign Ministry|Interior Ministry|Health Ministry|"
    "Security Council|Chamber of Commerce|Port Authority|Court of Appeal|Press Council|"
    "Central Bank|Teachers’ Union|Civil Defence|Water Board").split("|")
ROLES = (
    "Mayor|Envoy|Minister|Governor|Professor|Colonel|Judge|Doctor|Spokesman|Spokeswoman|"
    "Ambassador|Deputy").split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NOUNS = (
    "agreement airport amount archive border bridge bus census ceremony clinic convoy court crop "
    "dam deadline delay election factory family ferry field harbour harvest hospital "
    "inquiry journey law letter library market meeting mill night office plan price "
    "queue report river road roof school ship shore shortage station storm strike student "
    "summer ticket tower trade train vote wage week well winter worker").split()
VERBS = (
    "announced blocked built called changed checked closed counted crossed delayed denied described "
    "ended examined followed gathered guarded helped lost measured mended moved opened ordered "
    "paid planned praised promised raised reached received reported returned saved searched sent "
    "showed signed started stopped studied supported visited watched welcomed").split()
HOW = (
    "early|for the third time|in small groups|last month|late at night|on foot|quietly|slowly|"
    "this year|under guard|with great care|without a word|after long talks|before the rain").split("|")
SENTENCES = [
    "The {n} of {place} {v} the {n} {how}, and the {n} {v} a {n} near the {n}.",
    "Officials in {place} said the {n} had {v} {num} of the {n}s since {day}.",
    "{role} {full} {v} the {n} in {place} on {day}, the {body} said.",
    "“We {v} the {n} and will not leave the {n},” {last} told reporters in {place}.",
    "The {body} {v} {num} {n}s {how}; the {n} was {v} by the {body}.",
    "“The {n} is ours,” said {full}, who {v} the {n} {how}.",
    "{last} said the {n} “{v} nobody” and that the {n} in {place} would stay.",
    "According to the {body}, {full} and {full} {v} the {n} between {place} and {place}.",
    "Nobody in the {n} {v} the {n}, but {num} people {v} it {how}.",
    "In {place}, where the {n} {v} last {day}, the {n} costs {num} dollars a {n}.",
    "{last}, {num}, {v} the {n} after the {n} of {place} {v} it {how}.",
    "It was the {n} that {v} the {n}, {role} {last} said, not the {n} in {place}.",
    "One {n} was released in {place} after {num} days; two prisoners remain, {full} said.",
]
HEADLINES = [
    "{place} {v} {n} as {n} talks go on", "{last} says {n} was {v}", "{body} {v} {n} in {place}",
    "{num} {n}s {v} near {place}"]
FAULTS = [
    lambda text: text.replace("”", '"', 1), lambda text: text.replace("“", '"', 1),
    lambda text: text.replace(", ", " , ", 1), lambda text: text.replace(".", " .", 1),
    lambda text: text.replace(", ", "، ", 1), lambda text: text.replace(" the ", "  the ", 1)]
WORDS = {"n": NOUNS, "v": VERBS, "place": PLACES, "body": BODIES, "role": ROLES, "day": DAYS, "how": HOW}


def parts(pattern):
    """A pattern as pieces of text, each with the kind of word that follows it, or none."""
    pieces = [piece.split("}", 1) for piece in pattern.split("{")]
    slots = [piece[0] for piece in pieces[1:]] + [None]
    return [(piece[-1], slot) for piece, slot in zip(pieces, slots)]


SENTENCES = [parts(pattern) for pattern in SENTENCES]
HEADLINES = [parts(pattern) for pattern in HEADLINES]
LEAD = parts("{v} the {n} of {place} on {day}, the {body} said.")


class Newsroom:
    """Writes stories, one after another."""

    def __init__(self, seed=1, size=3000, people=100_000, faults=0.02):
        self.dice = random.Random(seed)
        self.size = size
        self.people = people
        self.faults = faults
        self.story_people = []

    def surname(self, number):
        """A name for every number; neighbours are no spellings of each other."""
        mixed = number * 2654435761 % 2**32
        parts = [HEAD[mixed % len(HEAD)], BODY[mixed // 31 % len(BODY)]]
        if mixed >> 9 & 3:
            parts.append("bdfgklmnrstz"[mixed // 409 % 12] + BODY[mixed // 4903 % len(BODY)])
        parts.append(TAIL[mixed // 63_743 % len(TAIL)])
        return "".join(parts)

    def person(self):
        """Someone who is in the news: the smaller the number, the more often."""
        number = int(self.people * self.dice.random() ** 4)
        return FIRST[number * 7919 % len(FIRST)], self.surname(number)

    def pick(self, list):
        return list[int(self.dice.random() * len(list))]

    def fill(self, pattern):
        out = []
        for text, slot in pattern:
            out.append(text)
            if slot in WORDS:
                out.append(self.pick(WORDS[slot]))
            elif slot == "num":
                out.append(str(2 + int(900 * self.dice.random() ** 3)))
            elif slot:
                first, last = self.pick(self.story_people)
                out.append(f"{first} {last}" if slot == "full" else last)
        return "".join(out)

    def sentence(self):
        text = self.fill(self.pick(SENTENCES))
        return self.pick(FAULTS)(text) if self.dice.random() < self.faults else text

    def story(self):
        """One story of about the wanted size: a headline, a dateline, paragraphs."""
        dice = self.dice
        self.story_people = [self.person() for _ in range(2 + int(dice.random() * 4))]
        first, last = self.story_people[0]
        lead = f"{self.pick(PLACES).upper()} — {self.pick(ROLES)} {first} {last} "
        headline = self.fill(self.pick(HEADLINES))
        paragraphs = [headline[0].upper() + headline[1:], lead + self.fill(LEAD)]
        length = sum(map(len, paragraphs))
        wanted = self.size * (0.6 + 0.8 * dice.random())
        while length < wanted:
            paragraphs.append(" ".join(self.sentence() for _ in range(1 + int(dice.random() * 3))))
            length += len(paragraphs[-1]) + 2
        return "\n\n".join(paragraphs) + "\n"


def options():
    ask = argparse.ArgumentParser()
    ask.add_argument("--count", type=int, default=1000)
    ask.add_argument("--bytes", type=int, default=3000, help="about how long a story is")
    ask.add_argument("--people", type=int, default=100_000, help="how many people there are")
    ask.add_argument("--faults", type=float, default=0.02, help="share of sentences with a fault")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--form", choices=["jsonl", "text", "files"], default="jsonl")
    ask.add_argument("--folder", type=pathlib.Path)
    return ask.parse_args()


def main():
    ask = options()
    room = Newsroom(ask.seed, ask.bytes, ask.people, ask.faults)
    write = sys.stdout.buffer.write
    for number in range(ask.count):
        text = room.story()
        if ask.form == "jsonl":
            write(json.dumps({"id": number, "text": text}, ensure_ascii=False).encode() + b"\n")
        elif ask.form == "text":
            write(text.encode() + b"\n")
        else:
            folder = ask.folder / f"{number // 1000:04}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:07}.txt").write_text(text, encoding="utf8")


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
