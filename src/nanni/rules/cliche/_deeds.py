"""Whether a reply reports a deed for the customer, as against news that deeds were undone."""

from nanni.rulekit import Match, View

#: Said of a thing and not of us, these are bad news: «выезд перенесён», "has been cancelled".
_BAD_NEWS = (
    "перенесен отменен отключен приостановлен rescheduled cancelled canceled postponed moved"
    " stopped paused removed disabled"
).split()


def deeds(view: View) -> list[Match]:
    """Deeds done for the customer; looking into the matter is labelled ``looked``."""
    return [
        match
        for match in view.cue("action_done")
        if not view.is_question(match) and not _bad_news(view, match)
    ]


def _bad_news(view: View, match: Match) -> bool:
    words = view.words[match.first : match.last]
    passive = "been" in words or words[-1].endswith(("ен", "ена", "ено", "ены"))
    return passive and words[-1].startswith(tuple(_BAD_NEWS))
