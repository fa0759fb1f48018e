"""What libraries of Python do to every file of a folder: python_peers.py LIBRARY FOLDER"""
import pathlib
import sys


def worker(name):
    if name == "ftfy":
        import ftfy
        return ftfy.fix_text
    import sacremoses
    return sacremoses.MosesPunctNormalizer().normalize


def main():
    work = worker(sys.argv[1])
    for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.txt")):
        for line in path.read_text(encoding="utf8").splitlines():
            sys.stdout.write(work(line) + "\n")


main()
