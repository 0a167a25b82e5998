"""What belongs to whoever sits here, not to the plant: kept by the system, for this user."""

from PySide6.QtCore import QSettings

LAST_PLANT, DEMO = "last_plant", "demo_plant"
LETTERS, HAND_ON, LANGUAGE, PAPER = "single_letters", "hand_messages_on", "language", "paper"
MOTION = "motion"
MAIL, COPY = "mail", "copy"


def personal() -> QSettings:
    """Return this user's settings."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "jitdesk", "jitdesk")


def letters_work() -> bool:
    """Tell whether single letters do something in the bands (WCAG 2.1.4 lets them be switched off)."""
    return str(personal().value(LETTERS, "on")) != "off"


def moves_less() -> bool:
    """Tell whether nothing shall move or fade by itself; Qt 6.11 does not say what the system wants of it."""
    return str(personal().value(MOTION, "")) == "less"


def messages_are_copied() -> bool:
    """Tell whether messages go to the clipboard in place of the mail program."""
    return str(personal().value(HAND_ON, MAIL)) == COPY
