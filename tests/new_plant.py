"""A small plant as somebody would paste it, step by step."""

from PySide6.QtGui import QGuiApplication

from jitdesk.ui.new_plant import NewPlantDialog

LINES = "Line\tName\nLine 1\tPress\nLine 3\tAssembly\n"
SHIFTS = (
    "Schicht\tWochentage\tBeginn\tEnde\tPausen\n"
    "Early\t1-5\t06:00\t14:00\t09:00-09:15;12:00-12:30\nLate\t1-5\t14:00\t22:00\t18:00-18:30\n"
)
DOORS = (
    "Door\tHall\tKind\tOpens\tCloses\nA1\tHall A\tside\t06:00\t22:00\nA2\tHall A\trear\t06:00\t22:00\n"
    "B1\tHall B\tramp\t06:00\t25:00\n"
)
PARTS = (
    "Material\tBezeichnung\tME\tLieferant\tLinie\tPro Stunde\tBestand\n"
    "4711\tsteering column\tpcs\tNordlicht\tLine 3\t120\t910\n"
    "4820\tbracket\tpcs\tKessel\tLine 1\t60,5\t400\n"
)
STEPS = ("", SHIFTS, DOORS, PARTS)


def fill_new_plant(dialog: NewPlantDialog, upto: int) -> None:
    """Fill the steps before the one that is shown, and that one."""
    dialog._name.name.setText("Werk Nord")
    dialog._name.zone.setCurrentText("Europe/Berlin")
    for step in range(upto):
        dialog._show(step)
        for grid, copied in zip(dialog._all[step].grids[::-1], (STEPS[step], LINES), strict=False):
            QGuiApplication.clipboard().setText(copied)
            grid.view.setCurrentIndex(grid.model.index(0, 0))
            grid.view.paste()
            grid.model.settle()
    QGuiApplication.clipboard().clear()
