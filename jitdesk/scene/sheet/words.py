"""The sheet's own words, dates and clock times, in one language."""

from dataclasses import dataclass
from datetime import date, datetime

from jitdesk.domain.language import language


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Everything that a sheet says of itself; ``{...}`` marks what is filled in.

    Weekdays begin on Monday, months with January.
    """

    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    long_date: str
    short_date: str
    title: str
    door: str
    shifts: str
    and_between: str
    one_delivery: str
    many_deliveries: str
    version: str
    replaces: str
    scan_newest: str
    time: str
    delivery: str
    scan: str
    check: str
    scan_and_check: str
    until: str
    second_time: str
    was: str
    shift_min: str
    changed: str
    removed: str
    not_confirmed: str
    not_named: str
    no_parts: str
    needed_by: str
    needed_on: str
    by: str
    unload_first: str
    stops_from: str
    hold: str
    hold_of_part: str
    arrived_at: str
    code_below: str
    seal: str
    damage: str
    labels: str
    counted: str
    of: str
    initials: str
    continued: str
    nothing: str
    remarks: str
    receiver: str
    shift_lead: str
    signature: str
    bar_means: str
    printed: str
    printed_by: str
    data_as_of: str
    page: str

    def day_line(self, day: date) -> str:
        """Return the day as the sheet's head names it, with its ISO week."""
        return self.long_date.format(
            weekday=self.weekdays[day.weekday()],
            day=day.day,
            month=self.months[day.month - 1],
            year=day.year,
            week=day.isocalendar().week,
        )

    def moment(self, at: datetime) -> str:
        """Return date and clock time, for the footer."""
        day = self.short_date.format(day=at.day, month=self.months_short[at.month - 1], year=at.year)
        return f"{day} {self.clock(at)}"

    def clock(self, at: datetime) -> str:
        """Return the clock time; the repeated hour at the end of summer time is marked as the second."""
        clock = f"{at:%H:%M}"
        return self.second_time.format(clock=clock) if is_second(at) else clock

    def clock_on(self, at: datetime, day: date) -> str:
        """Return the clock time, with its weekday where it is not on `day`, and its date beyond a week."""
        if at.date() == day:
            return self.clock(at)
        if abs((at.date() - day).days) < 7:
            return f"{self.weekdays_short[at.weekday()]} {self.clock(at)}"
        return self.moment(at)

    def listed(self, names: tuple[str, ...]) -> str:
        """Return names as a sentence lists them: ``"early, late and night"``."""
        if len(names) < 2:
            return "".join(names)
        return ", ".join(names[:-1]) + self.and_between + names[-1]

    def deliveries(self, count: int) -> str:
        """Return how many deliveries, in the singular or plural."""
        return (self.one_delivery if count == 1 else self.many_deliveries).format(count=count)


def is_second(at: datetime) -> bool:
    """Return whether a clock time comes twice on its day and this is its second coming."""
    return at.fold == 1 and at.utcoffset() != at.replace(fold=0).utcoffset()


ENGLISH = SheetWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    long_date="{weekday} {day} {month} {year} · Week {week}",
    short_date="{day} {month} {year}",
    title="Receiving sheet",
    door="DOOR",
    shifts="{names} shift",
    and_between=" and ",
    one_delivery="{count} delivery",
    many_deliveries="{count} deliveries",
    version="Version {version}",
    replaces="Version {version} · replaces the sheet printed {at}",
    scan_newest="Scan: newest version",
    time="Time",
    delivery="Delivery and part",
    scan="Scan at arrival",
    check="Check and fill in",
    scan_and_check="Scan, check and fill in",
    until="to {at}",
    second_time="{clock} (2nd)",
    was="was {at}",
    shift_min="{sign}{minutes} min",
    changed="CHANGED",
    removed="not at this door",
    not_confirmed="not confirmed",
    not_named="not named yet",
    no_parts="No parts named yet",
    needed_by="{line} · needed by {at}",
    needed_on="{line} · needed {at}",
    by="by {at}",
    unload_first="UNLOAD FIRST: {line} STOPS",
    stops_from="{text} from {at}",
    hold="QUALITY HOLD",
    hold_of_part="QUALITY HOLD: {part}",
    arrived_at="Arrived at",
    code_below="Code below",
    seal="Seal intact",
    damage="No damage",
    labels="Labels readable",
    counted="Counted",
    of="of {quantity}",
    initials="Initials",
    continued="continued {part} of {parts}",
    nothing="No deliveries at this door on this day.",
    remarks="Remarks (damage, shortage, wrong door)",
    receiver="Receiver {shift} shift",
    shift_lead="Shift lead",
    signature="Name, time, signature",
    bar_means="Bar at the edge: changed since the last sheet",
    printed="jitdesk, plan step {step}, printed {at}",
    printed_by="jitdesk, plan step {step}, printed {at} by {author}",
    data_as_of="data as of {at}",
    page="Page {page} of {pages}",
)

GERMAN = SheetWords(
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    weekdays_short=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    months_short=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    long_date="{weekday}, {day}. {month} {year} · KW {week}",
    short_date="{day}.{month}.{year}",
    title="Annahmeblatt",
    door="TOR",
    shifts="Schicht {names}",
    and_between=" und ",
    one_delivery="{count} Lieferung",
    many_deliveries="{count} Lieferungen",
    version="Fassung {version}",
    replaces="Fassung {version} · ersetzt das Blatt von {at}",
    scan_newest="Scan: neueste Fassung",
    time="Zeit",
    delivery="Lieferung und Teil",
    scan="Scan bei Ankunft",
    check="Prüfen und eintragen",
    scan_and_check="Scannen, prüfen, eintragen",
    until="bis {at}",
    second_time="{clock} (2.)",
    was="war {at}",
    shift_min="{sign}{minutes} min",
    changed="GEÄNDERT",
    removed="nicht an diesem Tor",
    not_confirmed="nicht bestätigt",
    not_named="noch nicht genannt",
    no_parts="Noch keine Teile genannt",
    needed_by="{line} · gebraucht bis {at}",
    needed_on="{line} · gebraucht {at}",
    by="bis {at}",
    unload_first="ZUERST ENTLADEN: {line} STEHT",
    stops_from="{text} ab {at}",
    hold="QUALITÄTSSPERRE",
    hold_of_part="QUALITÄTSSPERRE: {part}",
    arrived_at="Ankunft um",
    code_below="Code unten",
    seal="Plombe heil",
    damage="Kein Schaden",
    labels="Etiketten lesbar",
    counted="Gezählt",
    of="von {quantity}",
    initials="Kürzel",
    continued="Fortsetzung {part} von {parts}",
    nothing="An diesem Tor kommt an diesem Tag nichts an.",
    remarks="Bemerkungen (Schaden, Fehlmenge, falsches Tor)",
    receiver="Annahme, Schicht {shift}",
    shift_lead="Schichtleitung",
    signature="Name, Zeit, Unterschrift",
    bar_means="Balken am Rand: seit dem letzten Blatt geändert",
    printed="jitdesk, Planstand {step}, gedruckt {at}",
    printed_by="jitdesk, Planstand {step}, gedruckt {at} von {author}",
    data_as_of="Stand der Daten {at}",
    page="Seite {page} von {pages}",
)
_SPOKEN = {"en": ENGLISH, "de": GERMAN}


def sheet_words() -> SheetWords:
    """Return the sheet's words in the language that is spoken."""
    return _SPOKEN.get(language(), ENGLISH)
