"""How a message comes to the mail program: as an address that opens a draft, or as a file with the draft."""

from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from jitdesk.services.ports import SupplierMessage
from jitdesk.services.supplier_messages import one_line, usable_address

LONGEST_ADDRESS = 1900
"""Characters: Windows hands no longer address to a program (2,048), and Outlook cuts a little earlier."""


def mail_address(message: SupplierMessage) -> str:
    """Return the ``mailto:`` address that opens the message as a draft; "" where it would be too long.

    Source
    ------
    RFC 6068: every reserved character is escaped, line ends are ``%0D%0A``.
    """
    text = quote(message.text.replace("\n", "\r\n"), safe="")
    subject = quote(one_line(message.subject), safe="")
    recipient = quote(usable_address(message.recipient), safe="@")
    address = f"mailto:{recipient}?subject={subject}&body={text}"
    return address if len(address) <= LONGEST_ADDRESS else ""


def draft_file(message: SupplierMessage) -> bytes:
    """Return the message as the content of an ``.eml`` file that mail programs open as a draft."""
    mail = EmailMessage(policy=SMTP)
    if recipient := usable_address(message.recipient):
        mail["To"] = recipient
    mail["Subject"] = one_line(message.subject)
    # What Outlook, Thunderbird and Apple Mail know an unsent message by.
    mail["X-Unsent"] = "1"
    mail.set_content(message.text)
    return mail.as_bytes()
