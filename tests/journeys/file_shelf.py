"""Another program's window with one file in it, to be dragged onto jitdesk's: what a file manager is.

Run on its own: ``python file_shelf.py X Y``. Each line on its standard input names the file that lies on the
shelf from then on; the shelf answers with "ready", and when it has been dragged away with "taken" or "left".
"""

import sys

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIDE_PX = 60


class Shelf(QLabel):
    """Starts a drag of its file as soon as the pointer moves with the button down."""

    def __init__(self) -> None:
        super().__init__("file")
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint)
        self.resize(SIDE_PX, SIDE_PX)
        self._path = ""
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_line)

    def _on_line(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        self._path = line.rstrip("\n")
        print("ready", flush=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(self._path)])
            drag = QDrag(self)
            drag.setMimeData(mime)
            is_taken = drag.exec(Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction
            print("taken" if is_taken else "left", flush=True)


def main(x: int, y: int) -> None:
    """Show the shelf at a place of the screen until its input ends."""
    app = QApplication([])
    shelf = Shelf()
    shelf.move(x, y)
    shelf.show()
    app.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
