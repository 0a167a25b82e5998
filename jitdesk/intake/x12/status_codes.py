"""What the status codes of X12 214 mean.

Source
------
ASC X12 data elements 1650 (status), 1652 (appointment) and 1651 (reason).
"""

EVENTS = {
    "A3": ("", "returned to the shipper"),
    "A7": ("refused", "refused by the consignee"),
    "A9": ("", "damaged"),
    "AF": ("departed", "departed the pick-up location"),
    "AG": ("", "estimated delivery"),
    "AH": ("", "delivery attempted"),
    "AI": ("", "reconsigned"),
    "AJ": ("", "tendered for delivery"),
    "AM": ("loaded", "loaded on the truck"),
    "AN": ("in_transit", "handed to an air carrier"),
    "AP": ("", "delivery not completed"),
    "AR": ("in_transit", "arrived at the rail ramp of the destination"),
    "AV": ("", "available for delivery"),
    "B6": ("", "estimated arrival at the carrier's terminal"),
    "BA": ("in_transit", "picked up by a connecting line"),
    "BC": ("in_transit", "stored in transit"),
    "C1": ("", "estimated departure from a terminal"),
    "CA": ("", "shipment cancelled"),
    "CD": ("", "departed the delivery location"),
    "CL": ("loaded", "trailer closed"),
    "CP": ("loaded", "loading completed at the pick-up location"),
    "D1": ("delivered", "unloading completed at the delivery location"),
    "I1": ("in_transit", "in-gate"),
    "J1": ("in_transit", "handed to a connecting line"),
    "K1": ("in_transit", "arrived at customs"),
    "L1": ("", "loading"),
    "OA": ("in_transit", "out-gate"),
    "OO": ("", "papers received, but no shipment"),
    "P1": ("in_transit", "departed a terminal"),
    "PR": ("delayed", "held by customs"),
    "R1": ("in_transit", "received from the carrier before"),
    "RL": ("in_transit", "departed the rail ramp of the origin"),
    "S1": ("arrived", "trailer spotted at the consignee's"),
    "SD": ("delayed", "delayed"),
    "X1": ("arrived", "arrived at the delivery location"),
    "X2": ("", "estimated arrival at the consignee's"),
    "X3": ("", "arrived at the pick-up location"),
    "X4": ("in_transit", "arrived at a terminal"),
    "X5": ("arrived", "arrived at the dock of the delivery location"),
    "X6": ("in_transit", "en route to the delivery location"),
    "X7": ("", "en route to the pick-up location"),
    "X8": ("", "arrived at the dock of the pick-up location"),
    "XB": ("", "shipment acknowledged"),
}
"""AT701 to a word of ``Line.event`` and to words."""

APPOINTMENTS = {
    "AA": "appointment for the pick-up",
    "AB": "appointment for the delivery",
    "AC": "appointment for the delivery asked for",
    "X3": "arrived at the pick-up location",
}
"""AT703 to words."""

ESTIMATES = frozenset({"AG", "X2"})
"""AT701 whose time is when it will come."""
AGREED_ARRIVAL = frozenset({"AB"})
"""AT703 whose time is when it is to come."""

REASONS = {
    "A1": "missed delivery",
    "AD": "customer asked for a later delivery",
    "AF": "accident",
    "AG": "consignee's fault",
    "AI": "mechanical breakdown",
    "AJ": "carrier's own cause",
    "AL": "previous stop",
    "AM": "shipper's fault",
    "AO": "weather",
    "AQ": "recipient not there",
    "AS": "held for the consignee",
    "AV": "no one to receive it",
    "B1": "consignee closed",
    "B8": "improper unloading facility",
    "BD": "border clearance",
    "BG": "other",
    "BK": "missed pick-up",
    "C4": "held by customs",
    "P1": "processing delay",
    "T1": "tractor not available",
    "T3": "trailer not available",
}
"""AT702 and AT704 to words; NS and NA are normal."""
NORMAL = frozenset({"", "NS", "NA"})
