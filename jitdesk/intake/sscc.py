"""Serial shipping container codes on labels.

Source
------
GS1 General Specifications: 18 digits, the last of which checks the others; "00" announces one in a bar code.
"""

_DIGITS = 18


def without_announcement(label: str) -> str:
    """Return an SSCC without the "00" of its bar code in front; any other label as it is."""
    is_announced = len(label) == _DIGITS + 2 and label.startswith("00") and label.isdecimal()
    return label[2:] if is_announced else label


def is_misread(label: str) -> bool:
    """Tell whether a label of 18 digits fails the check of an SSCC: a digit is wrong."""
    if len(label) != _DIGITS or not (label.isascii() and label.isdecimal()):
        return False
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(label[:-1]))
    return (weighed + int(label[-1])) % 10 != 0
