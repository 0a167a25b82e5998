"""Tests of the collector: what stands once a plant is shown is looked through once, and freed in the end."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from jitdesk.ui.work.garbage import UiThreadCollector


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector() -> Iterator[UiThreadCollector]:
    owner = QObject()
    collector = UiThreadCollector(owner)
    collector.hold()
    yield collector
    collector.release()


def test_what_stands_when_a_plant_is_shown_is_not_looked_through_again(collector: UiThreadCollector) -> None:
    before = len(gc.get_objects())
    collector.settle()
    assert len(gc.get_objects()) < before / 100


def test_what_comes_after_is_collected_as_ever(collector: UiThreadCollector) -> None:
    collector.settle()
    gone = weakref.ref(Knot())
    gc.collect()
    assert gone() is None


def test_a_closed_plant_is_freed_though_it_stood_when_it_was_shown(collector: UiThreadCollector) -> None:
    plant = Knot()
    gone = weakref.ref(plant)
    collector.settle()
    del plant
    gc.collect()
    assert gone() is not None, "it is not looked through"
    collector.release()
    gc.collect()
    assert gone() is None
