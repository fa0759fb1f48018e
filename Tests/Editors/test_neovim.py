"""`stet lsp` in headless Neovim, driven by neovim.lua."""
import os
import pathlib
import shutil
import subprocess

import pytest


@pytest.mark.skipif(shutil.which("nvim") is None, reason="there is no nvim")
def test_neovim(tmp_path):
    script = pathlib.Path(__file__).with_name("neovim.lua")
    ran = subprocess.run(
        ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", f"luafile {script}"],
        env={**os.environ, "STORY": str(tmp_path / "story.txt")},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr
