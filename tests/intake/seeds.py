"""One sound file or more of every format, to be broken: see :mod:`tests.intake.mutations`."""

from collections.abc import Mapping

from tests.intake.books import ods, xls, xlsb
from tests.intake.edifact.messages import UNB
from tests.intake.parcels import folder, forwarded, mail
from tests.intake.vda.writing import call_off, despatch, file_of, record
from tests.intake.workbooks import workbook
from tests.intake.x12.messages import Signs, interchange, transaction


def _edifact(kind: str, release: str, *segments: str) -> str:
    return f"UNH+1+{kind}:{release}:UN'" + "'".join(segments) + f"'UNT+{len(segments) + 2}+1'"


_LINE = ("LIN+1++4711:IN", "PIA+1+N?+5:SA", "QTY+12:480:PCE", "RFF+ON:55:10", "DTM+17:202611241505:203")
_DESPATCH = _edifact(
    "DESADV",
    "D:07A",
    "BGM+351+A1+9",
    "DTM+137:202611240610:203",
    "DTM+132:202611241505:203",
    "DTM+11:202611240630:203",
    "MEA+AAX+AAD+KGM:1240",
    "RFF+AAS:S9",
    "NAD+SE+77::92++Nordlicht",
    "NAD+ST+21::92",
    "LOC+11+A1",
    "TDT+12++30+31+SPED:::Hafner+++S-KL 2041",
    "CPS+1",
    "PAC+2++201",
    "QTY+52:240:PCE",
    "PCI+33E",
    "GIN+BJ+354107380000001051",
    *_LINE,
    "QTY+3:9480:PCE",
    "QTY+21:500:PCE",
    "DTM+36:20271124:102",
    "DTM+64:202611241400:203",
    "DTM+63:202611241600:203",
    "QVR+-20:21+BP",
    "LIN+2++4712:IN",
    "QTY+12:5",
    "QTY+79:100",
    "CNT+2:2",
)
_RESPONSE = _edifact(
    "ORDRSP",
    "D:96A",
    "BGM+231+C9+28",
    "DTM+137:20261124:102",
    "RFF+ON:55",
    "NAD+SU+77",
    *_LINE,
    "QTY+83:20:PCE",
    "DTM+69:20261201:102",
    "LIN+20+7+4712:IN",
    "LIN+30+3+4713:IN",
    "QTY+21:100",
    "QTY+12:100",
    "DTM+2:20261125:102",
    "SCC+1",
    "QTY+113:60",
    "DTM+67:20261125:102",
    "QTY+113:40",
    "DTM+67:202649:616",
    "UNS+S",
)
_SCHEDULE = _edifact(
    "DELFOR",
    "D:04A",
    "BGM+241+S9+5",
    "DTM+157:20261124:102",
    "NAD+SE+77",
    "GEI+9+3",
    "NAD+ST+21",
    "LIN+1++4711:IN",
    "RFF+AAN:S9",
    "QTY+70:1200:PCE",
    "DTM+51:20260101:102",
    "QTY+48:230:PCE",
    "DTM+50:20261120:102",
    "RFF+AAU:LS4",
    "SCC+1",
    "QTY+113:500",
    "DTM+2:20261126:102",
    "QTY+3:1700",
    "SCC+4++W",
    "QTY+113:800",
    "DTM+2:20261130:102",
    "LIN+2++4712:IN",
    "QTY+70:10",
    "SCC+1",
    "QTY+3:15",
    "DTM+158:20261130:102",
    "UNS+S",
)
_CALL = _edifact(
    "DELJIT",
    "D:04B",
    "BGM+242+J1+9",
    "NAD+ST+21",
    "SEQ+39+451",
    "DTM+206:202611241630:203",
    "GIR+4+J1:AAO+WV7:VV",
    "LIN+1++3C0:IN",
    "LOC+11+GATE7",
    "QTY+131:1:PCE",
    "SEQ+39+452",
    "LIN+1++3C1:IN",
    "QTY+131:1:PCE",
)
_STATUS = _edifact(
    "IFTSTA",
    "D:00B",
    "BGM+23+ST1+9",
    "NAD+CA+HAF:160++Hafner",
    "CNI+1+S9",
    "STS+1+24",
    "RFF+DQ:LS5",
    "DTM+334:202611240815:203",
    "TDT+20++30",
    "LOC+7+KL",
    "DTM+132:202611241505:203",
    "STS+1+21",
)
_RECEIPT = _edifact(
    "RECADV",
    "D:96A",
    "BGM+632+R9+9",
    "DTM+137:20261124:102",
    "DTM+50:20261124:102",
    "RFF+AAK:A1",
    "NAD+SU+77",
    "CPS+1",
    "LIN+1++4711:IN",
    "QTY+48:230:PCE",
    "QTY+195:10",
    "QTY+12:240:PCE",
    "DTM+36:20271124:102",
    "QVR+-10:195+AC",
    "LIN+2++4712:IN",
    "QTY+194:5",
)
_X12_856 = transaction(
    "856",
    """BSN*00*A1*20261124*0610
    HL*1**S
    TD5**2*HAFN*M
    TD1*PLT90*2****G*1240*KG
    MEA*PD*N*1180*KG
    DTM*017*20261124*1505
    DTM*011*20261124*0630
    N1*SU**92*77
    HL*2*1*O
    PRF*55***20261101
    HL*3*2*I
    LIN*1*BP*4711*VP*N5
    SN1**480*PC*9000*500
    PO4*2*240*PC
    CLD*2*240
    DTM*036*20271124
    MAN*GM*00354107380000001051
    HL*4*2*I
    LIN*2*BP*4712
    SN1**5*EA
    CTT*4""",
)
_X12_855 = transaction(
    "855",
    """BAK*00*AC*55*20261120
    N1*SU**92*77
    PO1*10*500*EA***BP*4711
    ACK*IQ*480*EA*067*20261124
    PO1*20*40*EA***BP*4712
    ACK*IR
    CTT*2""",
)
_X12_830 = transaction(
    "830",
    """BFR*05*S9**DL*A*20261124*20270228*20261124
    N1*SU**92*77
    LIN*1*BP*4711*PO*55
    UIT*EA
    FST*500*C*D*20261126
    FST*800*D*W*20261130
    SHP*02*1200*051*20260101
    CTT*1""",
)
_X12_865 = transaction(
    "865",
    """BCA*04*AC*55*R7*2*20261101***AB-77*20261124
    POC*10*QI*600*100*EA*12.5*PE*BP*4711
    ACK*IS*400*EA*067*20261126**BP*4712
    ACK*IB*200*EA
    SCH*400*EA***067*20261126*1505
    SCH*200*EA***068*20261203
    POC*20*DI*5**EA***BP*4712
    CTT*2""",
)
_X12_862 = transaction(
    "862",
    """BSS*05*C12*20261124*DL*20261124*20261231*R7***PO-3*C
    N1*ST**92*21
    LIN*1*BP*4711
    UIT*EA
    REF*DK*DOOR 4
    FST*500*C*D*20261126****DO*4417-1
    JIT*300*0600
    JIT*200*1430
    FST*800*D*W*20261130
    ATH*FI*20261205*3528**20260101
    SHP*01*927*050*20261120
    REF*SI*A-4
    SHP*02*300*051*20260101
    CTT*1""",
)
_X12_861 = transaction(
    "861",
    """BRA*WE-88*20261124*00*2
    REF*SI*A-4
    DTM*050*20261124*1520
    RCD*1*470*EA*5*EA*10*EA*01
    LIN**BP*4711
    PRF*55****10
    RCD*2*20*EA
    LIN**BP*4712
    CTT*2""",
)
_X12_214 = transaction(
    "214",
    """B10*P5*4417*HAFN
    N1*SH*Nordlicht*92*77
    G62*17*20261124*8*1505*LT
    LX*1
    AT7*AF*NS***20261124*0630*LT
    MS1*HAMBURG*HH*DE
    MS2*HAFN*2041
    AT7***AB*NA*20261124*1505*ET
    L11*A-4*SI""",
)
_VDA_DESPATCH = (
    record(
        "71203",
        at6="SLB-9",
        at31="261124",
        at37="0630",
        at41="0001240",
        at48="0001180",
        at58="0002",
        at76="01",
        at78="HH-AF 2041",
        at112="261124",
        at118="1505",
        at122="024",
    ),
    record("71303", at6="LS000088", at14="261123", at20="TOR 4", at31="550001108900"),
    record("71403", at6="4711", at53="0000000480500", at66="ST", at91="CH-9"),
    record("71503", at6="KLT-6", at50="0000000000004", at79="000000011", at88="000000014"),
    record("71603", at6="Lenksäule"),
    record("71403", at6="4712", at53="0000000005000", at66="ST"),
    record("71802", at6="LS000088", at14="0004675026"),
)
_VDA_PART = record("51201", at6="021", at9="187", at18="261124", at39="4711", at95="TOR 4", at104="ST")
_VDA_DATES = record(
    "51301", at6="261120", at38="0000019427", at48="261126000000480261210000000060000000000000000"
)

