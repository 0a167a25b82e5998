"""The hand-over as plain text, for a mail or a chat; whole, however long."""

from jitdesk.domain.language import say
from jitdesk.domain.wording import date_time_text
from jitdesk.scene.paper.hand_over import NOT_GIVEN, HandOver


def hand_over_text(said: HandOver) -> str:
    """Return all that the hand-over says, a line an entry."""
    stop = said.calm
    if said.stop is not None:
        left, what, how = said.stop
        stop = say("{what}, in {left}. {how}", what=what, left=left, how=how).strip()
    takes = say("{name} takes over {at}", name=said.next_name, at=said.next_at).strip()
    head = (
        say("Shift hand-over {plant}, {now}", plant=said.plant, now=date_time_text(said.now)),
        " · ".join(
            filter(
                None, (said.shift, said.author, takes, say("plan step {plan_step}", plan_step=said.plan_step))
            )
        ),
        stop,
    )
    problems = (
        " · ".join(filter(None, (each.left, each.title, each.second, each.next_step, each.who, each.due)))
        for each in said.problems
    )
    moves = (
        f"{each.at} · {each.delivery} · {each.was} > {each.now} · {each.reason or say(NOT_GIVEN)} · {each.by}"
        for each in said.moves
    )
    sections = (
        (say("Open problems"), tuple(problems)),
        (say("Moved in this shift"), tuple(moves)),
        (say("Not sent"), said.unsent),
        (say("No answer yet"), said.silent),
        (say("Counts that are old"), said.stale),
        (say("Figures of the shift"), tuple(f"{figure} {word}" for figure, word in said.figures)),
    )
    lines = ["\n".join(head)]
    lines += ["\n".join((title, *(f"- {row}" for row in rows or ("none",)))) for title, rows in sections]
    return "\n\n".join(lines) + "\n"
