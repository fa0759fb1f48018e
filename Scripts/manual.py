#!/usr/bin/env python3
"""Writes what is made from the commands and rules as they are declared: the man page, the shell
completions, and the article of rules.

    Scripts/manual.py STET            write them
    Scripts/manual.py --check STET    say which are out of date; exit status 1 if any is
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MANUAL = ROOT / "Sources" / "StetCommand" / "Manual"
SHELLS = {"bash": "stet.bash", "zsh": "_stet", "fish": "stet.fish"}
FAREWELL = """.SH "EXIT STATUS"
.TP
.B 0
Nothing to report.
.TP
.B 1
Something was found at or above \\fB\\-\\-fail\\-on\\fR.
.TP
.B 2
The command could not do its work on every input.
.TP
.B 3
\\fBpipe\\fR: some records could not be worked on and passed through.
.SH FILES
.TP
.I stet.toml
Settings of a desk; the nearest one above each input counts.
"""


def ask(stet, *words):
    return subprocess.run([stet, *words], check=True, stdout=subprocess.PIPE).stdout.decode("utf8")


def plain(text):
    """Text that troff leaves as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in ".'" else text


def option(argument):
    names = []
    for name in argument.get("names") or []:
        dashes = "-" if name["kind"] == "short" else "--"
        names.append("\\fB%s\\fR" % plain(dashes + name["name"]))
    value = argument.get("valueName") or ""
    if argument["kind"] == "positional":
        return "[\\fI%s\\fR%s]" % (plain(value), " …" if argument["isRepeating"] else "")
    head = ", ".join(names)
    return head if argument["kind"] == "flag" else "%s \\fI%s\\fR" % (head, plain(value))


def command(declared, path, lines):
    name = " ".join(path + [declared["commandName"]])
    lines.append('.SS "%s"' % name)
    lines.append(plain(declared.get("abstract", "")))
    if declared.get("discussion"):
        lines += [".PP", plain(" ".join(declared["discussion"].split()))]
    for argument in declared.get("arguments", []):
        if not argument["shouldDisplay"] or "help" in [n["name"] for n in argument.get("names") or []]:
            continue
        lines += [".TP", option(argument), plain(argument.get("abstract") or "")]
    for below in declared.get("subcommands", []):
        if below["shouldDisplay"] and below["commandName"] != "help":
            command(below, path + [declared["commandName"]], lines)


def man_page(stet):
    tool = json.loads(ask(stet, "--experimental-dump-help"))["command"]
    version = ask(stet, "--version").strip()
    lines = [
        '.TH STET 1 "" "stet %s"' % version, ".SH NAME",
        "stet \\- %s" % plain(tool["abstract"].rstrip(".").lower()), ".SH SYNOPSIS",
        ".B stet", ".I command", "[\\fIoption\\fR …] [\\fIpath\\fR …]", ".SH COMMANDS"]
    for below in tool["subcommands"]:
        if below["commandName"] != "help":
            command(below, ["stet"], lines)
    return "\n".join(lines) + "\n" + FAREWELL


def main():
    words = sys.argv[1:]
    is_check = "--check" in words
    stet = [word for word in words if word != "--check"][0]
    made = {MANUAL / "stet.1": man_page(stet)}
    for shell, name in SHELLS.items():
        made[MANUAL / name] = ask(stet, "--generate-completion-script", shell)
    made[ROOT / "Sources" / "Stet" / "Stet.docc" / "Rules.md"] = ask(stet, "explain", "--markdown")
    stale = [
        path for path, text in made.items()
        if not path.exists() or path.read_bytes() != text.encode("utf8")]
    for path in stale:
        if is_check:
            print("%s is out of date: run `make sync`" % path.relative_to(ROOT))
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(made[path].encode("utf8"))
    return 1 if is_check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
