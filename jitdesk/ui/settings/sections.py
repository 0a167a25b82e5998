"""Which settings there are, section by section, and what each changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from jitdesk.domain.language import later, say
from jitdesk.domain.names import supplier_name
from jitdesk.scene.sheet import A4, A5, LETTER
from jitdesk.services.plant_settings import PLANT_SETTINGS, PlantSetting, setting_text, with_setting
from jitdesk.ui.personal import (
    COPY,
    HAND_ON,
    LANGUAGE,
    LETTERS,
    MAIL,
    MOTION,
    PAPER,
    letters_work,
    messages_are_copied,
    moves_less,
    personal,
)
from jitdesk.ui.settings.message_texts import MessageTextsDialog
from jitdesk.ui.settings.rows import ChoiceRow, ForgetRow, PlaceRow, Setting, SettingRow, TextRow, TickRow
from jitdesk.ui.theme import SCALES, ThemeChoice

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_THEMES = {
    ThemeChoice.SYSTEM: later("As the system says"),
    ThemeChoice.LIGHT: later("Light"),
    ThemeChoice.DARK: later("Dark"),
    ThemeChoice.HIGH_CONTRAST: later("High contrast"),
}
_DENSITIES = {
    "auto": later("As the number of doors asks"),
    "comfortable": later("Comfortable"),
    "compact": later("Compact"),
    "dense": later("Dense"),
}
_LANGUAGES = {"": later("As the system says"), "en": later("English"), "de": later("Deutsch")}


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together."""

    words: str
    rows: tuple[SettingRow, ...]


def sections(window: Window, dialog: QDialog) -> tuple[Section, ...]:
    """Return all settings of a window; those that lead elsewhere close the dialog."""
    made = _Sections(window, dialog)
    return (
        Section(say("Plant"), made.plant()),
        Section(say("Imports"), made.imports()),
        Section(say("Messages"), made.messages()),
        Section(say("View"), made.view()),
        Section(say("Printing"), made.printing()),
        Section(say("Keyboard"), made.keyboard()),
    )


