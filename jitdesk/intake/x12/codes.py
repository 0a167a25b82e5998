"""What the codes of X12 mean to a receiving desk.

Source
------
ASC X12 data elements 353 (purpose), 587 (acknowledgement), 668 (line status), 374 (date), 128 (reference),
235 (part number), 91 (transport), 143 (transaction sets).
"""

from jitdesk.domain.language import later

PURPOSES = {
    "": "original",
    "00": "original",
    "01": "cancel",
    "03": "cancel",
    "04": "change",
    "05": "replace",
    "06": "confirm",
    "07": "duplicate",
    "11": "original",  # a response: to an order, the first one
    "14": "original",  # an advance notification
    "15": "replace",
    "18": "replace",
    "20": "original",
    "22": "copy",
}
"""Element 353 of the set's first segment to ``Document.function``."""

ANSWERS = {
    "AC": "changed",
    "AD": "accepted",
    "AE": "changed",
    "AK": "accepted",
    "AT": "accepted",
    "RD": "rejected",
    "RF": "rejected",
    "RJ": "rejected",
}
"""Element 587 to ``Document.answer``."""

LINE_ANSWERS = {
    **dict.fromkeys(("IA", "AA", "AC", "AR", "IE"), "accepted"),
    **dict.fromkeys(("IB", "BP"), "backordered"),
    **dict.fromkeys(("IC", "IQ", "DR", "IP"), "changed"),
    **dict.fromkeys(("SP", "IF", "IH", "IW"), "hold"),
    **dict.fromkeys(("ID", "IR", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"), "rejected"),
    "IS": "substituted",
}
"""Element 668 to ``Line.status``."""

ANSWER_WORDS = {
    "AR": later("released for shipment"),
    "BP": later("partly shipped, the rest is backordered"),
    "DR": later("date rescheduled"),
    "ID": later("deleted"),
    "IE": later("price pending"),
    "IF": later("on hold: description incomplete"),
    "IH": later("on hold"),
    "IP": later("price changed"),
    "IQ": later("quantity changed"),
    "IW": later("on hold: waiver required"),
    "SP": later("date pending"),
}
"""What a status says besides that."""

ORDER_CHANGES = {
    "AI": ("accepted", later("item added")),
    "CA": ("changed", later("item changed")),
    "CT": ("changed", later("dates changed")),
    "DI": ("rejected", later("item deleted")),
    "NC": ("accepted", later("no change")),
    "PC": ("changed", later("price changed")),
    "QD": ("changed", later("quantity decreased")),
    "QI": ("changed", later("quantity increased")),
    "RB": ("changed", later("all dates replaced")),
    "RQ": ("changed", later("quantity and date changed")),
    "RS": ("changed", later("rescheduled")),
    "RZ": ("changed", later("all values replaced")),
}
"""Element 670 to a status and its words."""

ARRIVAL = ("017", "371", "067", "069", "070", "072", "073", "075", "076", "078")
"""When it comes, the surest first."""
REQUESTED = ("002",)
"""When the plant wanted it: counts only where the supplier states nothing else."""

DELIVERED = ("050", "035", "372")
DESPATCHED = ("011", "370")
NOT_BEFORE, NOT_AFTER = ("064",), ("063",)
EXPIRY = ("036", "208")
PRODUCTION = ("094",)
PROMISED_DESPATCH = (
    "068", "079", "066", "080", "082", "083", "085", "086", "088", "037", "038", "039", "118",
)  # fmt: skip
SHIP_DATES = frozenset({*PROMISED_DESPATCH, *DESPATCHED, "010", "081", "084", "087"})
"""Codes of element 374 that say when it leaves; all others say when it comes."""
WEEKS = frozenset({"039", "076", "077", "078", "086", "087", "088"})
"""Codes of element 374 that name the week of a date."""

BUYER_PART = ("BP", "IN", "PI", "CB")
SUPPLIER_PART = ("VP", "VN", "VC", "SA", "MG")
GTIN = ("UP", "EN", "UK", "UA", "UI")
ORDER_ID, ORDER_LINE_ID, LOT_ID = ("PO", "ON"), ("PL",), ("LT", "B8")

SUPPLIERS = ("SU", "VN", "SE", "SF")
PLANTS = ("ST", "16", "CN", "BY", "MI", "SI")

MODES = {
    **dict.fromkeys(("M", "J", "LT", "TL", "SR"), "road"),
    **dict.fromkeys(("A", "AE", "AC"), "air"),
    **dict.fromkeys(("O", "S", "VE"), "sea"),
    **dict.fromkeys(("R", "RR", "RC"), "rail"),
}

PART_FACTS = {
    "EC": "engineering change",
    "DR": "drawing revision",
    "RC": "returnable container",
    "N4": "national drug code",
    "MF": "manufacturer",
    "CR": "contract",
    "VO": "supplier's order",
}
REFERENCE_FACTS = {
    "2I": "tracking number",
    "CR": "customer's reference",
    "CT": "contract",
    "IA": "internal supplier number",
    "IV": "invoice",
    "KB": "kanban",
    "MA": "manifest",
    "SI": "shipper's number",
    "VN": "supplier's order",
}

SET_NAMES = {
    "104": "air shipment information",
    "110": "air freight invoice",
    "204": "motor carrier load tender",
    "210": "motor carrier invoice",
    "211": "motor carrier bill of lading",
    "212": "motor carrier delivery trailer manifest",
    "213": "motor carrier status inquiry",
    "240": "motor carrier package status",
    "270": "eligibility inquiry",
    "271": "eligibility response",
    "276": "claim status request",
    "277": "claim status response",
    "301": "ocean booking confirmation",
    "304": "ocean shipping instructions",
    "309": "customs manifest",
    "310": "ocean freight invoice",
    "315": "ocean status details",
    "322": "terminal operations",
    "404": "rail bill of lading",
    "417": "rail waybill",
    "753": "request for routing",
    "754": "routing instructions",
    "810": "invoice",
    "820": "payment",
    "824": "application advice",
    "832": "price list",
    "834": "benefit enrolment",
    "835": "claim payment",
    "837": "health care claim",
    "840": "request for quotation",
    "846": "stock report",
    "850": "purchase order",
    "852": "product activity",
    "857": "shipment and billing notice",
    "860": "purchase order change",
    "863": "test results",
    "864": "text message",
    "866": "production sequence",
    "867": "product transfer",
    "869": "order status inquiry",
    "870": "order status report",
    "940": "warehouse shipping order",
    "943": "warehouse transfer shipment advice",
    "944": "warehouse transfer receipt advice",
    "945": "warehouse shipping advice",
    "990": "response to a load tender",
    "997": "acknowledgement of receipt",
    "999": "acknowledgement of receipt",
}
"""Sets that are not read, by name."""
