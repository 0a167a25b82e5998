"""Code lists of UN/EDIFACT as far as jitdesk gives them a meaning.

Source
------
UN/EDIFACT code lists 1225 (message function), 4343 (response type), 1229 (action), 4017 (plan status), 4053
(discrepancy), 1153, 2005, 3035, 6063, 7143, 7405 (qualifiers), 8067 (mode of transport).
"""

from collections.abc import Mapping

FUNCTIONS: Mapping[str, str] = {
    **dict.fromkeys(("", "9", "27", "28", "29", "30", "34", "45"), "original"),
    **dict.fromkeys(("5", "18", "20", "24", "26"), "replace"),
    **dict.fromkeys(("1", "3"), "cancel"),
    "4": "change",
    "6": "confirm",
    "7": "duplicate",
    "31": "copy",
}
"""1225 to ``Document.function``."""

ANSWERS: Mapping[str, str] = {
    **dict.fromkeys(("29", "AP", "AD"), "accepted"),
    **dict.fromkeys(("28", "30", "34", "45", "AC", "AI"), "changed"),
    **dict.fromkeys(("27", "RE"), "rejected"),
}
"""1225 and 4343 to ``Document.answer``."""

ACTIONS: Mapping[str, str] = {
    **dict.fromkeys(("4", "5", "11", "24"), "accepted"),
    **dict.fromkeys(("1", "3", "6", "9", "12"), "changed"),
    **dict.fromkeys(("2", "7", "10"), "rejected"),
    "38": "substituted",
}
"""1229 of an order response to ``Line.status``."""

COMMITMENTS: Mapping[str, str] = {
    "1": "firm",
    "2": "production",
    "3": "material",
    "5": "backlog",
    "10": "immediate",
}
"""4017 to ``Line.commitment``; every other code is a forecast."""

MODES: Mapping[str, str] = {
    "10": "sea", "20": "rail", "30": "road", "40": "air",
    "1": "sea", "2": "rail", "3": "road", "4": "air",
}  # fmt: skip
"""8067 to ``Shipment.mode``."""

BUYER_PART = frozenset({"IN", "BP", "PI"})
SUPPLIER_PART = frozenset({"SA", "VP", "VN", "MF"})
GTIN = frozenset({"EN", "SRV", "UP"})
BATCH = frozenset({"NB", "BX"})
LABELS = frozenset({"ML", "BJ", "AW", "BU"})
SSCC = frozenset({"BJ", "AW"})

SUPPLIERS = ("SU", "SE", "SF", "CZ")
PLANTS = ("ST", "DP", "CN", "BY")
CARRIERS = ("CA", "FW")
TRAILERS = ("TE", "CN", "BX")
TRANSPORTS = ("12", "20", "25", "1", "10", "30")

SHIPMENTS = ("AAS", "CRN", "SRN", "BN", "CU", "AAO", "BM", "CN")
DELIVERY_NOTES = ("AAU", "DQ", "AAK", "DL")
DELIVERY = ("AAJ",)
"""How the buyer's own number of the delivery comes back."""
SCHEDULES = ("AAN", "AAP")

ISSUED = ("137", "97")
DESPATCHED = ("11", "186", "133")
ARRIVES_LINE = ("17", "191", "132", "67", "69", "76")
ARRIVES = ("132", "17", "191", "69", "358")
RECEIVED = ("50", "35", "178", "171")
EXPIRES = ("36", "361", "360")

DISCREPANCIES: Mapping[str, str] = {
    "AA": "item discontinued",
    "AC": "over-shipped",
    "AE": "substituted",
    "BP": "partial, the rest follows",
    "CP": "partial, complete with this",
    "OS": "out of stock",
}
"""4221 in words."""

FACTS: Mapping[tuple[str, str], str] = {
    ("RFF", "VN"): "supplier's order",
    ("RFF", "BM"): "bill of lading",
    ("RFF", "CN"): "consignment",
    ("RFF", "CRN"): "transport document",
    ("RFF", "BN"): "booking",
    ("RFF", "CU"): "consignor's reference",
    ("RFF", "SRN"): "shipment reference",
    ("RFF", "AAS"): "shipment",
    ("RFF", "AAO"): "consignee's reference",
    ("RFF", "AAT"): "master label",
    ("RFF", "AIF"): "previous schedule",
    ("RFF", "CT"): "contract",
    ("RFF", "EQ"): "equipment",
    ("DTM", "94"): "produced",
    ("DTM", "171"): "reference date",
    ("DTM", "257"): "calculated",
    ("QTY", "52"): "per package",
    ("QTY", "59"): "in the traded unit",
    ("QTY", "71"): "cumulative ordered",
    ("QTY", "78"): "cumulative scheduled",
    ("QTY", "73"): "outstanding",
    ("QTY", "119"): "short shipped",
    ("QTY", "47"): "invoiced",
    ("QTY", "17"): "on hand",
    ("LOC", "7"): "place of delivery",
    ("LOC", "19"): "plant",
}
"""What is shown of a line and never used, by tag and qualifier."""

DOCUMENTS: Mapping[str, str] = {
    "270": "delivery note",
    "345": "ready for despatch",
    "350": "despatch order",
}
"""1001 in words, where it is not the usual one of its type."""

NAMES: Mapping[str, str] = {
    "ORDERS": "purchase order",
    "ORDCHG": "order change",
    "IFTMIN": "transport instruction",
    "IFTMAN": "arrival notice",
    "IFTMBF": "transport booking",
    "IFTMBC": "booking confirmation",
    "INVOIC": "invoice",
    "INVRPT": "stock report",
    "PRICAT": "price list",
    "BAPLIE": "stowage plan of a ship",
    "GENRAL": "general message",
    "REMADV": "remittance advice",
    "SLSRPT": "sales report",
    "APERAK": "application error",
    "CONTRL": "acknowledgement of receipt",
    "AVIEXP": "despatch advice of the Odette standard",
    "DELINS": "delivery instruction of the Odette standard",
    "CALDEL": "call-off of the Odette standard",
    "SYNCRO": "sequenced call of the Odette standard",
    "SYNPAC": "sequenced packing call of the Odette standard",
    "FORDIS": "forecast of the Odette standard",
    "KANBAN": "kanban call of the Odette standard",
    "STOACT": "stock report of the Odette standard",
}
"""Types that are recognised and not read, in words."""
