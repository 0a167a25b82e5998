"""Months by their names in the languages of suppliers."""

import unicodedata

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janv janvier ene enero janner jaenner gen gennaio janeiro stycznia ledna",
            "feb februar february fev fevr fevrier febrero febbraio fev fevereiro lutego unora",
            "mar mrz marz maerz march mars marzo marco marca brezna",
            "apr april avr avril abr abril aprile kwietnia dubna",
            "may mai mayo mag maggio maio maja kvetna",
            "jun juni june juin junio giu giugno junho czerwca cervna",
            "jul juli july juil juillet julio lug luglio julho lipca cervence",
            "aug august aout ago agosto sierpnia srpna",
            "sep sept september septembre septiembre set settembre setembro wrzesnia zari",
            "oct okt october oktober octobre octubre ott ottobre out outubro pazdziernika rijna",
            "nov november novembre noviembre listopada listopadu",
            "dec dez december dezember decembre dic diciembre dicembre dezembro grudnia prosince",
        ),
        start=1,
    )
    for name in names.split()
}


def month_number(name: str) -> int | None:
    """Return the number of a month from 1 to 12, None where no month goes by this name."""
    return _MONTHS.get(unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode())
