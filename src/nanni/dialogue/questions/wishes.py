"""Wishes: formulas that ask without a question: «хотелось бы узнать», "please let me know"."""

import re
from typing import NamedTuple

from nanni.dialogue.questions.openers import Opener, kind_of, openers
from nanni.dialogue.questions.words import (
    ABLE_RU,
    ABOUT,
    ASKING,
    TELL_RU,
    WISHED_RU,
    WISHES_RU,
    thing_kind,
)
from nanni.dialogue.tables import joined
from nanni.model import QuestionKind
from nanni.rulekit.view import View

#: Any of these, and an English sentence may hold a wish to be told.
_EN_GATE = frozenset(
    "tell know advise confirm clarify explain wondering wonder any idea understand curious find"
    " help figure sure specify wanted want check point need ask update info information question"
    " suggest advice assist assistance appreciated checking asking looking just appreciate give"
    " share"
    " send provide trying hoping".split()
)
_EN = re.compile(
    joined(r"""
    \b(?:(?:tell|let) (?:me|us)(?: know)?|please,? (?:do )?(?:advise|confirm|clarify|explain
    |specify|let|tell|suggest|guide)|(?:kindly|pls|plz) (?:advise|confirm|clarify|explain|let
    |tell)|(?:i'd|i would|we'd|we would|would) (?:like|love|appreciate) (?:to )?(?:know(?:ing)?
    |understand|confirm|see|verify|check|ask|find out|check|hear|some (?:info|clarity
    |clarification|help)|an? (?:update|explanation))|(?:want|wanted|wish|need|trying|hoping
    |looking) to (?:know|ask|check|find out|understand|confirm|figure out|see if|see whether)
    |wondering|i wonder|(?:do|does) (?:anyone|anybody|someone) know|curious
    |help me (?:understand|find|out|figure|with|to)|(?:could|can|would) (?:you|someone
    |anyone) (?:please |kindly |also )*(?:tell|let|advise|confirm|clarify|explain|point|help
    |check|share|give|show|guide)|(?:not sure|can't figure out|cannot figure out|can't find
    |cannot find|don't know|do not know|don't see|figure out) (?:how|where)(?: to)?|(?:my|the
    |one|another) question(?: is| was|:)|(?:may|can|could|might) i (?:please )?(?:know|ask)
    |just (?:checking|asking|curious)|writing to (?:ask
    |inquire|check|find out)|to ask (?:if|whether|about|how|when|why|what)|asking (?:if|whether
    |how|when|about)|inquir\w+ (?:about|if|whether|as)|(?:please|pls|plz),? (?:help|assist)
    |(?:need|want|request\w*|looking for) (?:some |your |any )?(?:help|advice|assistance
    |clarification|guidance)|would be (?:great|nice|good|helpful) to (?:know|understand|hear)
    |advise (?:me|us|on|how|if)
    |help (?:would be |is |will be )?(?:much |greatly |highly |very )?appreciated)\b
    """)
)
#: «any news», "any way to": a question that drops its verb.
_SAID_OF_OTHERS = re.compile(
    r"\b(?:you|they|he|she|agents?|support)(?: (?:always|just|never|only|all|keep|did|didn't))* $"
)
_ANY = re.compile(
    joined(r"""
    ^(?:\W|so|and|hi|hello|hey|but|is|are|there|please|also|still|guys|team|all)*\bany (?:idea
    |chance|updates?|news|word|eta|progress|timeline|plans?|thoughts?|suggestions?|way|luck|info
    |information|tips?|advice|help|reason|possibility|movement|response|reply|feedback|fix
    |solution|workaround|estimate|status|alternatives?|options?)\b
    """)
)
_MOST_ANY = 16
#: «помогите разобраться», «не могу понять, как»: asking how to go on.
_HELP_RU = re.compile(
    joined(r"""
    \b(?:какой|какая|какое|какие|когда|куда|где|почему|зачем|кто|как)\b[^.?!,\n]{0,40},\s
    (?:не ?(?:ясно|понятно)|непонятен|так и не понял[аи]?)\b
    |\b(?:не ?(?:ясно|понятно)),? (?:на |до |с |за )?(?:сколько|когда|как|где|куда|кто|кому|что)\b
    |\b(?:помогите|помоги|помочь|помощь|подскажите)\b[^.?!\n]{0,40}?\b(?:разобра\w+|реш\w+
    |поня\w+|найти|настро\w+|восстанов\w+|войти|исправ\w+|вернуть|отмен\w+|оформ\w+|подключ\w+
    |установ\w+|починить|удалить|устран\w+|справиться|сделать|отключ\w+|запуст\w+|выбрать
    |оплатить)|\bне (?:могу|можем|получается|пойму|понимаю|знаю|понял|поняла|нашел|нашла
    |вижу)(?: ни как| никак| найти| понять| разобраться| сообразить)*,? (?:как|где|куда
    |каким образом|что (?:делать|мне делать|нужно|надо))\b
    """)
)
#: Things asked for that are told, not sent: «дайте ссылку», "send me the address".
_GIVE = re.compile(
    joined(r"""
    \b(?:дайте|дай|пришлите|скиньте|вышлите|отправьте|киньте|скинь|send|give|share
    |provide)\b(?:[\s,]+[\w-]+){0,5}?[\s,]+(?P<thing>ссылк\w+|адрес\w*|контакт\w*|телефон\w*
    |номер\w*|трек\w*|инструкци\w+|реквизит\w*|статус\w*|график\w*|прайс\w*|расписани\w+|email
    |e-mail|link|address|instructions?|status|tracking|number|contacts?|eta|timeline|update
    |details|price list)\b
    """)
)
_PLEA = re.compile(
    joined(r"""
    \b(?:помогите|помоги|выручайте|нужна (?:ваша )?помощь|прошу (?:вашей )?помо\w+|подскажите
    |(?:please|pls|plz),? (?:help|assist|advise)|help(?: me| us)? (?:please|pls|plz|out)|help me
    |help!|need (?:some |your |any )?(?:help|assistance)|please,? assist)\b
    """)
)
#: Without one of these no message pleads.
MAY_PLEAD = frozenset(
    "помогите помоги выручайте помощь помощи подскажите help assist assistance advise".split()
)
#: Without one of these, or of ``TELL_RU``, no sentence wishes to be told.
MAY_WISH = _EN_GATE | frozenset(
    "помогите помоги помочь помощь не неясно непонятно"
    " пришлите скиньте дай дайте вышлите отправьте киньте"
    " скинь".split()
)
_LEAST_ASKED = 2
_GIVE_KINDS: dict[str, QuestionKind] = {
    "ссылк": "where", "адрес": "where", "link": "where", "addre": "where", "конта": "where",
    "conta": "where", "инстр": "how", "instr": "how", "графи": "when", "распи": "when",
    "eta": "when", "timel": "how_long", "прайс": "how_much", "price": "how_much",
}  # fmt: skip


