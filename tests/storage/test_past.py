"""Promises for deliveries that are gone come back by time and by supplier."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.past_promises import PAST_KINDS, PastPromises
from jitdesk.domain.texts import Texts, Words
from jitdesk.storage.plant_file import PlantFile
from tests.plants import SIX, two_doors_one_day

Told = tuple[int, int, str, str]  # known_at, at, kind, source
Gone = tuple[str, str, int, list[Told]]  # delivery, supplier, promised_at, promises

promises = st.lists(
    st.tuples(st.integers(0, 99), st.integers(0, 99), st.sampled_from(PAST_KINDS), st.text("äb", max_size=2)),
    max_size=3,
)
gone = st.lists(
    st.tuples(st.text("12", max_size=2), st.sampled_from(["NORD", "RAV"]), st.integers(0, 30), promises),
    max_size=6,
)


def past_of(listed: list[Gone]) -> PastPromises:
    words = Words()
    told = [promise for *_, promises in listed for promise in promises]

    def texts(values: list[str]) -> Texts:
        return Texts.of(values, len(values), words)

    def numbers(values: list[int]) -> Any:
        return np.array(values, np.int64)

    return PastPromises(
        texts([delivery for delivery, *_ in listed]),
        texts([supplier for _, supplier, *_ in listed]),
        numbers([promised for *_, promised, _ in listed]),
        numbers([place for place, (*_, promises) in enumerate(listed) for _ in promises]),
        numbers([known for known, *_ in told]),
        numbers([at for _, at, *_ in told]),
        texts([kind for *_, kind, _ in told]),
        texts([source for *_, source in told]),
    )


def listed_of(past: PastPromises) -> list[Gone]:
    told = zip(
        past.known_at.tolist(), past.at.tolist(), past.kind.decoded(), past.source.decoded(), strict=True
    )
    of: dict[int, list[Told]] = {}
    for place, promise in zip(past.of.tolist(), told, strict=True):
        of.setdefault(place, []).append(promise)
    deliveries = zip(past.delivery.decoded(), past.supplier.decoded(), past.promised_at.tolist(), strict=True)
    return [(*delivery, of.get(place, [])) for place, delivery in enumerate(deliveries)]


@settings(max_examples=25, deadline=None)
@given(gone, gone, st.integers(0, 30), st.integers(0, 30), st.sampled_from(["", "NORD", "X"]))
def test_a_window_holds_exactly_what_was_promised_in_it(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[Gone],
    later: list[Gone],
    since: int,
    until: int,
    supplier: str,
) -> None:
    path = tmp_path_factory.mktemp("past") / "plant"
    PlantFile.create(path, two_doors_one_day(), Edit("Made", (), at=SIX), past_of(first))
    with PlantFile.open(path) as store:
        store.keep_past(past_of(later))
        found = listed_of(store.past_promises(since, until, supplier))
    wanted = [told for told in first + later if since <= told[2] < until and supplier in ("", told[1])]
    assert found == wanted
    assert listed_of(past_of(first + later).within(since, until, supplier)) == wanted


def test_a_plant_that_is_looked_at_takes_no_history(tmp_path: Path) -> None:
    path = tmp_path / "plant"
    PlantFile.create(path, two_doors_one_day(), Edit("Made", (), at=SIX))
    with PlantFile.open(path, to_look=True) as store, pytest.raises(PlantFileError, match="read-only"):
        store.keep_past(past_of([("1", "NORD", 5, [])]))
