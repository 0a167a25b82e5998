"""Numbers and names of suppliers that somebody explained, remembered with the import that needed it."""

from jitdesk.domain.language import say
from jitdesk.domain.tables import PART_ALIASES
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.said import Said

_APART = ";"


def learn(draft: Draft, said: Said, part: str) -> list[str]:
    """Write the aliases that follow from what the user picked into the draft; return what to tell of it.

    Parameters
    ----------
    part : str
        The part that the line was found to speak of.
    """
    return [*_learn_part(draft, said, part), *_learn_supplier(draft, said)]


def _learn_part(draft: Draft, said: Said, part: str) -> list[str]:
    alias = said.line.part or said.line.supplier_part or said.line.gtin
    if not said.pick_part or not alias or alias == part:
        return []
    key = (said.supplier, alias)
    if draft.find(PART_ALIASES.name, *key) is not None:
        return []
    draft.add(PART_ALIASES.name, {"supplier": said.supplier, "alias": alias, "part": part})
    return [say('"{alias}" is remembered as part {part}', alias=alias, part=part)]


def _learn_supplier(draft: Draft, said: Said) -> list[str]:
    alias = said.supplier_ref or said.supplier_name
    row = draft.find("suppliers", said.pick_supplier) if said.pick_supplier else None
    if row is None or not alias or _APART in alias:
        return []
    known = [name for name in str(row["aliases"]).split(_APART) if name]
    if alias in (str(row["supplier"]), str(row["name"]), *known):
        return []
    draft.write("suppliers", row, {"aliases": _APART.join([*known, alias])})
    return [say('"{alias}" is remembered as supplier {supplier}', alias=alias, supplier=said.pick_supplier)]