_VDA_RELEASES = record(
    "51501",
    at6="261101",
    at12="261130",
    at18="0000020000",
    at28="261101",
    at34="261231",
    at40="0000025000",
    at81="270228",
    at101="0000000100",
)
_VDA_PACK = record("51701", at6="KLT-6", at50="0000120")

_EDIFACT = (_DESPATCH, _RESPONSE, _SCHEDULE, _CALL, _STATUS, _RECEIPT)

_LIST: list[list[str | float]] = [
    ["Delivery", "Part", "Qty", "ETA"],
    ["4417", "4711", 480, "24.11.2026 15:05"],
    ["4418", "x", 5, ""],
]

_TEXT_LIST = (
    "Lieferung;Sachnummer;Bestätigte Menge;Bestätigter Termin;Kennzeichen\n"
    "4417;00471;1.250,5;24.11.2026 15:05;S-KL 2041\n"
    '4418;12E45;480;25.11.2026;"S-KL; 7"\n'
).encode("cp1252")
_WEB_LIST = (
    b"<html><table><tr><th>Delivery<th>Part<th>Qty<th>ETA"
    b"<tr><td rowspan=2>4417<td>4711<td>480<td>24.11.2026 15:05<tr><td>4712<td>5<td>&nbsp;</table>"
)
_ADVICE = (UNB + _DESPATCH + "UNZ+1+77'").encode()
_MAIL = mail([("list.csv", "quoted-printable", _TEXT_LIST), ("advice.edi", "base64", _ADVICE)])

