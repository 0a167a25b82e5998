"""Files of the demo plants, made once a run and thrown away after it."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from jitdesk.demo.build import Size
from jitdesk.demo.making import make_demo

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="jitdesk-benchmark-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def demo_file(size: Size) -> Path:
    """Return the file of a demo plant as it stands at 09:42; whoever writes to it takes `own_copy`."""
    path = _folder() / f"{size}.jitdesk"
    make_demo(path, size, NOW, author="benchmark")
    return path


def own_copy(size: Size, name: str) -> Path:
    """Return a copy of a demo plant's file that may be changed."""
    return Path(shutil.copy(demo_file(size), _folder() / f"{name}.jitdesk"))
