"""Units of quantity in the spellings of the trade."""

_SPELLINGS = {
    "PCE": "pce pc pcs ea c62 h87 nar st stk stück stueck nmb piece pieces pièce pièces pza uds ud un",
    "KGM": "kgm kg kgs",
    "GRM": "grm g gr",
    "TNE": "tne t to",
    "MTR": "mtr m mt",
    "MTK": "mtk m2 m²",
    "MTQ": "mtq m3 m³",
    "LTR": "ltr l lt",
    "SET": "set sets satz",
    "PR": "pr pair paar",
    "PK": "pk pa pack",
    "CS": "cs ca case",
    "CT": "ct ctn carton karton",
    "BX": "bx box",
    "PF": "pf pl plt pal pallet palette",
    "LBR": "lb lbs lbr",
    "FOT": "ft fot",
    "DZN": "dzn dz",
}
_CODES = {spelling: code for code, spellings in _SPELLINGS.items() for spelling in spellings.split()}


def is_unit(text: str) -> bool:
    """Tell whether a text is a unit in one of the spellings."""
    return text.strip().rstrip(".").casefold() in _CODES


def unit_code(text: str) -> str:
    """Return the UN code of a unit (PCE, KGM, ...), or the text itself where it is not known.

    Nothing is ever converted: the code only tells that "Stk." and "PCE" are the same.

    Source
    ------
    UN/ECE Recommendation 20; the spellings of EDIFACT, X12 and VDA messages.
    """
    written = text.strip().rstrip(".")
    return _CODES.get(written.casefold(), written)
