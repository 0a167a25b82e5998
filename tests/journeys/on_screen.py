"""What the window's parts show of the next line stop, held against `show --json`."""

from jitdesk.domain.names import line_name
from jitdesk.domain.values import instant_from_text
from jitdesk.domain.wording import clock_text, duration_text
from jitdesk.services.facts import problem_facts
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.window import Window


def shown_otherwise(window: Window) -> list[str]:
    """Return a sentence for every part of the window that shows another next line stop than `show --json`."""
    outlook = window.outlook
    stops = [fact for fact in problem_facts(outlook) if fact["kind"] in ("stop", "hold")]
    heroes = [card for card in window.needs.findChildren(HeroCard) if card.isVisible()]
    flag, strip = window.bands.header.accessibleDescription(), window.bands.coverage.accessibleDescription()
    if not stops:
        words = [card.accessibleName() for card in heroes] + [flag] + [strip] * ("until" in strip)
        return [f"shown without a stop: {text}" for text in words if text]
    at = instant_from_text(str(stops[0]["at"]), outlook.plan.zone)
    assert at is not None
    clock = clock_text(at, outlook.now, outlook.plan.zone)
    left = duration_text(at - outlook.now)
    wanted = {
        "hero": f"Next line stop in {left}: {line_name(outlook.plan, str(stops[0]['line']))} stops {clock}",
        "flag": f"{stops[0]['line']} stops {clock}",
        "strip": f"part {stops[0]['part']}, until {clock}",
    }
    shown = {"hero": " ".join(card.accessibleName() for card in heroes), "flag": flag, "strip": strip}
    return [
        f"{place} shows {shown[place]!r}, not {said!r}"
        for place, said in wanted.items()
        if said not in shown[place]
    ]