class Wish(NamedTuple):
    """A formula, where it begins, and what it asks for; ``opener`` when a question follows it."""

    start: int
    kind: QuestionKind
    opener: Opener | None = None


def wish_in(view: View, first: int, last: int, begun: int) -> Wish | None:
    """The wish to be told of a sentence, or None.

    Args:
        view: the customer's message.
        first, last: range of words of the sentence.
        begun: the first word that opens a question of its own; ``last`` if none does.
    """
    wish = _told_ru(view, first, last, begun)
    if wish is None and not _EN_GATE.isdisjoint(view.words[first:last]):
        wish = _told_en(view, first, last, begun)
    return wish


def _told_ru(view: View, first: int, last: int, begun: int) -> Wish | None:
    words, document = view.words, view.document
    if TELL_RU.isdisjoint(words[first:last]):
        return None if MAY_WISH.isdisjoint(words[first:last]) else _given(view, first, last, begun)
    for i in range(first, last):
        word = words[i]
        if word not in TELL_RU or i > begun:
            continue
        if word in WISHED_RU and WISHES_RU.isdisjoint(words[max(first, i - 4) : i]):
            continue
        if word == "вопрос" and words[i + 1 : i + 2] == ["если"]:
            return None  # «Ещё вопрос: если я верно понял, …»
        start = document.starts[i]
        after = _first_opener(view, i + 1, last)
        if after is not None:
            return Wish(start, after.kind, after)
        kind = _asked_without_opener(view, i, last)
        if kind is not None:
            return Wish(start, kind)
    return _given(view, first, last, begun)


