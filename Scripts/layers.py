#!/usr/bin/env python3
"""Checks what the compiler does not: that every import is declared, and that files stay small.

Reads the targets and their dependencies from `swift package describe`, then every `import` under
Sources/. An import of a lower room that Package.swift does not declare compiles by luck of build
order; here it is an error. Exit status 1 and one line a fault where something is wrong.
"""
import json
import pathlib
import re
import subprocess
import sys

IMPORT = re.compile(r"^(?:@_exported |@testable )?(?:public |package |internal )?import (\w+)", re.M)
SYSTEM = {"Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch"}
# Part of the standard library: locks, no system.
PLAIN = {"Synchronization"}
# Rooms that may use the system at all; everything below is pure.
EDGES = {"StetCommand", "StetDesk", "StetUnicode"}
LONGEST = 400


def main() -> int:
    described = subprocess.run(
        ["swift", "package", "describe", "--type", "json"], check=True, stdout=subprocess.PIPE)
    faults = []
    for target in json.loads(described.stdout)["targets"]:
        if target["type"] == "test" or target["module_type"] != "SwiftTarget":
            continue
        if not target["path"].startswith("Sources/"):
            continue
        allowed = set(target.get("target_dependencies", []))
        allowed |= set(target.get("product_dependencies", []))
        folder = pathlib.Path(target["path"])
        for path in sorted(folder.rglob("*.swift")):
            text = path.read_text(encoding="utf8")
            lines = text.count("\n")
            if lines > LONGEST and "Generated" not in path.name:
                faults.append(f"{path}: {lines} lines; the house keeps files under {LONGEST}")
            for module in IMPORT.findall(text):
                if module in SYSTEM:
                    if target["name"] not in EDGES:
                        faults.append(f"{path}: imports {module}; only {', '.join(sorted(EDGES))} may")
                elif module not in allowed | PLAIN:
                    faults.append(f"{path}: imports {module}, which Package.swift does not declare")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
