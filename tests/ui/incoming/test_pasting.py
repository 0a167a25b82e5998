"""What was copied elsewhere becomes a file: text first, a web page without text, nothing without either."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from jitdesk.domain.errors import BadInput
from jitdesk.ui.incoming.pasting import copied_paths, copied_text
from tests.plants import SIX


def test_a_copied_table_without_text_is_taken_as_the_web_page_that_it_is() -> None:
    copied = QMimeData()
    copied.setHtml("<table><tr><td>4417</td></tr></table>")
    pasted = copied_text(copied, "Pasted 09:42", SIX)
    assert pasted == ("Pasted 09:42", b"<table><tr><td>4417</td></tr></table>", SIX)


def test_nothing_copied_is_a_sentence() -> None:
    with pytest.raises(BadInput, match="No rows, no text and no files were copied"):
        copied_text(QMimeData(), "Pasted 09:42", SIX)


def test_only_files_of_this_computer_are_taken_as_files() -> None:
    copied = QMimeData()
    copied.setUrls([QUrl("https://example.org/list.csv"), QUrl.fromLocalFile("/tmp/list.csv")])
    assert [path.name for path in copied_paths(copied)] == ["list.csv"]
