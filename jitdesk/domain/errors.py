"""The one tree of errors that a user may meet.

Each error says what happened, what it means and what to do, with the offending value and its place.
Anything else that is raised is a bug.
"""


def in_one_line(text: str) -> str:
    """Return a text with a blank for each line break and each character that could steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()


class JitdeskError(Exception):
    """An error that is told to the user in plain words.

    Parameters
    ----------
    title : str
        What happened, in a few words.
    text : str
        The whole story with the offending value and its place.
    advice : str
        What to do now; may be empty where the text says it.
    """

    def __init__(self, title: str, text: str, advice: str = "") -> None:
        super().__init__(title, text, advice)
        self.title = title
        self.text = text
        self.advice = advice

    def sentence(self) -> str:
        """Return title, text and advice as one line, for the command line and the log."""
        parts = [part for part in map(in_one_line, (self.title, self.text, self.advice)) if part]
        return " ".join(part if part[-1] in ".!?" else part + "." for part in parts)

    def __str__(self) -> str:
        return self.sentence()


class BadInput(JitdeskError):
    """What was given cannot be used: a value, a row, a file, a typed time."""


class ChangedSince(BadInput):
    """An edit cannot be applied because one of its columns no longer holds what it expects."""


class PlantFileError(JitdeskError):
    """The plant file cannot be used: missing, locked, corrupt, newer, foreign, or the disk is full."""
