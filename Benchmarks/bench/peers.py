"""The programs that Stet is measured beside, as far as they are here."""
import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
OWN = ROOT / ".venv-bench" / "bin"

#: What each reads and does; `{}` stands for the folder with the stories.
PEERS = {
    "cat": ["sh", "-c", "find {} -type f -exec cat -- {{}} +"],
    "wc -w": ["sh", "-c", "find {} -type f -exec wc -w -- {{}} +"],
    "sed, one rule": ["sh", "-c", "find {} -type f -exec sed 's/ ,/,/g' -- {{}} +"],
    "perl": ["perl", str(HERE / "normalise.pl"), "{}"],
    "typos": ["typos", "--threads", "1", "{}"],
    "codespell": ["codespell", "{}"],
    "ftfy": ["python3", str(HERE / "python_peers.py"), "ftfy", "{}"],
    "sacremoses": ["python3", str(HERE / "python_peers.py"), "sacremoses", "{}"],
    "vale": ["vale", "--no-exit", "{}"],
    "harper": ["harper-cli", "lint", "{}"],
}
NEEDS = {"ftfy": "ftfy", "sacremoses": "sacremoses"}


def program(name):
    """The path of a program: of the environment for benchmarks, or of the system."""
    return shutil.which(str(OWN / name)) or shutil.which(name)


def has_module(name):
    return any((OWN.parent / "lib").glob(f"python*/site-packages/{name}"))


def commands(folder):
    """The commands of those that are here, by name, and the names of those that are not."""
    here, absent = {}, []
    for name, words in PEERS.items():
        path = str(OWN / "python3") if name in NEEDS else program(words[0])
        if not path or name in NEEDS and not has_module(NEEDS[name]):
            absent.append(name)
            continue
        here[name] = ([path, *(word.format(folder) for word in words[1:])], None)
    return here, absent


