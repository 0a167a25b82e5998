"""The largest demo plant as a file, made once: it takes longer to make than anything on it to measure."""

import os
import tempfile
from pathlib import Path

from jitdesk.demo.making import make_demo
from jitdesk.storage.schema import VERSION

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin


def largest_file() -> Path:
    """Return the file, to be copied before it is written to; delete it to have it made anew."""
    path = Path(tempfile.gettempdir()) / f"jitdesk-largest-v{VERSION}.jitdesk"
    if not path.exists():
        part = path.with_suffix(f".{os.getpid()}")
        make_demo(part, "largest", NOW, author="benchmark")
        part.replace(path)
    return path
