"""The window's language: what Qt's translation files say, and what nobody has translated."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from jitdesk.domain.language import counted, say
from jitdesk.ui.translation import speak_language


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German."""
    speak_language(qapp, "de")
    yield
    speak_language(qapp, "en")


@pytest.mark.usefixtures("german")
def test_texts_and_counts_are_said_in_german() -> None:
    assert say("not confirmed") == "nicht bestätigt"
    assert [counted("{n} truck", "{n} trucks", count) for count in (0, 1, 2)] == [
        "0 Lkw",
        "1 Lkw",
        "2 Lkw",
    ]
    assert counted("Print {n} sheet", "Print {n} sheets", 1) == "1 Blatt drucken"
    assert counted("Print {n} sheet", "Print {n} sheets", 3) == "3 Blätter drucken"


@pytest.mark.usefixtures("german")
def test_qts_own_dialogs_speak_german_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_stays_english() -> None:
    assert say("a text that stands nowhere") == "a text that stands nowhere"


@pytest.mark.usefixtures("qapp")
def test_english_comes_back() -> None:
    assert say("not confirmed") == "not confirmed"


def test_an_unknown_language_is_english(qapp: QApplication) -> None:
    speak_language(qapp, "xx")
    assert say("not confirmed") == "not confirmed"
