"""Where drafts are kept, and how they are handed on: to the mail program, or to the clipboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import SupplierMessage
from jitdesk.ui.personal import messages_are_copied
from jitdesk.ui.writing.mail_program import open_in_mail_program

OpenUrl = Callable[[QUrl], bool]


class Outbox:
    """The messages of an open plant.

    Parameters
    ----------
    plant : OpenPlant
        Keeps the messages.
    is_busy : callable
        Tells whether a large step is being written, while nothing else may be.
    open_url : callable
        Opens an address or a file with its program; False where there is none.
    """

    def __init__(
        self, plant: OpenPlant, is_busy: Callable[[], bool], open_url: OpenUrl = open_in_mail_program
    ) -> None:
        self.plant = plant
        self._is_busy = is_busy
        self._open_url = open_url
        # Panel and status bar ask with every change of the plan.
        self._reasons: dict[str, str] | None = None
        self._messages: list[SupplierMessage] | None = None

    def messages(self) -> list[SupplierMessage]:
        """Return all kept messages, oldest first."""
        if self._messages is None:
            self._messages = self.plant.store.messages()
        return self._messages

    def reasons(self) -> dict[str, str]:
        """Return the reasons that were given after a step: its uuid to its reason."""
        if self._reasons is None:
            self._reasons = self.plant.store.reasons()
        return self._reasons

    def unsent(self) -> list[SupplierMessage]:
        """Return the drafts that went nowhere yet, oldest first."""
        return [message for message in self.messages() if message.handed_on_at is None]

    def keep(self, message: SupplierMessage) -> SupplierMessage:
        """Keep a draft.

        Raises
        ------
        JitdeskError
            If it cannot be written now.
        """
        self._refuse_now()
        self._messages = None
        return self.plant.store.keep_message(message)

    def drop(self, message: SupplierMessage) -> None:
        """Forget a draft that went nowhere; raises what `keep` does."""
        if message.number:
            self._refuse_now()
            self._messages = None
            self.plant.store.drop_message(message.number)

    def keep_reason(self, uuid: str, reason: str) -> None:
        """Keep why a step was made; raises what `keep` does."""
        self._refuse_now()
        self._reasons = None
        self.plant.store.keep_reason(uuid, reason)

    def _refuse_now(self) -> None:
        if self.plant.why_read_only:
            raise BadInput(
                say("The message cannot be kept"), self.plant.why_read_only, say("Copy its text instead")
            )
        if self._is_busy():
            raise BadInput(
                say("The message was not kept"),
                say("A large step is being saved"),
                say("Try again in a moment"),
            )

    def copy(self, message: SupplierMessage) -> SupplierMessage:
        """Copy a message's text, mark it as handed on, and return it as it is kept."""
        QApplication.clipboard().setText(message.text)
        return self._handed_on(message)

    def open_in_mail(self, message: SupplierMessage) -> SupplierMessage:
        """Open a message as a draft in the mail program, and return it as it is kept.

        Where this user wants it so, its text is copied instead.

        Raises
        ------
        BadInput
            If no mail program answers; the text is on the clipboard then, the message still not sent.
        """
        if messages_are_copied():
            return self.copy(message)
        # The mail library is imported where a message first goes out.
        from jitdesk.services.mail_drafts import mail_address

        address = mail_address(message)
        url = QUrl.fromEncoded(address.encode()) if address else QUrl.fromLocalFile(_written(message))
        if not self._open_url(url):
            QApplication.clipboard().setText(message.text)
            raise BadInput(
                say("No mail program answered"), say("The text was copied"), say("Paste it into your mail")
            )
        return self._handed_on(message)

    def _handed_on(self, message: SupplierMessage) -> SupplierMessage:
        handed_on = replace(message, handed_on_at=self.plant.now())
        # Who only looks at a plant can still write to its suppliers.
        return handed_on if self.plant.why_read_only else self.keep(handed_on)


def _written(message: SupplierMessage) -> str:
    """Write a draft into a file of its own and return its path.

    Raises
    ------
    BadInput
        If it cannot be written.
    """
    import tempfile

    from jitdesk.services.mail_drafts import draft_file

    try:
        path = Path(tempfile.mkdtemp(prefix="jitdesk-")) / "message.eml"
        path.write_bytes(draft_file(message))
    except OSError as error:
        QApplication.clipboard().setText(message.text)
        raise BadInput(
            say("The mail program could not be opened"),
            say(
                "A file for the draft cannot be written: {strerror}. The text was copied",
                strerror=error.strerror,
            ),
            say("Paste it into your mail"),
        ) from error
    return str(path)