SEEDS: Mapping[str, tuple[bytes, ...]] = {
    "edifact": (
        *((UNB + message + "UNZ+1+77'").encode() for message in _EDIFACT),
        ("UNA:+.?*'\r\n" + UNB + "".join(_EDIFACT) + f"UNZ+{len(_EDIFACT)}+77'")
        .replace("'", "'\r\n")
        .encode(),
        ("UNA:+,? '" + UNB + _DESPATCH.replace("Nordlicht", "Müller & Söhne") + "UNZ+1+77'").encode(
            "latin-1"
        ),
    ),
    "x12": (
        interchange(_X12_856),
        interchange(_X12_855, _X12_830),
        interchange(_X12_830, version="003040"),
        interchange(_X12_862, signs=Signs("|", "\n", ":")),
        interchange(_X12_861, _X12_214, version="005010"),
        interchange(_X12_865) + interchange(_X12_214, number="000000078"),
    ),
    "vda": (
        file_of(call_off(_VDA_PART, _VDA_DATES, _VDA_RELEASES, _VDA_PACK)),
        file_of(despatch(*_VDA_DESPATCH), ""),
        file_of(despatch(*_VDA_DESPATCH) + call_off(_VDA_PART, _VDA_DATES), "\n", "cp850"),
    ),
    "csv": (
        _TEXT_LIST,
        b"Order,Line,Part,Confirmed qty,ETA\r\n55,10,4711,480,2026-11-24 15:05\r\n55,20,4712,5,\r\n",
    ),
    "xlsx": (workbook(_LIST),),
    "xls": (xls(_LIST),),
    "xlsb": (xlsb(_LIST),),
    "ods": (ods(_LIST),),
    "html": (_WEB_LIST,),
    "mail": (
        _MAIL,
        mail([], _WEB_LIST.decode(), "html"),
        mail([("a.vda", "8bit", file_of(despatch(*_VDA_DESPATCH))), ("b.xlsx", "base64", workbook(_LIST))]),
        forwarded(_MAIL),
    ),
    "zip": (
        folder(("in/list.csv", _TEXT_LIST), ("in/advice.edi", _ADVICE)),
        folder(("mail.eml", _MAIL), ("list.ods", ods(_LIST))),
    ),
}
"""A new format adds its files here, and all of what breaks files tries them too."""
