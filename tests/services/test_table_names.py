"""What tables, columns and words are called: all have a name, and a word that is shown can be typed."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from jitdesk.domain.tables import SCHEMA, SCHEMAS
from jitdesk.services.table_names import column_name, row_name, table_name, value_text
from jitdesk.services.typed_meaning import meaning_of
from jitdesk.services.typed_table import TypedRows, TypedTable, text_of
from jitdesk.ui.translation import speak_language

BERLIN = ZoneInfo("Europe/Berlin")
WORDS = [
    (schema.name, column.name, word)
    for schema in SCHEMAS
    for column in schema.columns
    for word in column.words
]


def test_every_table_and_column_has_a_name() -> None:
    for one in SCHEMAS:
        assert table_name(one.name) and row_name(one.name)
        assert all(column_name(column.name) for column in one.columns)


@pytest.mark.parametrize(("table", "column", "word"), WORDS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_word_of_a_table_is_typed_as_it_is_shown(
    qapp: QApplication, language: str, table: str, column: str, word: str
) -> None:
    speak_language(qapp, language)
    try:
        schema = SCHEMA[table].column(column)
        typed = TypedTable("", TypedTable.of(table, (column,)).columns, ())  # without the rules of a row
        meaning = meaning_of(TypedRows(((text_of(schema, word, BERLIN),),)), typed, BERLIN)
        assert meaning.needs == {} and meaning.rows == [{column: word}]
    finally:
        speak_language(qapp, "en")


def test_values_read_as_everywhere_on_the_desk() -> None:
    def said(table: str, column: str, value: object) -> str:
        return value_text(SCHEMA[table].column(column), value, BERLIN)  # type: ignore[arg-type]

    assert said("deliveries", "slot_start", 1_795_509_720) == "24 Nov 2026 09:42"
    assert said("delivery_lines", "quantity", 1_200_500) == "1,200.5"
    assert said("deliveries", "status", "in_transit") == "in transit"
    assert said("deliveries", "locked", 1) == "yes"
    assert said("deliveries", "slot_start", None) == ""
    assert said("calendar_exceptions", "date", "2026-12-24") == "24 Dec 2026"