class _Sections:
    def __init__(self, window: Window, dialog: QDialog) -> None:
        self._window, self._dialog, self._theme = window, dialog, window.appearance.theme

    # -- the plant's, as steps --------------------------------------------------------------------

    def plant(self) -> tuple[SettingRow, ...]:
        own = tuple(map(self._plant_row, PLANT_SETTINGS))
        return (
            *own,
            self._table("shifts", say("Shifts and breaks"), say("When the lines work, week by week.")),
            self._table(
                "calendar_exceptions",
                say("Holidays and down time"),
                say("Days without a shift, extra shifts, lines that stand."),
            ),
            self._table("doors", say("Doors"), say("Where they are, and when they open.")),
            self._table("door_closures", say("Door closures"), say("When a door is out.")),
            self._table("lines", say("Lines"), ""),
        )

    def _plant_row(self, wanted: PlantSetting) -> SettingRow:
        plant, commands = self._window.plant, self._window.commands

        def change(text: str) -> None:
            edit = with_setting(plant.plan, wanted.key, text, at=plant.now(), author=plant.author)
            if edit.changes:
                commands.commit(edit)

        return TextRow(
            Setting(wanted.key, say(wanted.words), say(wanted.about)),
            self._theme,
            lambda: setting_text(plant.plan, wanted.key),
            change,
            wanted.default,
        )

    def _table(self, table: str, words: str, about: str) -> SettingRow:
        return self._place(Setting(table, words, about), lambda: self._window.commands.edit_table(table))

    def _place(self, setting: Setting, go: Callable[[], object], verb: str = "") -> SettingRow:
        def leave() -> None:
            self._dialog.accept()
            go()

        return PlaceRow(setting, self._theme, verb or say("Edit…"), leave)

    # -- this user's ------------------------------------------------------------------------------

    def imports(self) -> tuple[SettingRow, ...]:
        run = self._window.commands.run
        return (
            self._place(
                Setting(
                    "watch",
                    say("Watched folders"),
                    say("Suppliers' files that come into them wait under Check next."),
                ),
                lambda: run("watch"),
            ),
            self._layouts(),
            self._table(
                "tolerances",
                say("Tolerances by supplier and part"),
                say("Which differences of quantity and time are not worth a question."),
            ),
            self._table(
                "part_aliases",
                say("Suppliers' part numbers"),
                say("What they call our parts; learnt with every file that is accepted."),
            ),
        )

    def _layouts(self) -> SettingRow:
        plant = self._window.plant
        learnt = [
            (key, supplier_name(plant.plan, key) or say("no supplier"))
            for key in plant.store.suppliers_with_layouts()
        ]
        return ForgetRow(
            Setting(
                "layouts",
                say("Remembered columns"),
                say("How a supplier's lists are read; forgotten, the next one asks again."),
            ),
            self._theme,
            learnt,
            say("none yet"),
            say("Forget"),
            plant.store.forget_layouts,
        )

    def messages(self) -> tuple[SettingRow, ...]:
        choices = ((MAIL, say("Open the mail program")), (COPY, say("Copy the text")))
        return (
            ChoiceRow(
                Setting(HAND_ON, say("Hand messages on"), say("Nothing is ever sent by itself.")),
                self._theme,
                choices,
                COPY if messages_are_copied() else MAIL,
                lambda chosen: personal().setValue(HAND_ON, chosen),
            ),
            self._place(
                Setting(
                    "message_texts",
                    say("Texts"),
                    say("What is written when a delivery is late, shall move, lacks an answer or parts."),
                ),
                lambda: MessageTextsDialog(self._window).exec(),
            ),
            self._table(
                "suppliers",
                say("Suppliers' languages and addresses"),
                say("A message is written in its supplier's language."),
            ),
        )

    def view(self) -> tuple[SettingRow, ...]:
        return (*self._looks(), *self._habits())

    def _looks(self) -> tuple[SettingRow, ...]:
        appearance, run = self._window.appearance, self._window.commands.run
        density = self._window.bands.deliveries.density
        return (
            ChoiceRow(
                Setting("theme", say("Theme")),
                self._theme,
                [(choice.value, say(words)) for choice, words in _THEMES.items()],
                appearance.choice.value,
                lambda chosen: run(f"theme_{chosen}"),
            ),
            ChoiceRow(
                Setting("text_size", say("Text size")),
                self._theme,
                [(str(scale), say("{percent} %", percent=scale)) for scale in SCALES],
                str(round(appearance.theme.scale * 100)),
                lambda chosen: run(f"text_{chosen}"),
            ),
            ChoiceRow(
                Setting("density", say("Rows"), say("How high the rows of the deliveries are.")),
                self._theme,
                [(value, say(words)) for value, words in _DENSITIES.items()],
                "auto" if density is None else density.value,
                lambda chosen: run(f"density_{chosen}"),
            ),
        )

    def _habits(self) -> tuple[SettingRow, ...]:
        return (
            TickRow(
                Setting(
                    MOTION,
                    say("Less motion"),
                    say("Bars that have just changed are not outlined for a moment."),
                ),
                self._theme,
                moves_less(),
                say("Nothing fades"),
                lambda less: personal().setValue(MOTION, "less" if less else ""),
            ),
            ChoiceRow(
                Setting(LANGUAGE, say("Language")),
                self._theme,
                [(value, say(words)) for value, words in _LANGUAGES.items()],
                str(personal().value(LANGUAGE, "")),
                self._speak,
            ),
        )

    def _speak(self, language: str) -> None:
        """Have another language spoken: this dialog ends with the window, and opens again at the same row."""
        if language != str(personal().value(LANGUAGE, "")):
            self._dialog.accept()
            self._window.language_chosen.emit(language)

    def printing(self) -> tuple[SettingRow, ...]:
        names = [paper.name for paper in (A4, A5, LETTER)]
        return (
            ChoiceRow(
                Setting(PAPER, say("Paper of receiving sheets")),
                self._theme,
                [(name, name) for name in names],
                str(personal().value(PAPER, names[0])),
                lambda chosen: personal().setValue(PAPER, chosen),
            ),
        )

    def keyboard(self) -> tuple[SettingRow, ...]:
        window = self._window

        def change(on: bool) -> None:
            personal().setValue(LETTERS, "on" if on else "off")
            window.actions_by_name.let_letters_work(on)

        return (
            TickRow(
                Setting(
                    LETTERS,
                    say("Single letters"),
                    say("M moves, L is late, N goes to the next problem, while the bands have the keyboard."),
                ),
                self._theme,
                letters_work(),
                say("They work"),
                change,
            ),
            self._place(
                Setting("keys", say("Shortcuts")), lambda: window.commands.run("keys"), say("Show all…")
            ),
        )
