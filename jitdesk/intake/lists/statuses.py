"""What a supplier writes into the status column of a list, as an answer to the order line."""

from functools import lru_cache

from jitdesk.intake.lists.headers import fold_words

_WORDS = {
    "accepted": (
        "accepted acknowledged agreed confirmed ok okay yes y bestatigt akzeptiert angenommen zugesagt ja j "
        "confirme accepte oui o confirmado aceptado si"
    ),
    "changed": "changed modified amended revised geandert abweichend modifie change cambiado modificado",
    "rejected": (
        "rejected refused declined cancelled canceled abgelehnt storniert refuse rejete annule rechazado "
        "anulado cancelado"
    ),
    "backordered": "backorder backordered ruckstand ruckstandig reliquat backlog",
    "hold": "hold onhold blocked gesperrt zuruckgestellt bloque suspendu retenido bloqueado",
    "substituted": "substituted replaced ersetzt remplace sustituido",
}
_STATUSES = {word: status for status, words in _WORDS.items() for word in words.split()}


@lru_cache(maxsize=256)
def status_of(text: str) -> str:
    """Return the answer that a cell gives, as of :class:`~jitdesk.intake.record.Line`; "" for any other.

    "No" is none: whether it refuses or only has not confirmed yet, it does not say.
    """
    return _STATUSES.get("".join(fold_words(text)), "")
