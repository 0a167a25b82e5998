"""What the status codes of X12 214 mean.

Source
------
ASC X12 data elements 1650 (status), 1652 (appointment) and 1651 (reason).
"""

from jitdesk.domain.language import later

EVENTS = {
    "A3": ("", later("returned to the shipper")),
    "A7": ("refused", later("refused by the consignee")),
    "A9": ("", later("damaged")),
    "AF": ("departed", later("departed the pick-up location")),
    "AG": ("", later("estimated delivery")),
    "AH": ("", later("delivery attempted")),
    "AI": ("", later("reconsigned")),
    "AJ": ("", later("tendered for delivery")),
    "AM": ("loaded", later("loaded on the truck")),
    "AN": ("in_transit", later("handed to an air carrier")),
    "AP": ("", later("delivery not completed")),
    "AR": ("in_transit", later("arrived at the rail ramp of the destination")),
    "AV": ("", later("available for delivery")),
    "B6": ("", later("estimated arrival at the carrier's terminal")),
    "BA": ("in_transit", later("picked up by a connecting line")),
    "BC": ("in_transit", later("stored in transit")),
    "C1": ("", later("estimated departure from a terminal")),
    "CA": ("", later("shipment cancelled")),
    "CD": ("", later("departed the delivery location")),
    "CL": ("loaded", later("trailer closed")),
    "CP": ("loaded", later("loading completed at the pick-up location")),
    "D1": ("delivered", later("unloading completed at the delivery location")),
    "I1": ("in_transit", later("in-gate")),
    "J1": ("in_transit", later("handed to a connecting line")),
    "K1": ("in_transit", later("arrived at customs")),
    "L1": ("", later("loading")),
    "OA": ("in_transit", later("out-gate")),
    "OO": ("", later("papers received, but no shipment")),
    "P1": ("in_transit", later("departed a terminal")),
    "PR": ("delayed", later("held by customs")),
    "R1": ("in_transit", later("received from the carrier before")),
    "RL": ("in_transit", later("departed the rail ramp of the origin")),
    "S1": ("arrived", later("trailer spotted at the consignee's")),
    "SD": ("delayed", later("delayed")),
    "X1": ("arrived", later("arrived at the delivery location")),
    "X2": ("", later("estimated arrival at the consignee's")),
    "X3": ("", later("arrived at the pick-up location")),
    "X4": ("in_transit", later("arrived at a terminal")),
    "X5": ("arrived", later("arrived at the dock of the delivery location")),
    "X6": ("in_transit", later("en route to the delivery location")),
    "X7": ("", later("en route to the pick-up location")),
    "X8": ("", later("arrived at the dock of the pick-up location")),
    "XB": ("", later("shipment acknowledged")),
}
"""AT701 to a word of ``Line.event`` and to words."""

APPOINTMENTS = {
    "AA": later("appointment for the pick-up"),
    "AB": later("appointment for the delivery"),
    "AC": later("appointment for the delivery asked for"),
    "X3": later("arrived at the pick-up location"),
}
"""AT703 to words."""

ESTIMATES = frozenset({"AG", "X2"})
"""AT701 whose time is when it will come."""
AGREED_ARRIVAL = frozenset({"AB"})
"""AT703 whose time is when it is to come."""

REASONS = {
    "A1": later("missed delivery"),
    "AD": later("customer asked for a later delivery"),
    "AF": later("accident"),
    "AG": later("consignee's fault"),
    "AI": later("mechanical breakdown"),
    "AJ": later("carrier's own cause"),
    "AL": later("previous stop"),
    "AM": later("shipper's fault"),
    "AO": later("weather"),
    "AQ": later("recipient not there"),
    "AS": later("held for the consignee"),
    "AV": later("no one to receive it"),
    "B1": later("consignee closed"),
    "B8": later("improper unloading facility"),
    "BD": later("border clearance"),
    "BG": later("other"),
    "BK": later("missed pick-up"),
    "C4": later("held by customs"),
    "P1": later("processing delay"),
    "T1": later("tractor not available"),
    "T3": later("trailer not available"),
}
"""AT702 and AT704 to words; NS and NA are normal."""
NORMAL = frozenset({"", "NS", "NA"})
