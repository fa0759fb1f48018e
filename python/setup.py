"""Builds libstet.so with the Swift toolchain and puts it into the wheel."""
import os
import pathlib
import shutil
import subprocess

from setuptools import setup
from setuptools.command.build_py import build_py
from setuptools.dist import Distribution

HERE = pathlib.Path(__file__).resolve().parent
LIBRARY = HERE / "src" / "stet" / "libstet.so"


class BuildWithLibrary(build_py):
    """`STET_LIBRARY` names a library that is there already; otherwise `make library` makes one."""

    def run(self):
        made = os.environ.get("STET_LIBRARY")
        if not made:
            subprocess.run(["make", "-C", str(HERE.parent), "library"], check=True)
            made = HERE.parent / ".build-library" / "libstet.so"
        shutil.copyfile(made, LIBRARY)
        super().run()


class WithLibrary(Distribution):
    """A wheel with a library in it is for one kind of machine."""

    def has_ext_modules(self):
        return True


setup(cmdclass={"build_py": BuildWithLibrary}, distclass=WithLibrary)
