"""The menus: every command once, with its words, its key and where it works."""

from dataclasses import dataclass

from jitdesk.domain.language import later

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One command of a menu.

    Attributes
    ----------
    name : str
        By which the window is told that it was chosen; "" is a line between groups.
    text, key : str
        What the menu shows; keys in Qt's portable form, several parted by "; ", the one that is shown first.
    in_bands : bool
        A single letter: it works only while bands or panel have the focus, so that it never meets typed text.
    in_panel : bool
        The same of a key that works while "Needs me now" has the focus.
    checkable : bool
        Shows a tick.
    """

    name: str
    text: str = ""
    key: str = ""
    in_bands: bool = False
    in_panel: bool = False
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu: its words, and its entries; with a name it is filled while the window is open."""

    text: str
    entries: tuple[Entry, ...] = ()
    name: str = ""


_LINE = Entry(SEPARATOR)

MENUS: tuple[tuple[str, tuple[Entry | Submenu, ...]], ...] = (
    (
        later("&File"),
        (
            Entry("new_plant", later("&New plant…"), "Ctrl+N"),
            Entry("open", later("&Open plant…"), "Ctrl+O"),
            Submenu(later("Open &recent"), name="open_recent"),
            Entry("save", later("&Save"), "Ctrl+S"),
            Entry("save_copy", later("Save a &copy…"), "Ctrl+Shift+S"),
            _LINE,
            Entry("load", later("&Load tables…"), "Ctrl+Shift+O"),
            Entry("load_folder", later("Load a &folder of tables…")),
            Submenu(
                later("&Export"),
                (
                    Entry("export", later("All &tables of the plant…")),
                    Entry("export_list", later("&Deliveries as a table…")),
                    Entry("export_picture", later("&Picture of the bands…")),
                ),
            ),
            _LINE,
            Entry("tables", later("&Master data…"), "Ctrl+M"),
            Entry("settings", later("Se&ttings…"), "Ctrl+,"),
            _LINE,
            Entry("quit", later("&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        later("&Edit"),
        (
            Entry("undo", later("&Undo"), "Ctrl+Z"),
            Entry("redo", later("&Redo"), "Ctrl+Y; Ctrl+Shift+Z"),
            Entry("history", later("&History…"), "Ctrl+H"),
            _LINE,
            Entry("copy", later("&Copy what is selected"), "Ctrl+C"),
            Entry("copy_details", later("Copy &details as text")),
            _LINE,
            Entry("find", later("&Find…"), "Ctrl+F"),
            Entry("commands", later("Co&mmands…"), "Ctrl+K"),
        ),
    ),
    (
        later("&View"),
        (
            Entry("zoom_hour", later("&Hour"), "Ctrl+1"),
            Entry("zoom_day", later("&Day"), "Ctrl+2"),
            Entry("zoom_week", later("&Week"), "Ctrl+3"),
            Entry("zoom_month", later("&4 weeks"), "Ctrl+4"),
            Entry("zoom_in", later("Zoom &in"), "Ctrl++"),
            Entry("zoom_out", later("Zoom &out"), "Ctrl+-"),
            Entry("fit", later("&Fit the shift"), "Ctrl+0"),
            _LINE,
            Entry("now", later("Go to &now"), "T", in_bands=True),
            _LINE,
            Entry("rows_doors", later("Rows &by doors"), "Alt+1"),
            Entry("rows_suppliers", later("Rows by &suppliers"), "Alt+2"),
            Entry("rows_parts", later("Rows by &parts"), "Alt+3"),
            Submenu(
                later("Arran&ge rows"),
                (
                    Entry("order_usual", later("In their &usual order"), checkable=True),
                    Entry("order_name", later("By &name"), checkable=True),
                    Entry("order_worst", later("The &worst first"), checkable=True),
                ),
            ),
            Entry("unfold", later("&Quiet doors one by one"), "Q", in_bands=True),
            Entry("list", later("All deliveries as a &list"), "Ctrl+L", checkable=True),
            Entry("details", later("D&etails"), "F4", checkable=True),
            _LINE,
            Submenu(
                later("&Theme"),
                (
                    Entry("theme_system", later("Theme as the &system"), checkable=True),
                    Entry("theme_light", later("&Light theme"), checkable=True),
                    Entry("theme_dark", later("Dar&k theme"), checkable=True),
                    Entry("theme_high_contrast", later("&High contrast theme"), checkable=True),
                ),
            ),
            Submenu(
                later("Te&xt size"),
                (
                    Entry("text_90", later("Text at &90 %"), checkable=True),
                    Entry("text_100", later("Text at &100 %"), checkable=True),
                    Entry("text_110", later("Text at 11&0 %"), checkable=True),
                    Entry("text_125", later("Text at 1&25 %"), checkable=True),
                    Entry("text_150", later("Text at 1&50 %"), checkable=True),
                    _LINE,
                    Entry("text_larger", later("&Larger text"), "Ctrl+Alt++"),
                    Entry("text_smaller", later("&Smaller text"), "Ctrl+Alt+-"),
                ),
            ),
            Submenu(
                later("Densit&y"),
                (
                    Entry("density_auto", later("Rows as the number of doors &asks"), checkable=True),
                    Entry("density_comfortable", later("Com&fortable rows"), checkable=True),
                    Entry("density_compact", later("&Compact rows"), checkable=True),
                    Entry("density_dense", later("&Dense rows"), checkable=True),
                    _LINE,
                    Entry("density", later("De&nser or wider rows"), "Ctrl+D"),
                ),
            ),
            _LINE,
            Entry("left_panel", later("P&anel at the left"), "F9", checkable=True),
            Entry("next_region", later("&Keyboard to the next region"), "F6"),
            Entry("previous_region", later("Keyboard to the pre&vious region"), "Shift+F6"),
            _LINE,
            Entry("reset_layout", later("&Reset layout")),
            Entry("full_screen", later("Full s&creen"), "F11", checkable=True),
        ),
    ),
    (
        later("&Delivery"),
        (
            Entry("new_delivery", later("&New delivery…"), "Ins"),
            Entry("move", later("&Move"), "M", in_bands=True),
            Entry("unloading_time", later("Unloadin&g time"), "Shift+M", in_bands=True),
            Entry("late", later("La&te…"), "L", in_bands=True),
            Entry("door", later("&Door…"), "D", in_bands=True),
            Entry("split", later("&Split…")),
            Entry("lock", later("Loc&k or unlock"), "K", in_bands=True),
            _LINE,
            Entry("arrive", later("Arri&ved…"), "A", in_bands=True),
            Entry("unload", later("&Unloading…"), "U", in_bands=True),
            Entry("receive", later("&Received in full…"), "R", in_bands=True),
            Entry("hold", later("&Hold or release…"), "H", in_bands=True),
            _LINE,
            Entry("message", later("M&essage…"), "E", in_bands=True),
            Entry("call", later("Ca&ll the supplier")),
            Entry("note", later("N&ote…")),
            Entry("cancel", later("&Cancel delivery"), "Del"),
        ),
    ),
    (
        later("&Plan"),
        (
            Entry("find_time", later("Fi&nd a time"), "G", in_bands=True),
            Entry("next_problem", later("Next &problem"), "N", in_bands=True),
            Entry("previous_problem", later("Pre&vious problem"), "Shift+N", in_bands=True),
            _LINE,
            Entry("care_seen", later("Seen, or new &again"), "Space", in_panel=True),
            Entry("care_snooze_15", later("Snooze 1&5 min")),
            Entry("care_snooze_30", later("Snooze &30 min")),
            Entry("care_snooze_60", later("Snooze &60 min")),
            Entry("care_snooze", later("&Snooze until…"), "Z", in_panel=True),
            Entry("care_owner", later("O&wner and next step…"), "O", in_panel=True),
            Entry("care_done", later("&Done"), "X", in_panel=True),
            _LINE,
            Entry("hand_over", later("Shift hand-&over…"), "Ctrl+Shift+H"),
            Entry("messages", later("&Messages to suppliers…")),
            Entry("count", later("Stock &count…"), "C", in_bands=True),
            _LINE,
            Entry("line_down", later("&Line down until…")),
            Entry("door_out", later("Door o&ut until…")),
        ),
    ),
    (
        later("&Import"),
        (
            Entry("import", later("&Confirmations…"), "Ctrl+I"),
            Entry("paste", later("&Paste a mail or rows"), "Ctrl+Shift+V; Ctrl+V"),
            Entry("watch", later("&Watched folders…")),
            _LINE,
            Entry("undo_import", later("Take the last import &back")),
            Entry("layouts", later("&Remembered columns…")),
        ),
    ),
    (
        later("P&rint"),
        (
            Entry("print", later("&Receiving sheets…"), "Ctrl+P"),
            Entry("print_plan", later("&Plan as it is seen…")),
        ),
    ),
    (
        later("&Help"),
        (
            Entry("tour", later("&Tour"), "F1"),
            Entry("keys", later("&Shortcuts"), "Ctrl+/"),
            Entry("about", later("&About jitdesk")),
        ),
    ),
)
