"""Whether a secret that a message names is asked for, told to be kept, or merely mentioned."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Match, View
from nanni.rules.security._lexicon import ON_SITE, any_begins
from nanni.text.forms import load_forms

_MAX_GAP = 12
_NEAR = 3
#: Between the request and the secret: something else is asked («напишите, если пароль…»).
_TURNS = frozenset(
    "если ли должен когда после как что чтобы удалось получилось сбросить сменить поменять"
    " восстановить сбросили сменили сброса сбросе смены восстановления смене восстановлении новый"
    " нового мы я но уберите скройте замажьте удалите проблема проблему ошибку ошибка почему зачем"
    " где пишет выдает просит if whether when once after that how why where so reset resetting"
    " change changing recover recovery restore forgot forgotten new error problem trouble issue we"
    " i we'll i'll but remove removing hide redact при о об про about regarding on".split()
)
_WHAT = frozenset("какой какая какое какие каков за what which what's".split())
_DETAILS = frozenset("от к для какой какая какие of for to from".split())
_EXCLUDED = frozenset("не без кроме вместо ни нового новый not without except never no".split())
_OWN = frozenset("ваш ваше ваши свой само саму полный your the full".split())
_IT = frozenset("его ее их это эти этот these them it this those both".split())
_US = frozenset(
    "мне нам сюда здесь тут чат чате ответ ответе ответном переписку"
    " письмо письме сообщение сообщении него заявку обращение me us here back over chat"
    " reply".split()
)
#: What may stand before a secret that opens its sentence.
_OPENERS = _OWN | frozenset("and or also first now so then и а также теперь сначала".split())
_LIST_MARKS = ("-", "–", "—", "•", "*", "·", "1", "2", "3", "4", "5")


def requested(view: View, secrets: Sequence[Match]) -> Iterator[Match]:
    """The secrets that are asked for, each widened to the words that ask.

    Args:
        view: the message.
        secrets: mentions of secrets, as phrase matches.
    """
    if not secrets:
        return
    asks = view.cue("asks_to_tell")
    for secret in secrets:
        if secret.first < 0 or _kept(view, secret):
            continue
        ask = _ask_for(view, secret, asks)
        if ask:
            start, end = min(ask.start, secret.start), max(ask.end, secret.end)
            first, last = min(ask.first, secret.first), max(ask.last, secret.last)
            yield Match(start, end, first, last, secret.label)
        elif _listed(view, secret, asks) or _bare_request(view, secret):
            yield secret


def _bare_request(view: View, secret: Match) -> bool:
    """No verb is needed where a sentence is the secret: "Your PIN, please", «Ваш ПИН-код?»."""
    first, last = view.document.sentence_words(secret.first)
    if last - first <= _NEAR and view.is_question(secret) and view.words[first] in _YOURS:
        return True
    asked = view.low[secret.end :].lstrip(" ,").startswith(("please", "пожалуйста"))
    return asked and _OPENERS.issuperset(view.words[first : secret.first])


def follow_up(view: View) -> Iterator[Match]:
    """Requests for something named before: «Назовите его мне», "read it back to me"."""
    words = view.words
    for ask in view.cue("asks_to_tell"):
        if ask.label != "give":
            continue
        tail = words[ask.last : ask.last + _NEAR]
        inside = words[ask.first : ask.last]
        to_us = _US.intersection(tail) or _US.intersection(inside)
        if to_us and (_IT.intersection(tail) or _IT.intersection(inside)) and not _kept(view, ask):
            yield ask


def _kept(view: View, match: Match) -> bool:
    return view.same_sentence(match, view.cue("keeps_secret"))


def _ask_for(view: View, secret: Match, asks: Sequence[Match]) -> Match | None:
    here = [a for a in asks if view.sentence_number(a) == view.sentence_number(secret)]
    here.sort(key=lambda a: abs(a.first - secret.first))
    return next((ask for ask in here if _joins(view, ask, secret)), None)


def _joins(view: View, ask: Match, secret: Match) -> bool:
    if ask.label == "fill" and _on_site(view, secret):
        return False
    if ask.last <= secret.first:
        return _asks_then_names(view, ask, secret)
    if secret.last <= ask.first:
        return _names_then_asks(view, ask, secret)
    # «Перешлите смс с кодом»: the verb belongs to the phrase that names the secret.
    return ask.label in {"question", "fill"} or ask.first == secret.first


def _asks_then_names(view: View, ask: Match, secret: Match) -> bool:
    between = view.words[ask.last : secret.first]
    if len(between) > _MAX_GAP or _own_words_denied(between):
        return False
    text = view.low[ask.end : secret.start]
    if "," in text and _COMES.intersection(between) and _YOU.intersection(between):
        return False  # "text STOP to 12345, you get a code": that is what comes of it
    if ask.label == "question":
        if view.words[ask.first].startswith("как") and not _BESIDE.issuperset(between):
            return False
        return len(between) <= _NEAR + 2 and not _TURNS.intersection(between)
    if ask.label == "need":
        return _needed_by_us(view, ask, secret, between)
    if _told_otherwise(view, ask, secret) or _has_own_verb(between):
        return False
    if _TURNS.isdisjoint(between):
        return not _asks_about(view, secret, text)
    rest = [word for word in between if word not in _OWN]
    return bool(rest) and rest[-1] in _WHAT


def _has_own_verb(between: list[str]) -> bool:
    """«Напишите почту, на которую пришлём код»: another clause stands between."""
    readings = (load_forms().tags(word) for word in between if not word.isascii())
    return any(tags and all(tag.startswith("VERB") for tag in tags) for tags in readings)


def _told_otherwise(view: View, ask: Match, secret: Match) -> bool:
    """«Пришлите вывод, токен замажьте», «добавьте токен в настройки»: it is not for us."""
    after = view.words[secret.last : secret.last + 2]
    if _HIDING.intersection(view.words[secret.last : secret.last + _NEAR + 2]):
        return True
    if (
        not after
        or view.document.sentences[secret.last - 1] != view.document.sentences[secret.last]
    ):
        return False
    tags = load_forms().tags(after[0])[:1]
    if tags and "impr" in tags[0] and "," not in view.document.gaps[secret.last]:
        return True
    return ask.label == "fill" and after[0] in {"в", "во"} and _US.isdisjoint(after)


def _asks_about(view: View, secret: Match, gap: str) -> bool:
    """«Скажите, пароль вы меняли?» asks about the password."""
    after = view.words[secret.last : secret.last + 1]
    rest = gap.replace("пожалуйста", "").replace("please", "")
    return (
        "," in rest
        and not rest.strip(" ,")
        and view.is_question(secret)
        and not _DETAILS.intersection(after)
    )


def _needed_by_us(view: View, ask: Match, secret: Match, between: list[str]) -> bool:
    """«Нужен ваш пароль», "I'll need the code": for entering something it is no request."""
    if _YOURS.intersection(between) and _FOR_US.intersection(view.words[ask.first - 2 : ask.last]):
        return True
    other = _TURNS.intersection(between) or "send" in between
    if not other and _FOR_US.intersection(view.words[max(ask.first - 1, 0) : ask.last + 1]):
        return len(between) <= _NEAR
    if len(between) > _NEAR + 3 or other or _on_site(view, secret):
        return False
    near = view.words[max(ask.first - _NEAR, 0) : secret.last + 2]
    if _opens(view, ask) and not view.is_question(secret):
        return True
    return ask.first < 0 or not _OURS.isdisjoint(near) or secret.label in {"card", "secret"}


_COMES = frozenset("get receive".split())
_YOU = frozenset("you you'll you’ll".split())
#: What to do with a secret before the rest is sent.
_HIDING = frozenset(
    "закройте закройте замажьте скройте закрасьте сотрите спрячьте прикройте hidden covered masked"
    " redacted blurred".split()
)


def _opens(view: View, ask: Match) -> bool:
    """«Нужны доступы к хостингу»: who but the writer needs what the sentence opens with?"""
    document, first = view.document, ask.first
    return first == 0 or (first > 0 and document.sentences[first] != document.sentences[first - 1])


#: What may stand between «какой» and the secret it asks for.
_BESIDE = frozenset("у вас ваш ваша вам там сейчас сам стоит указан пришел пришли".split())
_YOURS = frozenset("ваш ваше ваша ваши вашего your".split())
_FOR_US = frozenset("мне нам i we i'll we'll i'd we'd".split())
#: Verbs that hand over what was just named; «напишите мне» may only want to be told that it came.
_HANDING = ("отправ", "перешл", "продикт", "скин", "кинь", "пришл", "назов", "скаж", "озвуч")
_OURS = frozenset(
    "ваш ваше ваша ваши вашего мне нам вас жду ждем ожидаю ожидаем прошу просим попрошу попросим i"
    " we i'll we'll i'd we'd waiting".split()
)


def _names_then_asks(view: View, ask: Match, secret: Match) -> bool:
    """«Пароль пришлите в ответ», "when the code comes, send it over"."""
    gap = view.low[secret.end : ask.start]
    tail = view.words[ask.last : ask.last + _NEAR]
    if ask.label == "need":
        return len(gap.split()) <= 1 and "," not in gap and not _OURS.isdisjoint(tail)
    if ask.label == "question":
        return "," not in gap and len(gap.split()) <= _NEAR and view.is_question(secret)
    if "," not in gap and ";" not in gap and len(gap.split()) <= _NEAR:
        return "если" not in gap and " if " not in gap
    inside = view.words[ask.first : ask.last]
    if _ends_with_us(view, ask) and view.words[ask.last - 1].startswith(_HANDING):
        return True
    pronoun = _IT.intersection(tail) or _IT.intersection(inside)
    return bool(pronoun) and len(gap.split()) <= _MAX_GAP


def _ends_with_us(view: View, ask: Match) -> bool:
    """«Как получите код, отправьте мне»: nothing else is asked for."""
    after = view.words[ask.last : ask.last + 1]
    gap = view.document.gaps[min(ask.last + 1, len(view.words))]
    return bool(_US.intersection(after)) and gap.strip()[:1] in {"", ".", "!", ",", ";"}


def _own_words_denied(between: list[str]) -> bool:
    rest = [word for word in between[-2:] if word not in _OWN]
    return bool(rest) and rest[-1] in _EXCLUDED


def _on_site(view: View, match: Match) -> bool:
    first, last = view.document.sentence_words(match.first)
    words = view.words
    return any_begins(words[first : match.first] + words[match.last : last], ON_SITE)


def _listed(view: View, secret: Match, asks: Sequence[Match]) -> bool:
    """Whether the secret is an item of a list that a request with a colon opens."""
    if not asks or "\n" not in view.low[: secret.start]:
        return False
    line = view.low.rfind("\n", 0, secret.start) + 1
    if not view.low[line:].lstrip().startswith(_LIST_MARKS):
        return False
    head = view.low.rfind(":\n", 0, line)
    if head < 0 or "\n\n" in view.low[head + 2 : line]:
        return False
    opening = max(view.low.rfind("\n", 0, head), view.low.rfind(". ", 0, head))
    intro = [a for a in asks if opening < a.start < head and a.label != "question"]
    return bool(intro) and not _own_words_denied(
        view.words[max(secret.first - 2, 0) : secret.first]
    )
