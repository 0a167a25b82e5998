"""The first step: what the plant is called, where its clocks are, where its file will lie."""

from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
)

from jitdesk.domain.language import say
from jitdesk.services.new_plant import file_name, free_path
from jitdesk.ui.asking.places import Kind, ask_new_file, documents
from jitdesk.ui.new_plant.page import Page
from jitdesk.ui.theme import Theme

_FIELD_PX, _LONGEST = 360, 120


class NamePage(Page):
    """Name and time zone; both are needed.

    Signals
    -------
    tables_wanted
        The plant shall be made of tables that there are.
    """

    tables_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say("What is the plant called, and where are its clocks?"))
        self._chosen: Path | None = None
        self.name, self.zone = QLineEdit(self), QComboBox(self)
        self._where = self.label("", ink="text2", wrap=False)
        self._need = self.label("", ink="warn")
        self._set_up_fields()
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.label(say("Name"), 13, "text"), self.name)
        form.addRow(self.label(say("Time zone"), 13, "text"), self.zone)
        form.addRow(self.label(say("File"), 13, "text"), self._file_row())
        self._column.addSpacing(theme.px(8))
        self._column.addLayout(form)
        self._column.addWidget(self._need)
        self._column.addSpacing(theme.px(16))
        self._column.addLayout(self._tables_row())
        self._column.addStretch()
        self._show_where()

    def _set_up_fields(self) -> None:
        width = self._theme.px(_FIELD_PX)
        self.name.setFixedWidth(width)
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(say("For example Werk Nord"))
        self.name.setAccessibleName(say("Name"))
        self.name.textChanged.connect(self._show_where)
        self.zone.setFixedWidth(width)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.setAccessibleName(say("Time zone"))
        known = [bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds()]
        self.zone.addItems([name for name in known if "/" in name or name == "UTC"])
        self.zone.setCurrentText(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        completer = QCompleter(self.zone.model(), self.zone)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)  # "berlin" finds Europe/Berlin
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        self.zone.currentTextChanged.connect(self._show_where)

    def _file_row(self) -> QHBoxLayout:
        change = QPushButton(say("Change…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(self._ask_path)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._where)
        row.addWidget(change)
        row.addStretch()
        return row

    def _tables_row(self) -> QHBoxLayout:
        button = QPushButton(say("From a workbook or tables…"), self)
        button.setAutoDefault(False)
        button.clicked.connect(self.tables_wanted)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(
            self.label(say("You have all of it as tables: a folder of CSV files or one workbook."), 12), 1
        )
        return row

    @Slot()
    def _show_where(self) -> None:
        self._where.setText(str(self.path))
        self._need.setText("")

    @property
    def path(self) -> Path:
        """Where the plant's file will lie: nothing lies there yet."""
        return self._chosen or free_path(documents(), file_name(self.name.text()))

    @Slot()
    def _ask_path(self) -> None:
        kinds = say("Plants (*.jitdesk);;All files (*)")
        chosen = ask_new_file(self, Kind.PLANT, say("Where shall the plant's file lie?"), kinds, self.path)
        if chosen:
            self._chosen = chosen
            self._show_where()

    def need(self) -> str:
        """Return what is missing or wrong, and show it below the fields; "" for nothing."""
        zone = self.zone.currentText().strip()
        if not self.name.text().strip():
            said = say("The plant needs a name.")
        elif not _is_zone(zone):
            said = say('"{zone}" is no time zone. Write it like Europe/Berlin.', zone=zone)
        else:
            said = ""
        self._need.setText(said)
        return said


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)
