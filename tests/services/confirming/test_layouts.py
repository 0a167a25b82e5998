"""A layout comes back from the plant file as it was kept; one of an earlier version has fewer answers."""

import pytest

from jitdesk.intake.habits import Layout
from jitdesk.services.confirming.layouts import layout_of_text, layout_text


@pytest.mark.parametrize(
    "layout", [Layout(("part", "")), Layout(("part",), ",", True, False), Layout((), ".", False, True, -26)]
)
def test_a_layout_comes_back_as_it_was(layout: Layout) -> None:
    assert layout_of_text(layout_text(layout)) == layout


def test_a_layout_of_an_earlier_version_has_no_answer_about_broken_letters() -> None:
    assert layout_of_text('{"fields": ["part"], "decimal": ",", "day_first": null}') == Layout(("part",), ",")


@pytest.mark.parametrize("text", ["", "[]", "{}", '"x"', '{"fields": 1, "decimal": "", "day_first": null}'])
def test_what_is_no_layout_is_none(text: str) -> None:
    assert layout_of_text(text) is None
