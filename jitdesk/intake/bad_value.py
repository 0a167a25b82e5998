"""A single value of a message that cannot be used."""

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say


class BadValue(BadInput):
    """A value that cannot be used.

    Parameters
    ----------
    found : str
        The value.
    why : str
        What is wrong with it, to stand behind it in a sentence.
    where : str
        Its place, where the value alone does not tell it.
    """

    def __init__(self, found: str, why: str, where: str = "") -> None:
        super().__init__(say("Not usable"), f'"{found}" {why}.', say("Ask the supplier to correct it."))
        self.found = found
        self.why = why
        self.where = where
