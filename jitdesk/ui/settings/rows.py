"""One setting a row: what it is called and for at the left, its control at the right, what it needs below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from jitdesk.domain.errors import JitdeskError
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_CONTROL_PX, _GAP_PX = 240, 24


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting as it stands in its row.

    Attributes
    ----------
    key : str
        By which it can be gone to.
    words, about : str
        What it is called, and what it is for; the latter may be empty.
    """

    key: str
    words: str
    about: str = ""


class SettingRow(QWidget):
    """A setting with some control."""

    def __init__(self, setting: Setting, theme: Theme) -> None:
        super().__init__()
        self._setting = setting
        self._title, self._text, self._said = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self._title.setText(setting.words)
        self._text.setText(setting.about)
        self._text.setVisible(bool(setting.about))
        self._said.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        for line, label in enumerate((self._title, self._text, self._said)):
            self._grid.addWidget(label, line, 0)
        self._control: QWidget | None = None
        self.set_theme(theme)

    @property
    def key(self) -> str:
        """The setting's key."""
        return self._setting.key

    def _take(self, control: QWidget) -> None:
        control.setParent(self)
        control.setAccessibleName(self._setting.words)
        control.setAccessibleDescription(self._setting.about)
        self._grid.addWidget(control, 0, 1, 2, 1)
        self._control = control
        self.setFocusProxy(control)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._title.dress(theme.font(13, 600), theme.colours.text)
        self._text.dress(theme.font(12), theme.colours.text2)
        self._said.dress(theme.font(12), theme.colours.warn)
        self._grid.setHorizontalSpacing(theme.px(_GAP_PX))
        self._grid.setVerticalSpacing(theme.px(2))
        if self._control is not None:
            self._control.setFixedWidth(theme.px(_CONTROL_PX))
            self._control.setFont(theme.font(13))

    def holds(self, words: Sequence[str]) -> bool:
        """Tell whether all words, in small letters, are in what it says or in its key."""
        searched = f"{self._setting.words} {self._setting.about}".casefold()
        return all(word in searched or word in self.key for word in words)

    def _try(self, change: Callable[[], object]) -> None:
        """Change it; where that cannot be, say what it needs."""
        try:
            change()
        except JitdeskError as error:
            self._said.setText(error.sentence())
            self._said.show()
        else:
            self._said.hide()


class TextRow(SettingRow):
    """A setting that is typed; Enter or leaving the field applies it, ``hint`` stands in an empty one."""

    def __init__(
        self,
        setting: Setting,
        theme: Theme,
        read: Callable[[], str],
        change: Callable[[str], None],
        hint: str = "",
    ) -> None:
        super().__init__(setting, theme)
        self._read, self._change = read, change
        self.field = QLineEdit(read())
        self.field.setPlaceholderText(hint)
        self.field.editingFinished.connect(self._on_finished)
        self._take(self.field)

    @Slot()
    def _on_finished(self) -> None:
        if self.field.text().strip() != self._read():
            self._try(lambda: self._change(self.field.text()))
        else:
            self._said.hide()


class ChoiceRow(SettingRow):
    """A setting that is one of some; choosing applies it.

    Parameters
    ----------
    choices : sequence of (str, str)
        What is reported, and what it is called.
    """

    def __init__(
        self,
        setting: Setting,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        chosen: str,
        change: Callable[[str], None],
    ) -> None:
        super().__init__(setting, theme)
        self.box = QComboBox()
        for value, called in choices:
            self.box.addItem(called, value)
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))
        self.box.setMaxVisibleItems(12)
        self.box.activated.connect(lambda _at: self._try(lambda: change(str(self.box.currentData()))))
        self._take(self.box)


class TickRow(SettingRow):
    """A setting that is on or off; ``said`` stands beside its tick."""

    def __init__(
        self,
        setting: Setting,
        theme: Theme,
        is_on: bool,
        said: str,
        change: Callable[[bool], None],
    ) -> None:
        super().__init__(setting, theme)
        self.tick = QCheckBox(said)
        self.tick.setChecked(is_on)
        self.tick.toggled.connect(lambda on: self._try(lambda: change(on)))
        self._take(self.tick)


class ForgetRow(SettingRow):
    """What was learnt of some: one is chosen and forgotten.

    Parameters
    ----------
    learnt : sequence of (str, str)
        What is reported, and what it is called.
    none : str
        Said where nothing was learnt.
    """

    def __init__(
        self,
        setting: Setting,
        theme: Theme,
        learnt: Sequence[tuple[str, str]],
        none: str,
        verb: str,
        forget: Callable[[str], None],
    ) -> None:
        super().__init__(setting, theme)
        self._forget, self._none = forget, none
        self.box, self.button = QComboBox(), QPushButton(verb)
        for value, called in learnt:
            self.box.addItem(called, value)
        self.box.setAccessibleName(setting.words)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_forgotten)
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.box, 1)
        line.addWidget(self.button)
        self._take(both)
        self.setFocusProxy(self.box)
        self._show_none()

    def _show_none(self) -> None:
        if not self.box.count():
            self.box.addItem(self._none, "")
            self.box.setEnabled(False)
            self.button.setEnabled(False)

    @Slot()
    def _on_forgotten(self) -> None:
        self._try(self._forget_chosen)

    def _forget_chosen(self) -> None:
        self._forget(str(self.box.currentData()))
        self.box.removeItem(self.box.currentIndex())
        self._show_none()


class PlaceRow(SettingRow):
    """What is set elsewhere: a button that leads there."""

    def __init__(self, setting: Setting, theme: Theme, verb: str, go: Callable[[], object]) -> None:
        super().__init__(setting, theme)
        self.button = QPushButton(verb)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self._try(go))
        self._take(self.button)
