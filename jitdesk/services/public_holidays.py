"""Public holidays of a country or region, as days on which a plant is closed.

They come from the package `holidays`, which costs a fifth of a second to load: it is imported where it is
first needed, in a thread.
"""

from collections.abc import Sequence
from datetime import date


def countries() -> dict[str, tuple[str, ...]]:
    """Return the ISO codes of the countries that are known, and the codes of their regions."""
    from holidays import list_supported_countries

    known = list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(known.items())}


def closed_days(country: str, region: str, years: Sequence[int]) -> tuple[tuple[str, str], ...]:
    """Return the public holidays of years as (ISO date, name) in order; region "" is the whole country."""
    from holidays import country_holidays

    found: dict[date, str] = country_holidays(country, subdiv=region or None, years=list(years))
    return tuple((day.isoformat(), name) for day, name in sorted(found.items()))
