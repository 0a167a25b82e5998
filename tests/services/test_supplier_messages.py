"""Messages to suppliers: what they say, in whose language, and that no name can add a header to a mail."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Row
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.services.mail_drafts import LONGEST_ADDRESS, draft_file, mail_address
from jitdesk.services.message_texts import KINDS, LATE, NO_REPLY
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.supplier_messages import draft, suggested_kind, unanswered
from tests.plants import AUTHOR, SIX, two_doors_one_day

_KEPT = SupplierMessage(1, "NORD", "4417", LATE, "en", "a@b.example", "Subject", "Text\n", SIX, AUTHOR)


def outlook(**supplier: str) -> Outlook:
    return Outlook(plan(**supplier), SIX + 600)


def plan(**supplier: str) -> Plan:
    made = two_doors_one_day()
    row = made.find("suppliers", "NORD")
    assert row is not None
    changes = cell_changes("suppliers", row, supplier)
    return made.apply(Edit("Named the supplier", changes)) if changes else made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("language", "greeting"), [("en", "Good day"), ("de-AT", "Guten Tag")])
def test_every_kind_lists_all_open_deliveries_in_the_suppliers_language(
    kind: str, language: str, greeting: str
) -> None:
    made = draft(outlook(language=language), "NORD", delivery="4417", kind=kind, author=AUTHOR)
    assert made.text.startswith(greeting)
    assert [line.split(":")[0] for line in made.text.splitlines() if line.startswith("- ")] == [
        "- 4417",
        "- 4418",
    ]
    assert "4417" in made.subject
    assert not {"{", "}"} & {*made.text, *made.subject}


def test_a_message_is_about_the_next_open_delivery_unless_one_is_named() -> None:
    assert draft(outlook(), "NORD", kind=LATE, author=AUTHOR).delivery == "4417"


def test_without_an_open_delivery_there_is_nothing_to_write_about() -> None:
    made = plan()
    gone = [made.find("deliveries", name) or {} for name in ("4417", "4418")]
    changes = [change for row in gone for change in cell_changes("deliveries", row, {"status": "cancelled"})]
    closed = made.apply(Edit("Cancelled both", tuple(changes)))
    with pytest.raises(BadInput, match="no open delivery"):
        draft(Outlook(closed, SIX), "NORD", kind=LATE, author=AUTHOR)


def test_a_delivery_that_nobody_confirmed_calls_for_an_answer() -> None:
    assert suggested_kind(outlook(), "4418") == NO_REPLY


@given(name=st.text(min_size=1, max_size=80), address=st.text(max_size=40))
def test_no_name_or_address_adds_a_header_or_a_recipient(name: str, address: str) -> None:
    message = replace(_KEPT, recipient=f"a@b.example{address}", subject=name)
    headers = message_from_bytes(draft_file(message), policy=default)
    allowed = {"To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(headers.keys()) <= allowed
    assert len(headers["To"].addresses if headers["To"] else ()) <= 1
    query = parse_qs(urlsplit(mail_address(message)).query, keep_blank_values=True)
    assert set(query) == {"subject", "body"}


def test_a_mail_address_says_what_the_message_says() -> None:
    made = replace(_KEPT, subject="Grüße & more?", text="First line\n50 % of #4711\n")
    parts = urlsplit(mail_address(made))
    assert parts.path == "a@b.example"
    query = parse_qs(parts.query)
    assert query["subject"] == ["Grüße & more?"]
    assert query["body"] == ["First line\r\n50 % of #4711\r\n"]


def test_a_text_too_long_for_an_address_goes_into_a_file_whole() -> None:
    made = replace(_KEPT, text="Zeile mit Umlaut ä\n" * LONGEST_ADDRESS)
    assert mail_address(made) == ""
    mail = message_from_bytes(draft_file(made), policy=default)
    assert mail.get_content().replace("\r\n", "\n") == made.text
    assert mail["X-Unsent"] == "1"


def test_a_promise_that_came_after_the_message_answers_it() -> None:
    asked = replace(_KEPT, handed_on_at=SIX + 60)
    assert unanswered(Outlook(plan(), SIX + 600), [asked]) == [asked]
    for known_at, left in ((SIX, [asked]), (SIX + 120, [])):
        promise: Row = {"delivery": "4417", "known_at": known_at, "kind": "confirmed", "at": SIX + 7200}
        told = plan().apply(Edit("Told", (Change.row_added("estimates", promise),)))
        assert unanswered(Outlook(told, SIX + 600), [asked]) == left


def test_a_draft_that_was_not_handed_on_waits_for_no_answer() -> None:
    assert unanswered(outlook(), [_KEPT]) == []
