"""What a plan comes down to is the same for the same rows in any order and coding, and for no others."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.domain.texts import Words
from jitdesk.storage.digest import digest_of, digest_of_rows
from tests.plants import two_doors_one_day


@settings(deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.text(max_size=3)))
def test_neither_the_order_of_rows_nor_how_texts_are_coded_matters(dice, others: list[str]) -> None:
    plan = two_doors_one_day()
    rows = {name: table.rows() for name, table in plan.tables.items()}
    for listed in rows.values():
        dice.shuffle(listed)
    words = Words()
    words.codes(others, len(others))
    shuffled = {name: table.recoded(words) for name, table in Plan.of_rows(rows).tables.items()}
    assert digest_of(Plan(shuffled)) == digest_of(plan)
    assert digest_of_rows(Plan(shuffled)) == digest_of_rows(plan)


@given(st.data())
def test_any_other_cell_is_another_digest(draw: st.DataObject) -> None:
    plan = two_doors_one_day()
    filled = [schema for schema in SCHEMAS if len(plan[schema.name])]
    schema = draw.draw(st.sampled_from(filled))
    row = draw.draw(st.sampled_from(plan[schema.name].rows()))
    names = [name for name in schema.column_names if name not in schema.key]
    name = draw.draw(st.sampled_from(names))
    numbers, texts = st.integers(0, 9), st.text("ab", min_size=1, max_size=2)
    value = draw.draw(texts if isinstance(row[name], str) else numbers)
    changes = cell_changes(schema.name, row, {name: value})
    changed = plan.apply(Edit("Other", changes))
    assert (digest_of(changed) == digest_of(plan)) is not bool(changes)


def test_words_that_only_sit_next_to_each_other_are_not_the_same() -> None:
    def doors(*names: str) -> Plan:
        return Plan.of_rows({"doors": [{"door": name} for name in names]})

    assert digest_of(doors("ab", "c")) != digest_of(doors("a", "bc"))
    assert digest_of(doors()) != digest_of(doors("a"))
