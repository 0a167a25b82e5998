"""Words that are a third longer than the English ones have room in the window, whatever the language is."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jitdesk.demo.making import make_demo
from jitdesk.domain.language import speak
from tests import gallery_stage
from tests.gallery_stage import LIGHT, Stage
from tests.gallery_states import NOW, STATES
from tests.reading.places import misplaced
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import read

_LONGER = 0.35
_WORD_OR_PLACE = re.compile(r"\{[^}]*\}|[A-Za-z]{3,}")


def longer(text: str) -> str:
    """Return a text with longer words; the places for values stay as they are."""
    return _WORD_OR_PLACE.sub(
        lambda found: (
            found[0] if found[0][0] == "{" else found[0] + found[0][-1] * round(len(found[0]) * _LONGER)
        ),
        text,
    )


def test_longer_words_are_neither_cut_nor_over_each_other_in_the_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def speak_longer(_app: QApplication, _language: str) -> None:
        speak(lambda text, _count: longer(text), "xx")

    monkeypatch.setattr(gallery_stage, "speak_language", speak_longer)
    make_demo(tmp_path / "demo.jitdesk", "small", NOW, author="M. Keller")
    try:
        with (
            WrittenPictures().noting() as written,
            Stage(qapp, tmp_path / "demo.jitdesk").shown(STATES["main"], LIGHT) as shown,
        ):
            texts = read(shown, written)
            assert any("Doorsss" in str(text) for text in texts), "the words are longer at all"
            assert not misplaced(texts, written)
    finally:
        speak(None)
