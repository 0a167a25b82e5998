"""The language of the window: Qt's translation files, for jitdesk's own texts and for Qt's dialogs."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jitdesk.bundled import resource
from jitdesk.domain.language import speak

LANGUAGES = ("en", "de")
"""What the window speaks; a language that is asked for and is none of these is shown in English."""

_CONTEXT = "jitdesk"
_NOT_COUNTED = -1


def system_language() -> str:
    """Return the first language of the user's system that the window speaks; "en" where it speaks none."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def speak_language(app: QCoreApplication, language: str) -> None:
    """Have all texts that are made from now on said in a language; windows that stand keep theirs.

    Parameters
    ----------
    language : str
        One of `LANGUAGES`; any other is English.

    Raises
    ------
    FileNotFoundError
        If jitdesk's own translation cannot be read.
    """
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(QLocale(language if language in LANGUAGES else "en"))
    if language not in LANGUAGES or language == "en":
        speak(None)
        return
    own, of_qt = QTranslator(app), QTranslator(app)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if not own.load(str(resource(f"translations/jitdesk_{language}.qm"))):
        raise FileNotFoundError(f"jitdesk's own translation into {language} cannot be read; install it again")

    @cache
    def said(text: str, count: int) -> str:
        found: str | None = own.translate(_CONTEXT, text, None, count)
        return found or text

    # Words of rows and bars are asked for thousands of times a second: once from the file is enough.
    speak(lambda text, count: said(text, _form_of(count)), language)


def _form_of(count: int) -> int:
    """Return the smallest count of the same form, so that a form is kept once: 1, or 2 for all others."""
    return count if count == _NOT_COUNTED else 1 if count == 1 else 2