def _asked_without_opener(view: View, i: int, last: int) -> QuestionKind | None:
    """What «подскажите статус», «хочу узнать про доставку» ask for."""
    words = view.words
    after = [word for word in words[i + 1 : last] if word not in {"пожалуйста", "мне", "нам", "ли"}]
    if words[i] in {"вопрос", "вопросы", "дайте", "прошу", "просьба", "помогите"}:
        return None
    named = next((kind for kind in map(thing_kind, after[:4]) if kind), None)
    if named is not None:
        return named
    if after and (after[0] in ABOUT or words[i].startswith("интерес")):
        return "what"
    if after and after[0] in ABLE_RU:
        return "whether"
    if words[i] in {"сообщите", "напишите", "понять", "узнать", "спросить", "уточнить", "выяснить"}:
        return "what" if len(after) >= _LEAST_ASKED and words[i] in WISHED_RU else None
    return "whether" if len(after) >= _LEAST_ASKED else None


def _told_en(view: View, first: int, last: int, begun: int) -> Wish | None:
    start, end = view.document.words_span(first, last)
    match = _formula_en(view.low, start, end)
    if match is None or (begun < last and view.document.starts[begun] < match.start()):
        anyhow = _ANY.search(view.low[start:end]) if last - first <= _MOST_ANY else None
        if anyhow is None:
            return None
        return Wish(start, _any_kind(anyhow.group()))
    here = max(view.document.word_at(match.end() - 1) + 1, first)
    # The formula may end with the word that asks: "not sure how".
    after = _first_opener(view, max(first, here - 2), last)
    if after is not None:
        return Wish(match.start(), after.kind, after)
    words = view.words[here:last]
    if "if" in words[:4] or "whether" in words[:4]:
        return Wish(match.start(), "whether")
    named = next((kind for kind in map(thing_kind, words[:6]) if kind), None)
    if named is not None:
        return Wish(match.start(), named)
    if match.group().startswith(("my ", "the ", "one ", "another ", "not ", "just ", "curious")):
        return None
    if "help" in match.group() or "assist" in match.group():
        return Wish(match.start(), "how") if words[:1] or "apprec" in match.group() else None
    return Wish(match.start(), "what") if len(words) >= _LEAST_ASKED else None


def _formula_en(low: str, start: int, end: int) -> re.Match[str] | None:
    """The formula of a wish; "you always tell me" is none."""
    match = _EN.search(low, start, end)
    if match is None or _SAID_OF_OTHERS.search(low[start : match.start()]):
        return None
    return match


def _any_kind(words: str) -> QuestionKind:
    last = words.rsplit(" ", 1)[-1]
    if last in {"eta", "timeline", "estimate"}:
        return "when"
    if last in {"way", "help", "tip", "tips", "advice", "suggestion", "suggestions", "workaround"}:
        return "how"
    return "why" if last == "reason" else "whether"


def _given(view: View, first: int, last: int, begun: int) -> Wish | None:
    start, end = view.document.words_span(first, last)
    low = view.low
    asked = view.document.starts[begun] if begun < last else end
    match = _HELP_RU.search(low, start, end)
    if match is not None and asked >= match.start():
        return Wish(match.start(), _kind_of_help(match.group()))
    match = _GIVE.search(low, start, end)
    if match is None or asked < match.start():
        return None
    return Wish(match.start(), _GIVE_KINDS.get(match["thing"][:5], "which"))


def _kind_of_help(words: str) -> QuestionKind:
    """What «не могу понять, где» or «какой документ, непонятно» asks for."""
    if "где" in words or "куда" in words:
        return "where"
    return ASKING.get(words.split(" ", 1)[0], "how")


def plea_in(view: View) -> tuple[int, int] | None:
    """Where a message cries for help without saying what with."""
    match = _PLEA.search(view.low)
    return match.span() if match is not None else None


def _first_opener(view: View, first: int, last: int) -> Opener | None:
    """The first word that asks after a formula, wherever its clause begins."""
    found = openers(view.document, first, last) if first < last else []
    if found and found[0].at - first <= _FAR:
        return found[0]
    return _bare_opener(view, first, last)


_FAR = 8


def _bare_opener(view: View, first: int, last: int) -> Opener | None:
    words = view.words
    for i in range(first, min(last, first + _FAR)):
        if words[i] in ASKING:
            return Opener(i, i, kind_of(words, i, last), joined=False, leads=False)
        if words[i] in {"if", "whether"}:
            return Opener(i, i, "whether", joined=False, leads=False)
    return None
