#!/usr/bin/env python3
"""Writes Sources/CMarkup/entities.txt: the character references of HTML, sorted by name.

A line is NAME, tab, the text it stands for as code points, and a mark when the name is one of
HTML 4's: those are the names Stet writes. The names are those of the HTML standard, as Python's
html.entities has them."""
from html.entities import html5, name2codepoint
from pathlib import Path

lines = []
for name, text in html5.items():
    points = ",".join(f"{ord(c):X}" for c in text)
    mark = "\t4" if name.endswith(";") and name[:-1] in name2codepoint else ""
    lines.append(f"{name}\t{points}{mark}\n")
lines.sort(key=lambda line: line.split("\t")[0].encode())
target = Path(__file__).parent.parent / "Sources/CMarkup/entities.txt"
target.write_text("".join(lines), encoding="utf-8")
