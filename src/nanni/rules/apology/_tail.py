"""What follows a formula: words that name the matter after all, or nothing of the kind."""

from nanni.rulekit import Match, View

_LINKS = frozenset(
    "с со в во при на по из-за у о об для до над между под при with in on about over around"
    " regarding of when where while during between concerning at from to as involving".split()
)
#: What the words after a link may be and still name nothing.
_VAGUE = frozenset(
    "вами вашим вашей вашего вашем ваш вашему этим этой этого этому нашей нашего нашем данной"
    " данном"
    " данным данного всем вас нам нами наш нашу вами нас связи будущем дальнейшем счет"
    " you your our this that these it us we the a any all them such".split()
)
_THINGS = frozenset(
    "заказом заказу заказе заказа вопросом вопросу вопросе сервисом сервисе сервиса нашим"
    " обслуживанием стороны стороне компании магазине заведении работе работой отеле клинике банке"
    " order account service product website site app store team part end side company matter case"
    " issue time services products visit stay purchase experience you recently future".split()
)


def elaborated(view: View, match: Match) -> bool:
    """Whether a colon or a dash after the match opens the account of what happened."""
    after = view.document.gaps[match.last]
    more = match.last < len(view.words)
    return more and (":" in after or "—" in after or "–" in after or " - " in after)


def named(view: View, match: Match) -> bool:
    """Whether the words right after the match say what the formula is about."""
    if elaborated(view, match):
        return True
    words, last = view.words, match.last
    same = last < len(words) and view.document.gaps[last].isspace()
    if not same or words[last] not in _LINKS or "\n" in view.document.gaps[last]:
        return False
    rest = [word for word in words[last + 1 : last + 4] if word not in _VAGUE]
    return bool(rest) and rest[0] not in _THINGS


def ends(view: View, match: Match, more: frozenset[str] = frozenset()) -> bool:
    """Whether the clause ends after the match, or goes on with one of the words ``more``."""
    after = view.document.gaps[match.last]
    if match.last >= len(view.words) or not after.isspace() or "\n" in after:
        return True
    return view.words[match.last] in more
