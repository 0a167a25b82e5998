"""What a sheet knows of itself."""

from tests.scene.sheet.sheets import delivery, door_sheet, part


def test_a_door_whose_sheet_was_never_printed_is_due_when_something_comes() -> None:
    assert door_sheet(delivery(), replaces_printed_at=None).is_due
    assert not door_sheet(replaces_printed_at=None).is_due


def test_a_printed_sheet_is_due_again_only_when_it_no_longer_holds() -> None:
    assert not door_sheet(delivery()).is_due
    assert door_sheet(delivery(), delivery(changed=True)).is_due
    assert door_sheet(delivery(removed=True)).is_due


def test_removed_deliveries_are_not_counted_as_coming() -> None:
    sheet = door_sheet(delivery(), delivery(removed=True))
    assert (sheet.coming, sheet.differs) == (1, 1)


def test_an_unknown_quantity_has_no_unit() -> None:
    assert part(quantity="", unit="pcs").amount == ""
    assert part(quantity="0", unit="pcs").amount == "0 pcs"
