"""The dialog of hand-over and plan: onto paper, into a PDF, as text; what fails is told and it stays."""

import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jitdesk.domain.errors import BadInput
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.paper.hand_over import hand_over
from jitdesk.scene.paper.hand_over_page import hand_over_page
from jitdesk.scene.paper.plan_frame import PrintedFor
from jitdesk.scene.paper.plan_page import plan_pages
from jitdesk.scene.sheet import A4, Page
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.printing.output import write_pages
from jitdesk.ui.printing.pages_dialog import PageOutlets, Pages, PagesDialog
from jitdesk.ui.printing.ruler import FontRuler
from jitdesk.ui.theme import load_theme
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.ui.printing.rendering import needs


def page() -> Page:
    plant = OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 600, AUTHOR)
    return hand_over_page(hand_over(plant, plant.outlook), FontRuler())


def dialog(qtbot: QtBot, outlets: PageOutlets) -> PagesDialog:
    shown = Pages("Shift hand-over", "", "hand-over.pdf", {"A4": lambda: (page(),)}, "In words")
    made = PagesDialog(shown, load_theme("light"), None, outlets)
    qtbot.addWidget(made)
    made.show()
    return made


def button(parent: PagesDialog, words: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if words in each.text())


@needs("pdftotext", "poppler-utils")
def test_a_saved_pdf_says_what_the_page_says(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "hand-over.pdf"
    shown = dialog(qtbot, PageOutlets(printers=lambda: (), choose_pdf=lambda _parent, _name: path))
    button(shown, "Save PDF").click()
    assert not shown.isVisible()
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, timeout=60
    )
    for said in (
        "Shift hand-over",
        "Plant 1",
        "Early shift 06:00–14:00",
        "Nothing was moved.",
        "Page 1 of 1",
    ):
        assert said in read.stdout


def test_without_a_printer_the_dialog_says_so_and_saves(qtbot: QtBot) -> None:
    shown = dialog(qtbot, PageOutlets(printers=lambda: ()))
    assert not button(shown, "Print").isEnabled()
    assert any("No printer is set up" in label.text() for label in shown.findChildren(PlainLabel))


def test_a_printer_that_fails_is_told_and_the_pages_stay(qtbot: QtBot) -> None:
    def refuse(_pages: Sequence[Page], _title: str, printer: str) -> int:
        raise BadInput("The pages could not be printed.", f"The printer {printer} is off.", "Switch it on.")

    shown = dialog(qtbot, PageOutlets(printers=lambda: ("Hall A",), print_pages=refuse))
    button(shown, "Print").click()
    assert shown.isVisible()
    assert any("The printer Hall A is off." in label.text() for label in shown.findChildren(PlainLabel))


def test_the_hand_over_is_copied_as_text(qtbot: QtBot) -> None:
    shown = dialog(qtbot, PageOutlets(printers=lambda: ()))
    button(shown, "Copy as text").click()
    assert QApplication.clipboard().text() == "In words"


@needs("pdfinfo", "poppler-utils")
def test_a_page_that_lies_on_its_side_is_landscape(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "wide.pdf"
    write_pages([Page(420.0, 297.0, ())], "Wide", path)
    said = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, timeout=60).stdout
    assert "1190.55 x 841.89 pts (A3)" in said or "1191 x 842 pts (A3)" in said


def test_the_plan_is_laid_out_behind_the_window_as_in_front_of_it(qtbot: QtBot) -> None:
    outlook = Outlook(two_doors_one_day(), SIX + 600)

    def laid_out() -> list[Page]:
        return plan_pages(outlook, SIX, SIX + 9 * 3600, A4, FontRuler(), PrintedFor(AUTHOR, 1))

    with ThreadPoolExecutor(1) as behind:
        assert behind.submit(laid_out).result(timeout=60) == laid_out()
