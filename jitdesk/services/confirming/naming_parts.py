"""Which part of the plan a line names: by our number, the supplier's, or one that somebody explained."""

from jitdesk.domain.language import later, say
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.refusing import PART, only_one_of
from jitdesk.services.confirming.said import Said


class PartNames:
    """Finds the parts that lines name in one plan."""

    def __init__(self, numbers: KnownNumbers) -> None:
        self._numbers = numbers

    def named(self, said: Said) -> tuple[str, str]:
        """Return the part that a line names, "" where the plan has none of these numbers, and a note.

        Raises
        ------
        NotUsable
            If its numbers fit more than one part.
        """
        line = said.line
        find = self._numbers.rows.find
        if said.pick_part:
            return said.pick_part, ""
        if (known := self._by_alias(said)) is not None:
            return known
        own = next((n for n in (line.part, line.gtin) if n and find("parts", n) is not None), "")
        if own and self._of_supplier([own], said.supplier):
            return own, ""
        for number in filter(None, (line.supplier_part, line.part, line.gtin)):
            # A list may well head the supplier's own number "Part".
            found = self._of_supplier(self._numbers.supplier_parts.get(stripped(number), []), said.supplier)
            if found:
                may_be = later('part "{part}" may be {found}')
                return only_one_of(found, may_be, PART, part=number), say(
                    'supplier\'s part "{number}"', number=number
                )
        if own:
            return own, ""
        zeros = self._numbers.parts.get(stripped(line.part), []) if line.part else []
        if not zeros:
            return "", ""
        found_part = only_one_of(zeros, later('part "{part}" may be {found}'), PART, part=line.part)
        return found_part, say("matched after adding zeros")

    def _by_alias(self, said: Said) -> tuple[str, str] | None:
        """Return the part that somebody said a number of this supplier means, None where nobody did."""
        if not self._numbers.aliases:
            return None
        for number in filter(None, (said.line.part, said.line.supplier_part, said.line.gtin)):
            for supplier in dict.fromkeys((said.supplier, "")):
                part = self._numbers.aliases.get((supplier, stripped(number)))
                if part is not None:
                    return part, say('"{number}" is remembered as part {part}', number=number, part=part)
        return None

    def _of_supplier(self, parts: list[str], supplier: str) -> list[str]:
        if not supplier:
            return parts
        rows = ((part, self._numbers.rows.find("parts", part) or {}) for part in parts)
        return [part for part, row in rows if row.get("supplier") in ("", supplier)]
