"""Pages as a scanner, a fax and a reader of PDF files see them."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from jitdesk.scene.sheet import Page
from jitdesk.ui.printing.painter import SheetPainter

_MM_PER_INCH = 25.4
_DARK = 128


def needs(program: str, package: str) -> pytest.MarkDecorator:
    """Skip a test where a program is missing, and say which package has it."""
    return pytest.mark.skipif(
        shutil.which(program) is None, reason=f"{program} is missing: apt install {package}"
    )


def image_of(page: Page, dpi: float) -> QImage:
    px_per_mm = dpi / _MM_PER_INCH
    image = QImage(
        round(page.width * px_per_mm), round(page.height * px_per_mm), QImage.Format.Format_Grayscale8
    )
    image.fill(255)
    painter = QPainter(image)
    SheetPainter(painter, px_per_mm).paint(page)
    painter.end()
    return image


def as_fax(image: QImage) -> QImage:
    """Return the picture in black and white only, cut at half grey as a fax does."""
    fax = image.copy()
    levels = memoryview(fax.bits()).cast("B")
    levels[:] = bytes(levels).translate(bytes(0 if level < _DARK else 255 for level in range(256)))
    return fax


def scanned(image: QImage, folder: Path) -> set[str]:
    """Return what zbarimg reads, as ``"CODE-128:4417"`` and ``"QR-Code:JD1|..."``."""
    path = folder / "page.png"
    image.save(str(path))
    read = subprocess.run(
        ["zbarimg", "--quiet", str(path)], capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    return set(read.stdout.splitlines())
