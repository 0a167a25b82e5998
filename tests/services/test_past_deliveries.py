"""A list of the past goes into the delay history once, whatever is in it and however often it comes."""

from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit
from jitdesk.domain.past_promises import ARRIVED
from jitdesk.intake.lists.history import History, PastDelivery
from jitdesk.services.past_deliveries import PastToKeep, compare_with_past
from jitdesk.storage.plant_file import PlantFile
from tests.plants import SIX, two_doors_one_day

DAY = 86_400

rows = st.lists(
    st.builds(
        lambda delivery, supplier, promised, late: PastDelivery(
            "1", delivery, supplier, (("requested_at", promised * DAY),), 0, (promised + late) * DAY, 10**9
        ),
        st.sampled_from(["A1", "A2"]),
        st.sampled_from(["Zander", "Yrsa"]),
        st.integers(1, 3),
        st.integers(-1, 2),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(first=rows, second=rows)
def test_each_delivery_is_kept_once_and_each_row_is_accounted_for(
    first: list[PastDelivery], second: list[PastDelivery], tmp_path_factory
) -> None:
    plan = two_doors_one_day()
    path = Path(tmp_path_factory.mktemp("past")) / "p"
    PlantFile.create(path, plan, Edit("Made", (), at=SIX))
    with PlantFile.open(path) as store:
        for listed in (first, second):
            found = compare_with_past(plan, store, History("past.csv", (), tuple(listed), ()))
            assert found.rows_new + found.rows_same + found.rows_together == found.rows == len(listed)
            if len(found.new):
                store.keep_past(found.new)
        kept = store.past_promises(0, 10 * DAY)
    wanted = {(r.delivery, r.supplier, r.promised[0][1], r.arrived_at) for r in (*first, *second)}
    came = kept.kind.is_one_of((ARRIVED,))
    of = kept.of[came]
    columns = (kept.delivery.decoded()[of], kept.supplier.decoded()[of], kept.promised_at[of], kept.at[came])
    counted = Counter((str(d), str(s), int(p), int(a)) for d, s, p, a in zip(*columns, strict=True))
    assert counted == dict.fromkeys(wanted, 1)


def test_a_list_again_adds_nothing(tmp_path: Path) -> None:
    plan = two_doors_one_day()
    row = PastDelivery("2", "A1", "Halden", (("confirmed_at", DAY),), DAY // 2, 2 * DAY, 3 * DAY)

    def again(store: PlantFile) -> PastToKeep:
        return compare_with_past(plan, store, History("past.csv", (), (row,), ()))

    PlantFile.create(tmp_path / "p", plan, Edit("Made", (), at=SIX))
    with PlantFile.open(tmp_path / "p") as store:
        store.keep_past(again(store).new)
        assert (again(store).rows_new, again(store).rows_same) == (0, 1)
        kept = store.past_promises(0, 2 * DAY)
    assert kept.known_at.tolist() == [DAY // 2, 3 * DAY] and kept.delay_s.tolist() == [0, DAY]
    assert kept.source.decoded().tolist() == ["past.csv, row 2"] * 2


def test_a_supplier_of_the_plan_goes_by_its_key(tmp_path: Path) -> None:
    plan = two_doors_one_day()
    named = plan["suppliers"].rows()[0]
    row = PastDelivery("2", "A1", str(named["name"]), (("requested_at", DAY),), DAY, DAY, DAY)
    PlantFile.create(tmp_path / "p", plan, Edit("Made", (), at=SIX))
    with PlantFile.open(tmp_path / "p") as store:
        found = compare_with_past(plan, store, History("past.csv", (), (row,), ()))
    assert found.new.supplier.decoded().tolist() == [named["supplier"]]
