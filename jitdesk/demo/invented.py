"""Invented names, as many as a plant needs: suppliers, parts, carriers."""

from itertools import product

DOOR_KINDS = ("side", "rear", "ramp", "sequence", "parcel")
CARRIERS = ("Hafner", "Veltra", "Norcar", "Rotmar", "Sundal", "Elbkurier")

_STEMS = (
    *("Bren", "Hal", "Kor", "Lum", "Mer", "Nor", "Ost", "Pel", "Quin", "Rav"),
    *("Sel", "Tal", "Ul", "Vor", "Wes", "Zel", "Dor", "Fen", "Gar", "Jas"),
    *("Ald", "Bir", "Cal", "Drau", "Eid", "Falk", "Gren", "Hol", "Ister", "Kal"),
    *("Lind", "Mol", "Nagel", "Orn", "Pram", "Riv", "Sol", "Tor", "Urd", "Vind"),
    *("Wal", "Yst", "Arn", "Bors", "Cor", "Dun", "Elm", "Fjor", "Grim", "Hest"),
    *("Jur", "Kess", "Lat", "Mur", "Nes", "Ols", "Pir", "Rot", "Sten", "Trab"),
)
_ENDS = (
    *("da", "mark", "vik", "lund", "stad", "holm", "ring", "au", "ow", "ira"),
    *("eno", "ast", "una", "ek", "is", "by", "dal", "fors", "gard", "hus"),
    *("inge", "ka", "lev", "mo", "nitz", "ora", "rup", "sund", "tal", "um"),
)
_TRADES = ("Guss", "Kabel", "Optik", "Seats", "Metall", "Glas", "Pumpen", "Fasteners", "Plast", "Textil")
_THINGS = (
    *("Bracket", "Harness", "Cover", "Clip", "Hose", "Panel", "Bearing", "Sensor", "Seal", "Bolt", "Trim"),
)
_PLACES = ("LH", "RH", "front", "rear", "upper", "lower")


def short_names(stems: int, ends: int) -> list[str]:
    """Return the first stems with each of the first ends: one short supplier's name each."""
    return [stem + end for stem, end in product(_STEMS[:stems], _ENDS[:ends])]


def trade(number: int) -> str:
    """Return what a supplier makes, as its name's second word."""
    return _TRADES[number % len(_TRADES)]


def description(number: int) -> str:
    """Return what a part is: "Bracket LH"."""
    return f"{_THINGS[number % len(_THINGS)]} {_PLACES[number % len(_PLACES)]}"
